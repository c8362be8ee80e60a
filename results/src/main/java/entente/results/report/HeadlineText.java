package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.ArmSplit.Part;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headline: the share of plots foiled in every arm, and what policy and deciding gain of it in plain sentences. */
public final class HeadlineText {

    private static final Measure SHARE = PlotMeasures.SHARE_FOILED;

    private final ExperimentSummary summary;
    private final boolean decided;

    private HeadlineText(ExperimentSummary summary) {
        this.summary = summary;
        decided = summary.arms().decided();
    }

    static DocumentBlock.Grid grid(ExperimentSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        for (String arm : summary.arms().rungs()) {
            summary.find(arm).ifPresent(variant -> rows.add(row(summary.arms().toldAtLength(arm), variant)));
        }
        return new DocumentBlock.Grid(List.of("SHARE OF PLOTS FOILED", "mean", "95 % interval"), rows, "");
    }

    /** What the share foiled is, and how the way from nobody sharing to sharing everything divides. */
    public static String sentences(ExperimentSummary summary) {
        return new HeadlineText(summary).text();
    }

    private String text() {
        VariantSummary told = summary.find(BuiltInVariants.AS_WRITTEN).orElse(summary.first());
        Double mean = told.overall().of(SHARE).mean();
        if (mean == null) {
            return "No plot was stopped and no attack took place, so there is no share of plots foiled.";
        }
        StringBuilder text = new StringBuilder(where(told.name()) + ", nations foil " + Numbers.fixed(100 * mean, 0)
                + " of 100 plots that would otherwise end in an attack.");
        points(Part.POLICY).ifPresent(points -> text.append(policy(points)));
        if (decided) {
            points(Part.DECIDING).ifPresent(points -> text.append(deciding(points)));
            points(Part.AT_HOME)
                    .ifPresent(home -> points(Part.WITH_OTHERS)
                            .ifPresent(others -> text.append(" Of that, what they decide about their own means alone ")
                                    .append(home.told())
                                    .append(", and what they decide with others ")
                                    .append(others.told())
                                    .append('.')));
        }
        points(Part.REMAINING).ifPresent(points -> text.append(remaining(points)));
        if (summary.variants().size() > 1) {
            text.append(" Differences are paired: all variants ran with the same seeds.");
        }
        return text.toString();
    }

    private String where(String arm) {
        return switch (arm) {
            case BuiltInVariants.STANDING -> "Under standing policy";
            case BuiltInVariants.ISOLATION -> "In isolation";
            case BuiltInVariants.POOLED -> "With everything shared at once";
            default -> decided ? "With decisions" : "As written";
        };
    }

    private static List<String> row(String label, VariantSummary variant) {
        Estimate share = variant.overall().of(SHARE);
        return List.of(label, MeasureWording.mean(SHARE, share), MeasureWording.interval(SHARE, share));
    }

    /** What the policies that stand gain over isolation. */
    private String policy(Points points) {
        if (!points.apart()) {
            return (decided ? " Their standing policy" : " Sharing")
                    + " makes no difference that these runs could tell: " + points.text()
                    + " against nobody sharing.";
        }
        return points.value() > 0
                ? (decided ? " Their standing policy" : " Sharing") + " gains " + points.text()
                        + " over nobody sharing; the interval excludes zero."
                : (decided ? " Their standing policy" : " The way they share") + " does harm: it loses " + points.text()
                        + " against nobody sharing; the interval excludes zero.";
    }

    /** What deciding gains over that. */
    private static String deciding(Points points) {
        if (!points.apart()) {
            return " What they decide makes no difference that these runs could tell: " + points.text()
                    + " against that policy.";
        }
        return points.value() > 0
                ? " What they decide gains " + points.text() + " over that policy; the interval excludes zero."
                : " What they decide does harm: it loses " + points.text()
                        + " against that policy; the interval excludes zero.";
    }

    /** What is still to be gained by sharing everything. */
    private static String remaining(Points points) {
        if (!points.apart()) {
            return " It cannot be told apart from sharing everything at once: " + points.text() + ".";
        }
        return points.value() > 0
                ? " Sharing everything at once, without cost, delay or loss, would gain another " + points.text()
                        + "; the interval excludes zero."
                : " Sharing everything at once would lose " + points.text() + "; the interval excludes zero.";
    }

    private Optional<Points> points(Part part) {
        return summary.split().find(part).flatMap(step -> {
            PairedEstimate gain = step.overall().get(SHARE);
            return gain == null ? Optional.empty() : Points.find(gain.estimate());
        });
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

        /** In half a sentence. */
        String told() {
            return apart ? (value > 0 ? "gains " : "loses ") + text : "makes no difference that can be told: " + text;
        }

        private static String percent(double share) {
            return Numbers.fixed(100 * share, 1);
        }
    }
}
