package entente.results.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.scenario.SharingRegime;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsTest {

    private static final Variants TWIN_VALLEYS = new Variants("twin-valleys", List.of("rules.retryDays=20"), null);

    @Test
    void theScenarioWithDecisionsComesFirstThenTheOtherArmsThenTheComparisons() {
        List<Variant> variants =
                TWIN_VALLEYS.with(true, List.of(new ComparedSettings("slow", List.of("rules.retryDays=90"))));

        assertThat(variants)
                .extracting(Variant::name)
                .containsExactly("asWritten", "isolation", "standing", "atHome", "pooled", "slow");
        assertThat(variants)
                .extracting(variant -> variant.scenario().rules().sharing())
                .containsExactly(
                        SharingRegime.AS_WRITTEN,
                        SharingRegime.ISOLATION,
                        SharingRegime.STANDING,
                        SharingRegime.AT_HOME,
                        SharingRegime.POOLED,
                        SharingRegime.AS_WRITTEN);
        assertThat(variants)
                .extracting(variant -> variant.scenario().rules().action().retryDays())
                .containsExactly(20.0, 20.0, 20.0, 20.0, 20.0, 90.0);
        assertThat(variants.get(5).settings()).containsExactly("rules.retryDays=20", "rules.retryDays=90");
    }

    @Test
    void whereNobodyDecidesStandingPolicyIsNotRunOnceMore() {
        Variants quiet = new Variants("twin-valleys", List.of("nations[*].autopilot=false"), null);

        assertThat(quiet.with(true, List.of()))
                .extracting(Variant::name)
                .containsExactly("asWritten", "isolation", "pooled");
        assertThatThrownBy(() -> quiet.in("standing", true, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody decides")
                .hasMessageContaining("asWritten is the arm to take");
    }

    @Test
    void comparisonsAreMadeInTheArmThatComesFirst() {
        List<Variant> variants =
                TWIN_VALLEYS.in("standing", true, List.of(new ComparedSettings("slow", List.of("rules.retryDays=90"))));

        assertThat(variants)
                .extracting(Variant::name)
                .containsExactly("standing", "asWritten", "isolation", "atHome", "pooled", "slow");
        assertThat(variants.get(5).settings())
                .containsExactly("rules.retryDays=20", "rules.sharing=standing", "rules.retryDays=90");
        assertThat(variants).extracting(Variant::isDecided).containsExactly(false, true, false, true, true, false);
    }

    @Test
    void boundsMayBeLeftOut() {
        assertThat(TWIN_VALLEYS.with(false, List.of()))
                .extracting(Variant::name)
                .containsExactly("asWritten");
    }

    @Test
    void decisionsBelongToEveryVariant(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("decisions.jsonl"),
                "{\"type\":\"setAutopilot\",\"day\":5,\"nation\":\"VAL\",\"on\":false}\n");

        assertThat(new Variants("twin-valleys", List.of(), file).with(true, List.of()))
                .allSatisfy(variant -> assertThat(variant.decisions()).hasSize(1));
    }

    @Test
    void whatIsWrongWithASettingIsTold() {
        Variants wrong = new Variants("twin-valleys", List.of("rules.retryDays=-1"), null);

        assertThatThrownBy(() -> wrong.with(false, List.of()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("rules.retryDays");
    }

    @Test
    void comparisonsNeedAFitNameOfTheirOwn() {
        assertThatThrownBy(() -> new ComparedSettings("pooled", List.of("a=1"))).hasMessageContaining("is taken");
        assertThatThrownBy(() -> new ComparedSettings("=cmd", List.of("a=1"))).hasMessageContaining("letters");
        assertThatThrownBy(() -> new ComparedSettings("", List.of("a=1"))).hasMessageContaining("letters");
    }
}
