package entente.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;
import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.form.DecisionForm.Option;
import entente.web.form.DecisionForm.Part;
import entente.web.form.DecisionForm.Part.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of decision and inject has its form, in every language, from nothing but its description and its texts. */
class DecisionFormsTest {

    private static final Messages MESSAGES = new Messages();

    private static DecisionForms forms(Language language) {
        return new DecisionForms(MESSAGES, language);
    }

    private static DecisionForm form(String type) {
        return Stream.concat(forms(Language.ENGLISH).ofNation().stream(), forms(Language.ENGLISH).ofInjects().stream())
                .filter(form -> form.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Part field(String type, String... path) {
        List<Part> fields = form(type).fields();
        Part found = null;
        for (String name : path) {
            found = fields.stream()
                    .filter(part -> part.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            fields = found.fields();
        }
        return found;
    }

    private static List<String> types(Class<? extends Decision> of) {
        return RecordType.kinds(of).stream()
                .map(kind -> Decision.type(kind.type()))
                .toList();
    }

    private static List<Language> languages() {
        return Language.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyKindHasAFormInEveryLanguage(Language language) {
        assertThat(forms(language).ofNation())
                .extracting(DecisionForm::type)
                .containsExactlyInAnyOrderElementsOf(types(NationDecision.class));
        assertThat(forms(language).ofInjects())
                .extracting(DecisionForm::type)
                .containsExactlyElementsOf(types(Inject.class));
        assertThat(forms(language).titles()).containsOnlyKeys(types(Decision.class));
    }

    @Test
    void whoDecidesWhenIsKnownAndNotAsked() {
        assertThat(form("holdDialogue").fields()).extracting(Part::name).containsExactly("partner");
        assertThat(form("leadershipChange").fields())
                .as("the nation of an inject is chosen")
                .extracting(Part::name)
                .containsExactly("nation", "affinityShift");
    }

    @Test
    void decisionsStandInGroupsOfThoseThatAskForTheSame() {
        assertThat(forms(Language.ENGLISH).ofNation())
                .extracting(DecisionForm::group)
                .startsWith("Sharing", "Sharing", "Reports", "Reports", "Institutions")
                .endsWith("Your own means");
        assertThat(forms(Language.ENGLISH).ofInjects())
                .extracting(DecisionForm::group)
                .containsOnly("");
    }

    @Test
    void numbersHaveTheirRangeUnitAndDefault() {
        Part analysts = field("contribute", "analysts");
        assertThat(analysts.kind()).isEqualTo(Kind.WHOLE);
        assertThat(analysts.unit()).isEqualTo("analysts");
        assertThat(analysts.min()).isZero();
        assertThat(analysts.standard()).isEqualTo("0");
        assertThat(analysts.required()).isFalse();
        assertThat(field("investInTechnology", "share").max()).isOne();
        assertThat(field("investInTechnology", "share").required()).isTrue();
    }

    @Test
    void wordsHaveTheirTexts() {
        assertThat(field("changeSharing", "change", "posture").options())
                .contains(new Option("needToKnow", "with those who need to know"));
        assertThat(field("investInTechnology", "technology").kind()).isEqualTo(Kind.WORD);
        assertThat(field("investInTechnology", "technology").options())
                .contains(new Option("dataAnalytics", "data analytics"));
        assertThat(field("changeSharing", "change", "minimumGrade").options()).hasSize(36);
        assertThat(field("treaty", "terms", "latencyLaw").options())
                .extracting(Option::value)
                .containsExactly("fixed", "erlang(3)", "exponential");
        assertThat(field("treaty", "terms", "kinds").kind()).isEqualTo(Kind.WORDS);
    }

    @Test
    void namesSayOfWhat() {
        assertThat(field("releaseReport", "report").names()).containsExactly("report");
        assertThat(field("releaseReport", "to").names()).containsExactly("nation", "institution");
        assertThat(field("releaseReport", "to").kind()).isEqualTo(Kind.NAME);
        assertThat(field("moveEffort", "weights").kind()).isEqualTo(Kind.WEIGHTS);
        assertThat(field("diplomaticCrisis", "between").kind()).isEqualTo(Kind.NAMES);
        assertThat(field("diplomaticCrisis", "between").options()).isEmpty();
        assertThat(field("treaty", "parties").options()).containsExactly(new Option("*", "everybody"));
    }

    @Test
    void whatAHandlingLeavesOutIsAsThePolicySays() {
        Part handling = field("releaseReport", "handling");
        assertThat(handling.kind()).isEqualTo(Kind.GROUP);
        assertThat(handling.required()).isFalse();
        assertThat(handling.fields()).allSatisfy(part -> {
            assertThat(part.required()).isFalse();
            assertThat(part.standard()).isEmpty();
        });
    }
}
