package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.plan.Sweep.SweepPoint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {

    private static final List<Factor> FACTORS =
            List.of(listed("trust", "0.2", "0.8"), listed("cost", "1", "3"), listed("posture", "closed", "as it is"));

    private static Factor listed(String name, String... levels) {
        return new Factor.Listed(
                name,
                List.of(),
                List.of(levels).stream()
                        .map(text -> new SweepPoint.FactorLevel(
                                text, text.matches("[0-9.]+") ? Double.valueOf(text) : null, List.of()))
                        .toList());
    }

    /** Trust 0.8, cost 3, posture "as it is". */
    private static final SweepPoint POINT = new SweepPoint(
            0,
            List.of(0.75, 0.75, 0.75),
            FACTORS.stream().map(factor -> factor.at(0.75)).toList());

    @ParameterizedTest
    @CsvSource({
        "trust <= 0.8, true",
        "trust < 0.8, false",
        "2 * trust - cost + 2 >= 0.6, true",
        "cost = 3, true",
        "cost != 3, false",
        "posture = as it is, true",
        "posture != as it is, false",
        "posture = closed or cost > 2 * trust, true",
        "posture = closed or trust > cost, false"
    })
    void compares(String text, boolean holds) {
        assertThat(Constraint.of(text, FACTORS).holds(POINT)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "trust; it must compare factors",
                "trsut <= 1; did you mean trust?",
                "posture <= 1; posture has levels that are no numbers",
                "posture = closd; did you mean closed?",
                "trust trust <= 1; there must be a sum of factors and numbers"
            })
    void saysWhatIsWrong(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Constraint.of(text, FACTORS))
                .withMessageContaining(message);
    }
}
