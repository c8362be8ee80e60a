package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.store.RunRecord;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a point has had enough, by the interval of a mean and of a difference, computed by hand. */
class StoppingRuleTest {

    private static final String UNTIL = """
        until:
          block: 2
          most: 50
          widths:
            - {measure: attacksLaunched, halfWidth: %s}
        """;

    private static final String PAIRED = """
        until:
          block: 2
          most: 50
          widths:
            - {measure: attacksLaunched, variant: pooled, against: isolation, halfWidth: %s}
        """;

    private static StoppingRule rule(String until, double halfWidth) {
        return new StoppingRule(
                Sweeps.read(Sweeps.SMALL + until.formatted(halfWidth)).file());
    }

    private static void add(StoppingRule rule, int point, int replication, String arm, double value) {
        rule.add(point, replication, arm, new RunRecord.Cell("attacksLaunched", RunRecord.Cell.OVERALL, value, 1));
    }

    /** Of counts 1, 2, 3, 4, SciPy by count_case of statistics/reference.py: 0.88682 to 5.55010, half a width of 2.33164. */
    @ParameterizedTest
    @CsvSource({"2.3317, true", "2.3316, false"})
    void aPointIsDoneWhereItsIntervalIsNarrow(double halfWidth, boolean done) {
        StoppingRule rule = rule(UNTIL, halfWidth);
        IntStream.range(0, 4).forEach(r -> add(rule, 5, r, "asWritten", r + 1));

        assertThat(rule.unfinished(List.of(5), 4)).isEqualTo(done ? List.of() : List.of(5));
        assertThat(rule.ended(0).precise()).isEqualTo(done ? 1 : 0);
    }

    /** Each varies much, their difference is 1, 2, 3, 4 again: the pairs count. */
    @ParameterizedTest
    @CsvSource({"2.0544, true", "2.0542, false"})
    void aDifferenceIsOfPairs(double halfWidth, boolean done) {
        StoppingRule rule = rule(PAIRED, halfWidth);
        double[] shared = {100, -70, 3, 42};
        for (int r = 0; r < 4; r++) {
            add(rule, 0, r, "isolation", shared[r]);
            add(rule, 0, r, "pooled", shared[r] + r + 1);
        }

        assertThat(rule.unfinished(List.of(0), 4)).isEqualTo(done ? List.of() : List.of(0));
    }

    /**
     * Where the run of one arm failed, the replication is left out for both: 1 and 2 remain. Their variance
     * is .25, an event counts .25 / 1.5, and 12.7062 √(.25 + 2 (.25 / 1.5)²) = 7.0236.
     */
    @ParameterizedTest
    @CsvSource({"7.0237, true", "7.0235, false"})
    void aFailedRunTakesItsPairAlong(double halfWidth, boolean done) {
        StoppingRule rule = rule(PAIRED, halfWidth);
        for (int r = 0; r < 4; r++) {
            add(rule, 0, r, "isolation", 0);
        }
        add(rule, 0, 1, "pooled", 1);
        add(rule, 0, 3, "pooled", 2);

        assertThat(rule.unfinished(List.of(0), 4)).isEqualTo(done ? List.of() : List.of(0));
    }

    /** So that it decides the same, whatever has been computed beyond. */
    @Test
    void looksAtNoMoreReplicationsThanItIsToldTo() {
        StoppingRule rule = rule(UNTIL, 1);
        IntStream.range(0, 4).forEach(r -> add(rule, 0, r, "asWritten", 3));
        add(rule, 0, 4, "asWritten", 300);

        assertThat(rule.unfinished(List.of(0), 5)).containsExactly(0);
        assertThat(rule.unfinished(List.of(0), 4)).isEmpty();
        assertThat(rule.measures()).containsExactly("attacksLaunched");
    }

    @Test
    void whatHasNoIntervalIsNeverNarrow() {
        StoppingRule rule = rule(UNTIL, 1e9);
        add(rule, 1, 0, "asWritten", 3);

        assertThat(rule.unfinished(List.of(0, 1), 1)).containsExactly(0, 1);
    }

    @Test
    void countsBothKindsOfPointsAtTheEnd() {
        StoppingRule rule = rule(UNTIL, 1.5);
        for (int point = 0; point < 3; point++) {
            for (int r = 0; r < 4; r++) {
                add(rule, point, r, "asWritten", point == 1 ? r : 7);
            }
        }

        assertThat(rule.unfinished(List.of(0, 1, 2), 4)).containsExactly(1);
        assertThat(rule.ended(1).precise()).isEqualTo(2);
        assertThat(rule.ended(1).capped()).isEqualTo(1);
        assertThat(rule.ended(1).least()).isEqualTo(20);
        assertThat(rule.ended(1).most()).isEqualTo(50);
        assertThat(rule.ended(1).rule())
                .contains("attacksLaunched of asWritten to 1.5")
                .contains("2 more at a time");
    }

    @Test
    void withoutAWidthEveryPointHasTheSameNumber() {
        StoppingRule rule = new StoppingRule(Sweeps.read(Sweeps.SMALL).file());

        assertThat(rule.measures()).isEmpty();
        assertThat(rule.unfinished(List.of(0, 1), 20)).isEmpty();
        assertThat(rule.ended(0))
                .isEqualTo(StoppingRule.begun(Sweeps.read(Sweeps.SMALL).file()));
        assertThat(rule.ended(0).precise()).isNull();
    }
}
