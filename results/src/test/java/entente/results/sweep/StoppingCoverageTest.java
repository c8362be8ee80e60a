package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.plan.ExperimentFile;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Range;
import entente.results.statistics.RatioOfTotals;
import entente.results.store.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * How often the interval at which a sequential rule stops holds the truth: stopping by width makes intervals a little too
 * narrow, and it must stay a little. 700 sequences from seed 1, of ratios whose truth is known; with a coverage of 0.93 or
 * more the bound below is missed with probability 0.02 or less.
 */
class StoppingCoverageTest {

    private static final int SEQUENCES = 700;
    private static final double LEAST = 0.91;

    @Test
    void intervalsAtTheStopHoldTheTruthAboutAsOftenAsTheySay() {
        ExperimentFile file = Sweeps.read(Sweeps.SMALL.replace("replications: 20", "replications: 50") + """
            until:
              block: 10
              most: 2000
              widths:
                - {measure: shareFoiled, halfWidth: 0.04}
            """)
                .file();
        SplittableRandom random = new SplittableRandom(1);
        int held = 0;
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            Estimate stopped = stopped(file, random);
            held += stopped.low() <= 0.4 && stopped.high() >= 0.4 ? 1 : 0;
        }

        assertThat((double) held / SEQUENCES).isGreaterThan(LEAST);
    }

    /** Plots of which 0.4 are foiled; how many there are differs from run to run, and bad runs are bad for all of them. */
    private static Estimate stopped(ExperimentFile file, SplittableRandom random) {
        StoppingRule rule = new StoppingRule(file);
        List<double[]> values = new ArrayList<>();
        int to = file.replications();
        while (true) {
            for (int replication = values.size(); replication < to; replication++) {
                int plots = random.nextInt(11);
                double chance = random.nextBoolean() ? 0.25 : 0.55;
                int foiled = 0;
                for (int plot = 0; plot < plots; plot++) {
                    foiled += random.nextDouble() < chance ? 1 : 0;
                }
                values.add(new double[] {foiled, plots});
                rule.add(
                        0,
                        replication,
                        "asWritten",
                        new RunRecord.Cell("shareFoiled", RunRecord.Cell.OVERALL, foiled, plots));
            }
            if (rule.unfinished(List.of(0), to).isEmpty()) {
                return Jackknife.estimate(new RatioOfTotals(
                        values.stream().mapToDouble(value -> value[0]).toArray(),
                        values.stream().mapToDouble(value -> value[1]).toArray(),
                        Range.SHARE));
            }
            to += file.until().block();
        }
    }
}
