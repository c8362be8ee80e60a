package entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Posture;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What common random numbers are for: the difference that a policy makes, in plots interdicted, varies far less between
 * runs of the same seed than between runs of different seeds. 160 replications of three years, six nations, two networks.
 */
class PairingVarianceTest {

    private static final int REPLICATIONS = 160;

    @Test
    void theVarianceOfThePairedDifferenceIsClearlySmaller() {
        RichWorld one = open(RichWorld.everythingOn(), "DRU");
        RichWorld all = RichWorld.everythingOn();
        RichWorld.NATIONS.forEach(nation -> open(all, nation));
        double[] before = interdicted(RichWorld.everythingOn());
        double[] afterOne = interdicted(one);
        double[] afterAll = interdicted(all);

        double ratioOfOne = tell("DRU shares with everyone", before, afterOne);
        double ratioOfAll = tell("all six share with everyone", before, afterAll);
        // Sample ratios of variances over 160 pairs have a relative standard error of about 0.16.
        assertThat(ratioOfOne).isLessThan(0.5);
        assertThat(ratioOfAll).isLessThan(0.5);
    }

    private static RichWorld open(RichWorld world, String nation) {
        return world.networks("plotsPerYear", 12.0)
                .sharing(nation, "posture", Posture.NEED_TO_SHARE)
                .sharing(nation, "minimumTrust", 0.0)
                .sharing(nation, "minimumAffinity", -1.0)
                .sharing(nation, "releaseProbability", 1.0);
    }

    private static double[] interdicted(RichWorld world) {
        var scenario = world.networks("plotsPerYear", 12.0).scenario();
        ToDoubleFunction<Long> run =
                seed -> new Paired(TestWorlds.run(scenario, seed).all()).interdicted;
        return IntStream.range(0, REPLICATIONS)
                .mapToDouble(seed -> run.applyAsDouble((long) seed))
                .toArray();
    }

    /** Variance of the paired difference over that of an unpaired one, where run i meets run i + 1 of the other arm. */
    private static double tell(String change, double[] before, double[] after) {
        double[] paired = new double[REPLICATIONS];
        double[] unpaired = new double[REPLICATIONS];
        for (int i = 0; i < REPLICATIONS; i++) {
            paired[i] = after[i] - before[i];
            unpaired[i] = after[(i + 1) % REPLICATIONS] - before[i];
        }
        double ratio = variance(paired) / variance(unpaired);
        System.out.printf(
                Locale.ROOT,
                "%s: plots interdicted %+.2f; variance of the difference paired %.2f, unpaired %.2f, ratio %.2f%n",
                change,
                Arrays.stream(paired).average().orElseThrow(),
                variance(paired),
                variance(unpaired),
                ratio);
        return ratio;
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
