package entente.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision in the log reads as a sentence, in the reader's language and with the names of the scenario. */
class DecisionWordsTest {

    private static final Messages MESSAGES = new Messages();
    private static final Scenario ALPS = Library.find("alpine-corridor")
            .map(entry -> ScenarioReader.read(entry.text(), entry.file(), List.of()))
            .orElseThrow();

    private static String words(String tag, String line) {
        return MESSAGES.text(Language.find(tag).orElseThrow(), new DecisionWords(ALPS).of(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {type: holdDialogue, day: 3, nation: HMK, partner: ARV} | Hold a dialogue with Arvenia
        {type: publishPolicy, published: false} | Make public what we share with whom: no
        {type: publishPolicy} | Make public what we share with whom: yes
        {type: changeSharing, change: {to: ARV, marking: RED, minimumTrust: 0.25}} | Change what we share: towards Arvenia, ask for little trust (0.25) before we share, and mark it TLP:RED
        {type: changeSharing, change: {}} | Change what we share
        {type: releaseReport, report: R-1, to: corridor-centre} | Release R-1 to Corridor Centre
        {type: contribute, institution: corridor-centre, analysts: 1} | Contribute 1 analyst and 0 cost units to Corridor Centre
        {type: moveEffort, weights: {granite: 2, lantern: 1}} | Spread attention by weight: Granite 2 and Lantern 1
        {type: chooseOption, point: p, option: Wait} | Choose “Wait” at p
        {type: budgetCut, nation: KRS, teamsShare: 0.5} | Karst Republic loses 50% of its teams and 20% of its analysts
        {type: treaty, parties: ["*"]} | A treaty between everybody; affinity rises by 0.2
        {type: setAutopilot, nation: KRS, on: true} | The autopilot decides for Karst Republic: yes
        """)
    void tellsWhatIsDecided(String line, String words) {
        assertThat(words("en", line)).isEqualTo(words);
    }

    @Test
    void tellsItInTheReadersLanguage() {
        assertThat(words("fr", "{type: diplomaticCrisis, between: [HMK, KRS], affinityLoss: 0.5}"))
                .isEqualTo("Une crise entre Hochmark et Karst Republic : l’affinité baisse de 0,5, et 30\u00a0% de leur"
                        + " confiance se perd");
        assertThat(words("fr", "{type: changeSharing, change: {posture: needToShare}}"))
                .isEqualTo("Changer ce que nous partageons : partager sauf raison contraire");
    }

    @Test
    void whatIsMissingStaysOpenAndAnUnknownKindIsNamed() {
        assertThat(words("en", "{type: holdDialogue}")).isEqualTo("Hold a dialogue with …");
        assertThat(words("en", "{type: somethingNew}")).startsWith("somethingNew");
    }

    /** Whatever can be chosen in a group is said in words; no name of a field and no pattern shows. */
    @Test
    void everyPartOfAGroupIsSaid() {
        for (RecordType kind : RecordType.kinds(Decision.class)) {
            for (Member field : kind.members()) {
                if (field.shape() instanceof RecordType group) {
                    for (Member member : group.members()) {
                        for (Language language : Language.all()) {
                            assertThat(MESSAGES.has("form.said." + member.name()))
                                    .as(member.name())
                                    .isTrue();
                            String said = MESSAGES.text(language, Message.of("form.said." + member.name(), 0.5));
                            assertThat(said).doesNotContain("{");
                        }
                    }
                }
            }
        }
    }

    /** A pattern that named a field too many would show its number to people. */
    @Test
    void noPatternNamesAFieldTooMany() {
        for (RecordType kind : RecordType.kinds(Decision.class)) {
            String line = "{\"type\":\"" + Decision.type(kind.type()) + "\"}";
            for (Language language : Language.all()) {
                assertThat(words(language.tag(), line)).as(line).doesNotContain("{", "}");
            }
        }
    }
}
