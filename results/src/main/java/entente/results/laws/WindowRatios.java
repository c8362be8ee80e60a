package entente.results.laws;

import entente.results.experiment.PairedRuns;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many times the reports of the 30 days before an attack are shared in the 30 days after it, and later, over all runs of
 * one variant. Attacks are those that {@link AttackWindow} takes.
 */
public final class WindowRatios implements PairedRuns.Observer {

    private final AttackWindow[] windows;

    /** @param replications how many runs will be observed, of one variant */
    public WindowRatios(int replications) {
        windows = new AttackWindow[replications];
    }

    @Override
    public PairedRuns.Observation begin(int variant, int replication) {
        windows[replication] = new AttackWindow();
        return windows[replication];
    }

    /** Reports of the 30 days after attacks over those of the 30 days before. */
    public Estimate after() {
        return after(List.of(this));
    }

    /** Reports of days 90 to 120 after attacks over those of the 30 days before. */
    public Estimate later() {
        return later(List.of(this));
    }

    /** The first of these ratios over several variants that ran with the same seeds, all attacks together. */
    public static Estimate after(List<WindowRatios> variants) {
        return ratio(variants, AttackWindow::after);
    }

    /** The second one over several variants. */
    public static Estimate later(List<WindowRatios> variants) {
        return ratio(variants, AttackWindow::later);
    }

    /** How many attacks these ratios are made of, in all runs. */
    public int attacks() {
        return Arrays.stream(windows).mapToInt(AttackWindow::taken).sum();
    }

    private static Estimate ratio(List<WindowRatios> variants, ToDoubleFunction<AttackWindow> part) {
        return Jackknife.estimate(new RatioOfTotals(totals(variants, part), totals(variants, AttackWindow::before)));
    }

    private static double[] totals(List<WindowRatios> variants, ToDoubleFunction<AttackWindow> part) {
        double[] totals = new double[variants.get(0).windows.length];
        for (WindowRatios variant : variants) {
            for (int k = 0; k < totals.length; k++) {
                totals[k] += part.applyAsDouble(variant.windows[k]);
            }
        }
        return totals;
    }
}
