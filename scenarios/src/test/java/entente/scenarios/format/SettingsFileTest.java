package entente.scenarios.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.engine.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsFileTest {

    @Test
    void givesSettingsThatAScenarioTakes() {
        List<String> settings = SettingsFile.read("""
            formatVersion: "1.0"
            # fitted
            settings:
              networks[*].plotsPerYear: 4.25
              networks[ridge].footprint: {VAL: 0.7, DOR: 0.3}
              nations[VAL].sharing.posture: needToShare
            """, "fit.yaml");

        Scenario scenario = Scenarios.load("twin-valleys", settings);

        assertThat(settings).hasSize(3).contains("networks[*].plotsPerYear=4.25");
        assertThat(scenario.networks().get(0).plotArrivals().plotsPerYear()).isEqualTo(4.25);
        assertThat(scenario.networks().get(0).footprint()).containsEntry("VAL", 0.7);
        assertThat(scenario.nations().get(0).sharing().posture().word()).isEqualTo("needToShare");
    }

    @Test
    void readsJsonToo() {
        assertThat(SettingsFile.read(
                        "{\"formatVersion\": \"1.0\", \"settings\": {\"rules.containment\": 0.2}}", "fit.json"))
                .containsExactly("rules.containment=0.2");
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThat(faults("settings:\n  a..b: 1\nscenario: x\n"))
                .containsExactlyInAnyOrder(
                        "formatVersion is missing (f.yaml:1): write formatVersion: \"1.0\" at the top.",
                        "settings.a..b is 1 (f.yaml:2): its name must be a path, as in"
                                + " nations[FRA].sharing.minimumTrust.",
                        "scenario is unknown (f.yaml:3): a file of settings has formatVersion and settings only.");
        assertThat(faults("formatVersion: \"1.0\"\nsettings: 3\n"))
                .containsExactly("settings is 3 (f.yaml:2): it must be a group of values by path, as in"
                        + " networks[*].plotsPerYear: 4.");
        assertThat(faults("formatVersion: \"1.0\"\n")).hasSize(1);
    }

    private static List<String> faults(String text) {
        return catchThrowableOfType(InvalidInput.class, () -> SettingsFile.read(text, "f.yaml")).violations().stream()
                .map(Violation::text)
                .toList();
    }
}
