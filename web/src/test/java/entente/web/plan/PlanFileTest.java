package entente.web.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of a plan: what is handed out comes back the same, and what is wrong is refused with its place. */
class PlanFileTest {

    @Test
    void whatIsHandedOutComesBackTheSame() {
        String file = PlanFile.export(Plans.full());

        assertThat(PlanFile.read(file, "plan.json")).isEqualTo(Plans.full());
        assertThat(PlanFile.export(PlanFile.read(file, "plan.json"))).isEqualTo(file);
        assertThat(file).contains("\"formatVersion\" : \"1.0\"").endsWith("}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"formatVersion\" : \"1.0\"|\"formatVersion\" : \"2.0\"|formatVersion",
                "\"moves\" : 4|\"moves\" : 0|plan.timing",
                "\"moves\" : 4|\"moves\" : \"many\"|plan.timing.moves",
                "\"observers\" : true|\"watchers\" : true|plan.seats.watchers",
                "\"trigger\" : \"SHELF\"|\"trigger\" : \"NEVER\"|plan.injects[2].trigger",
                "Ada Löwe|Ada Lowe|digest",
                "\"people\" : [|\"people\" : 7, \"x\" : [|plan.seats.people",
            })
    void whatIsWrongIsRefusedWithItsPlace(String right, String wrong, String path) {
        String file = PlanFile.export(Plans.full());
        String changed = file.replace(right, wrong);
        assertThat(changed).isNotEqualTo(file);

        assertThatThrownBy(() -> PlanFile.read(changed, "plan.json")).isInstanceOfSatisfying(InvalidInput.class, e -> {
            Violation violation = e.violations().get(0);
            assertThat(violation.path()).isEqualTo(path);
            assertThat(violation.line()).isPositive();
        });
    }

    @Test
    void aFileThatWasCutIsRefusedWithItsLine() {
        String file = PlanFile.export(Plans.full());
        assertThatThrownBy(() -> PlanFile.read(file.substring(0, file.length() / 2), "plan.json"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.violations().get(0).line()).isPositive());
    }
}
