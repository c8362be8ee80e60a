package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.sensitivity.PlausibleShare;
import entente.results.sensitivity.PlausibleShares;
import org.junit.jupiter.api.Test;

class PlausibleTextTest {

    @Test
    void saysOfWhatItIsAProperty() {
        assertThat(PlausibleText.of(new PlausibleShare("europe-2020", "1.2", 219, 100, 8, 61, 22, 3)))
                .isEqualTo("100 points of all 219 assumed parameters of europe-2020 as the library has it, drawn from"
                        + " ranges thought plausible, standing policies foiled more plots than nobody sharing"
                        + " at 61, clearly more at 22 and clearly fewer at 3. That is a property of the model"
                        + " and these ranges, not of the world (Entente 1.2, 8 replications a point).");
    }

    @Test
    void aScenarioThatWasNotVariedIsToldOfTheOneThatStandsForAll() {
        assertThat(PlausibleText.sentence("twin-valleys"))
                .startsWith(
                        "How far that depends on assumptions was not measured for this scenario. In another one, at ")
                .endsWith(PlausibleText.of(PlausibleShares.stored().of("europe-2020")))
                .contains("assumed parameters of europe-2020");
    }
}
