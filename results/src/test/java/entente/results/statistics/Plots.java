package entente.results.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Runs of two arms in which plots end one way or the other. Plots of a run are as much alike as asked: their chance to be
 * foiled is drawn from a beta distribution of that correlation (G. Pólya's urn draws them). Where arms are paired, a plot has the same
 * luck in both with a given probability.
 */
final class Plots {

    private final SplittableRandom random;
    private final int runs;
    private final int plots;
    private final double alike;
    private final double paired;

    /**
     * So many runs of so many plots each.
     *
     * @param alike the correlation of plots of a run, 0 or more and less than 1
     * @param paired with what probability a plot has the same luck in both arms
     */
    Plots(long seed, int runs, int plots, double alike, double paired) {
        random = new SplittableRandom(seed);
        this.runs = runs;
        this.plots = plots;
        this.alike = alike;
        this.paired = paired;
    }

    /** The two arms' shares of plots foiled, drawn anew. */
    RatioOfTotals[] draw(double variant, double base) {
        double[][] foiled = new double[2][runs];
        double[] truth = {variant, base};
        for (int run = 0; run < runs; run++) {
            for (int plot = 0; plot < plots; plot++) {
                double luck = random.nextDouble();
                double other = random.nextDouble() < paired ? luck : random.nextDouble();
                foiled[0][run] += luck < chance(truth[0], foiled[0][run], plot) ? 1 : 0;
                foiled[1][run] += other < chance(truth[1], foiled[1][run], plot) ? 1 : 0;
            }
        }
        double[] all = new double[runs];
        Arrays.fill(all, plots);
        return new RatioOfTotals[] {
            new RatioOfTotals(foiled[0], all, Range.SHARE), new RatioOfTotals(foiled[1], all, Range.SHARE)
        };
    }

    private double chance(double truth, double foiled, int before) {
        return (truth * (1 - alike) + alike * foiled) / (1 - alike + alike * before);
    }
}
