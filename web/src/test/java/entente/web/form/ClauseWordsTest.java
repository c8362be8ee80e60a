package entente.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the clauses of an agreement say to those who are asked to sign it. */
class ClauseWordsTest {

    @Test
    void theUsualClausesAreFourSentences() {
        assertThat(words("{}", "en"))
                .containsExactly(
                        "Each sends the other reports on plots, identities, and threat assessments, up to the marking"
                                + " TLP:AMBER.",
                        "What is sent arrives after about 10 days.",
                        "It allows joint operations.",
                        "It does not allow passing on to others, evidence for courts, extradition, liaison officers, a"
                                + " joint task force, joint training, and a fast lane after an attack.");
    }

    @Test
    void whatIsSpecialIsSaid() {
        assertThat(words(
                        "{\"kinds\": [\"alert\"], \"highestMarking\": \"RED\", \"latencyDays\": 0, \"channels\":"
                                + " [\"travel\"], \"reviewDays\": 90, \"liaisonOfficers\": true,"
                                + " \"onwardConsent\": true}",
                        "en"))
                .contains(
                        "Each sends the other reports on plots, up to the marking TLP:RED.",
                        "What is sent arrives at once.",
                        "Both may give each other by law what comes from travel.",
                        "It allows joint operations, passing on to others, and liaison officers.",
                        "Both look at it again every 90 days.");
    }

    @Test
    void anAgreementUnderWhichNothingIsSentSaysSo() {
        assertThat(words("{\"kinds\": []}", "en"))
                .startsWith("Neither sends the other anything.")
                .noneMatch(sentence -> sentence.contains("arrives"));
    }

    @Test
    void itIsSaidInFrench() {
        assertThat(words("{\"reviewDays\": 1}", "fr"))
                .contains("Les deux le réexaminent chaque jour.")
                .noneMatch(sentence -> sentence.contains("{"));
    }

    private static List<String> words(String clauses, String language) {
        Scenario scenario = ScenarioReader.read("""
            formatVersion: "1.0"
            id: two
            horizonDays: 100
            nations: [{id: AAA}, {id: BBB}]
            networks: [{id: granite, footprint: {AAA: 1}}]
            agreements: [{parties: [AAA, BBB], terms: %s}]
            """.formatted(clauses), "two.yaml", List.of());
        return ClauseWords.of(scenario.agreements().get(0).terms()).stream()
                .map(sentence -> new Messages().text(Language.find(language).orElseThrow(), sentence))
                .toList();
    }
}
