package entente.results.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.plan.Sweep.SweepPoint;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Sums of random terms in random layout, against what they come to when every term is added by itself. */
    @Test
    void comparesSumsHoweverTheyAreLaidOut() {
        Random random = new Random(41);
        for (int trial = 0; trial < 500; trial++) {
            Sum left = new Sum(random);
            Sum right = new Sum(random);
            String sign = List.of("<", "<=", ">", ">=", "=", "!=").get(random.nextInt(6));
            boolean holds = switch (sign) {
                case "<" -> left.eighths < right.eighths;
                case "<=" -> left.eighths <= right.eighths;
                case ">" -> left.eighths > right.eighths;
                case ">=" -> left.eighths >= right.eighths;
                case "=" -> left.eighths == right.eighths;
                default -> left.eighths != right.eighths;
            };
            String text = left.text + sign + right.text;

            assertThat(Constraint.of(text, NUMBERS).holds(AT)).as(text).isEqualTo(holds);
        }
    }

    private static final List<Factor> NUMBERS = List.of(listed("a", "0.25"), listed("b", "3"), listed("c1_x", "0.5"));

    private static final SweepPoint AT = new SweepPoint(
            0,
            List.of(0.5, 0.5, 0.5),
            NUMBERS.stream().map(factor -> factor.at(0.5)).toList());

    /** A sum as text, and what it comes to in eighths, which numbers hold exactly. */
    private static final class Sum {

        private String text = "";
        private long eighths;

        Sum(Random random) {
            for (int terms = 1 + random.nextInt(4); terms > 0; terms--) {
                boolean negative = random.nextInt(3) == 0;
                int factor = random.nextInt(4);
                int weight = 1 + random.nextInt(6);
                boolean weighted = factor == 3 || random.nextBoolean();
                int value = (weighted ? weight : 2)
                        * (factor == 3 ? 4 : List.of(1, 12, 2).get(factor));
                String number = String.valueOf(weight / 2.0);
                String part = factor == 3
                        ? number
                        : (weighted ? number + space(random) + "*" + space(random) : "")
                                + List.of("a", "b", "c1_x").get(factor);
                text += space(random)
                        + (negative ? "-" : text.isBlank() ? "" : "+")
                        + space(random)
                        + part
                        + space(random);
                eighths += negative ? -value : value;
            }
        }

        private static String space(Random random) {
            return " ".repeat(random.nextInt(3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "trust", "trust <", "< trust", "trust <= ", "trust <= 1 or", "2trust <= 1", "trust <= 1e3"})
    void aConstraintIsAWholeComparison(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Constraint.of(text, FACTORS));
    }
}
