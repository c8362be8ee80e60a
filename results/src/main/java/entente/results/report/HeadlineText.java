package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.ArmSplit.Part;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Evidence;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Counted;
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
        text.append(rough(told));
        points(Part.POLICY).ifPresent(points -> text.append(policy(points)));
        if (decided) {
            points(Part.DECIDING).ifPresent(points -> text.append(deciding(points)));
            points(Part.AT_HOME)
                    .ifPresent(
                            home -> points(Part.WITH_OTHERS).ifPresent(others -> text.append(divided(home, others))));
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
    private String policy(SharePoints points) {
        if (points.isFew()) {
            return few(decided ? "their standing policy makes a difference" : "sharing makes a difference", points);
        }
        if (!points.isApart()) {
            return atMost(decided ? "Their standing policy changes" : "Sharing changes", points)
                    + " against nobody sharing"
                    + points.whatWouldTell() + ".";
        }
        return points.isGain()
                ? (decided ? " Their standing policy" : " Sharing") + " gains " + points.text()
                        + " over nobody sharing; the interval excludes zero."
                : (decided ? " Their standing policy" : " The way they share") + " does harm: it loses " + points.text()
                        + " against nobody sharing; the interval excludes zero.";
    }

    /** What deciding gains over that. */
    private static String deciding(SharePoints points) {
        if (points.isFew()) {
            return few("what they decide makes a difference", points);
        }
        if (!points.isApart()) {
            return atMost("What they decide changes", points) + " against that policy" + points.whatWouldTell() + ".";
        }
        return points.isGain()
                ? " What they decide gains " + points.text() + " over that policy; the interval excludes zero."
                : " What they decide does harm: it loses " + points.text()
                        + " against that policy; the interval excludes zero.";
    }

    /** How that divides into what they decide alone and what they decide with others. */
    private static String divided(SharePoints home, SharePoints others) {
        if (home.isFew() && others.isFew()) {
            return "";
        }
        return " Of that, what they decide about their own means alone " + part(home)
                + ", and what they decide with others " + part(others) + ".";
    }

    /** In half a sentence. */
    private static String part(SharePoints points) {
        if (points.isFew()) {
            return "cannot be told from " + points.few();
        }
        return points.isApart()
                ? (points.isGain() ? "gains " : "loses ") + points.text()
                : "changes the share " + points.atMost() + ": " + points.text();
    }

    /** What is still to be gained by sharing everything. */
    private static String remaining(SharePoints points) {
        if (points.isFew()) {
            return few("sharing everything at once would gain more", points);
        }
        if (!points.isApart()) {
            return atMost("Sharing everything at once would change", points) + points.whatWouldTell() + ".";
        }
        return points.isGain()
                ? " Sharing everything at once, without cost, delay or loss, would gain another " + points.text()
                        + "; the interval excludes zero."
                : " Sharing everything at once would lose " + points.text() + "; the interval excludes zero.";
    }

    private static String few(String what, SharePoints points) {
        return " Whether " + what + " cannot be told from " + points.few() + points.whatWouldTell() + ".";
    }

    private static String atMost(String what, SharePoints points) {
        return " " + what + " the share foiled " + points.atMost() + ": " + points.text();
    }

    private Optional<SharePoints> points(Part part) {
        return summary.split().find(part).flatMap(step -> {
            PairedEstimate gain = step.overall().get(SHARE);
            return gain == null ? Optional.empty() : SharePoints.find(gain);
        });
    }

    /** Said of a share that few plots stand behind. */
    private static String rough(VariantSummary told) {
        Estimate share = told.overall().of(SHARE);
        double plots = total(told, PlotMeasures.INTERDICTED) + total(told, PlotMeasures.LAUNCHED);
        Double low = share.low();
        Double high = share.high();
        if (plots >= Evidence.FEW || low == null || high == null) {
            return "";
        }
        return " Only " + Counted.of((int) Math.round(plots), "plot") + " in "
                + Counted.of(told.overall().of(PlotMeasures.LAUNCHED).n(), "run")
                + " stand" + (Math.round(plots) == 1 ? "s" : "") + " behind that: by the 95 % interval it could be "
                + Numbers.fixed(100 * low, 0) + " to " + Numbers.fixed(100 * high, 0) + ".";
    }

    /** A count in all runs together. */
    private static double total(VariantSummary told, Measure count) {
        Estimate estimate = told.overall().of(count);
        Double mean = estimate.mean();
        return mean == null ? 0 : mean * estimate.n();
    }
}
