package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headline: the share of plots foiled as written and at the bounds, and what that means in plain sentences. */
public final class HeadlineText {

    private static final Measure SHARE = PlotMeasures.SHARE_FOILED;

    private HeadlineText() {}

    static DocumentBlock.Grid grid(ExperimentSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        summary.find(BuiltInVariants.ISOLATION)
                .ifPresent(variant -> rows.add(row("nobody shares (isolation)", variant)));
        rows.add(row("as written", summary.first()));
        summary.find(BuiltInVariants.POOLED)
                .ifPresent(variant -> rows.add(row("everything shared at once (pooled)", variant)));
        return new DocumentBlock.Grid(List.of("SHARE OF PLOTS FOILED", "mean", "95 % interval"), rows, "");
    }

    /** What the share foiled, and its distance from the bounds, means in plain sentences. */
    public static String sentences(ExperimentSummary summary) {
        Double mean = summary.first().overall().of(SHARE).mean();
        if (mean == null) {
            return "No plot was stopped and no attack took place, so there is no share of plots foiled.";
        }
        StringBuilder text = new StringBuilder("As written, nations foil " + Numbers.fixed(100 * mean, 0)
                + " of 100 plots that would otherwise end in an attack.");
        summary.find(BuiltInVariants.ISOLATION).ifPresent(variant -> text.append(gain(variant)));
        summary.find(BuiltInVariants.POOLED).ifPresent(variant -> text.append(gap(variant)));
        if (summary.variants().size() > 1) {
            text.append(" Differences are paired: all variants ran with the same seeds.");
        }
        return text.toString();
    }

    private static List<String> row(String label, VariantSummary variant) {
        Estimate share = variant.overall().of(SHARE);
        return List.of(label, MeasureWording.mean(SHARE, share), MeasureWording.interval(SHARE, share));
    }

    /** What sharing as written gains over isolation. */
    private static String gain(VariantSummary isolation) {
        return points(isolation)
                .map(points -> {
                    if (!points.apart()) {
                        return " Sharing makes no difference that these runs could tell: " + points.text()
                                + " against nobody sharing.";
                    }
                    return points.value() < 0
                            ? " Sharing gains " + points.text() + " over nobody sharing; the interval excludes zero."
                            : " The way they share does harm: it loses " + points.text()
                                    + " against nobody sharing; the interval excludes zero.";
                })
                .orElse("");
    }

    /** What is still to be gained by sharing everything. */
    private static String gap(VariantSummary pooled) {
        return points(pooled)
                .map(points -> {
                    if (!points.apart()) {
                        return " It cannot be told apart from sharing everything at once: " + points.text() + ".";
                    }
                    return points.value() > 0
                            ? " Sharing everything at once, without cost, delay or loss, would gain another "
                                    + points.text() + "; the interval excludes zero."
                            : " Sharing everything at once would lose " + points.text()
                                    + "; the interval excludes zero.";
                })
                .orElse("");
    }

    private static Optional<Points> points(VariantSummary bound) {
        PairedEstimate difference = bound.differences().get(SHARE);
        return difference == null ? Optional.empty() : Points.find(difference.estimate());
    }

    /** A difference of shares, in points of a percentage, put without its sign. */
    private record Points(double value, String text, boolean apart) {

        /** Empty where the difference is undefined. */
        static Optional<Points> find(Estimate difference) {
            Double mean = difference.mean();
            if (mean == null) {
                return Optional.empty();
            }
            Double low = difference.low();
            Double high = difference.high();
            boolean apart = difference.excludesZero();
            // Without a clear sign, the interval keeps its own.
            int sign = apart && mean < 0 ? -1 : 1;
            String text = percent(sign * mean) + " points";
            if (low != null && high != null) {
                double from = sign < 0 ? -high : low;
                double to = sign < 0 ? -low : high;
                text += " (95 % interval " + percent(from) + " to " + percent(to) + ")";
            }
            return Optional.of(new Points(mean, text, apart));
        }

        private static String percent(double share) {
            return Numbers.fixed(100 * share, 1);
        }
    }
}
