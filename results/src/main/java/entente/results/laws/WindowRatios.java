package entente.results.laws;

import entente.results.experiment.PairedRuns;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Quotient;
import entente.results.statistics.RatioOfTotals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many times the reports of the 30 days before an attack are shared in the 30 days after it, and later, on the network
 * that has attacked, because of the windows that attacks open. Attacks are those that {@link AttackWindow} takes.
 *
 * <p>Sharing also changes for other reasons around these days: it grows as agreements are made and trust is earned, there is
 * more to share on a plot in its last days, and less when it is over. So each run is paired with one of the same seed in which
 * attacks open no windows, and the ratio is divided by that of the same days and networks there. Without windows it is 1.
 */
public final class WindowRatios implements PairedRuns.Observer {

    private static final int OPEN = 0;
    private static final int SHUT = 1;

    /** The fields that open windows after attacks, without effect. */
    private static final List<String> NO_WINDOWS = List.of(
            "rules.diplomacy.windowTrust=0",
            "rules.diplomacy.windowAffinity=0",
            "rules.diplomacy.windowDiscretion=0",
            "rules.diplomacy.windowGradeSteps=0",
            "rules.diplomacy.windowNeedToKnow=1",
            "rules.diplomacy.windowPriority=0");

    private final AttackWindow[][] windows;

    /** @param replications how many runs will be observed of either variant: as it is written, then without windows */
    public WindowRatios(int replications) {
        windows = new AttackWindow[2][replications];
    }

    /** Settings of a scenario in which attacks change nothing in what nations demand of each other. */
    public static List<String> withoutWindows() {
        return NO_WINDOWS;
    }

    @Override
    public PairedRuns.Observation begin(int variant, int replication) {
        windows[variant][replication] = new AttackWindow();
        return windows[variant][replication];
    }

    /** Reports of the 30 days after attacks over those of the 30 days before, for windows. */
    public Estimate after() {
        return after(List.of(this));
    }

    /** Reports of days 90 to 120 after attacks over those of the 30 days before, for windows. */
    public Estimate later() {
        return later(List.of(this));
    }

    /** The first of these ratios over several scenarios that ran with the same seeds, all attacks together. */
    public static Estimate after(List<WindowRatios> scenarios) {
        return forWindows(scenarios, AttackWindow.Counts::after);
    }

    /** The second one over several scenarios. */
    public static Estimate later(List<WindowRatios> scenarios) {
        return forWindows(scenarios, AttackWindow.Counts::later);
    }

    /** Reports of the 30 days after attacks over those of the 30 days before, whatever the reason. */
    public static Estimate counted(List<WindowRatios> scenarios) {
        return Jackknife.estimate(ratio(scenarios, OPEN, AttackWindow.Counts::after));
    }

    /** The same ratio of the same days where attacks open no windows. */
    public static Estimate countedWithout(List<WindowRatios> scenarios) {
        return Jackknife.estimate(ratio(scenarios, SHUT, AttackWindow.Counts::after));
    }

    /** How many attacks these ratios are made of, in all runs. */
    public int attacks() {
        return Arrays.stream(windows[OPEN]).mapToInt(run -> run.alone().size()).sum();
    }

    private static Estimate forWindows(List<WindowRatios> scenarios, ToDoubleFunction<AttackWindow.Counts> part) {
        return Jackknife.estimate(new Quotient(ratio(scenarios, OPEN, part), ratio(scenarios, SHUT, part)));
    }

    private static RatioOfTotals ratio(
            List<WindowRatios> scenarios, int variant, ToDoubleFunction<AttackWindow.Counts> part) {
        List<List<AttackWindow.Counts>> counts =
                scenarios.stream().map(each -> each.counts(variant)).toList();
        return new RatioOfTotals(totals(counts, part), totals(counts, AttackWindow.Counts::before));
    }

    /** What is shared in each run of a variant around the attacks of the scenario as it is written. */
    private List<AttackWindow.Counts> counts(int variant) {
        List<AttackWindow.Counts> counts = new ArrayList<>();
        for (int k = 0; k < windows[OPEN].length; k++) {
            counts.add(windows[variant][k].around(windows[OPEN][k].alone()));
        }
        return counts;
    }

    private static double[] totals(
            List<List<AttackWindow.Counts>> scenarios, ToDoubleFunction<AttackWindow.Counts> part) {
        double[] totals = new double[scenarios.get(0).size()];
        for (List<AttackWindow.Counts> scenario : scenarios) {
            for (int k = 0; k < totals.length; k++) {
                totals[k] += part.applyAsDouble(scenario.get(k));
            }
        }
        return totals;
    }
}
