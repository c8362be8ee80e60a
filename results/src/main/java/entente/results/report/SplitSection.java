package entente.results.report;

import entente.results.experiment.Arms;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.report.ArmSplit.Part;
import entente.results.report.ArmSplit.Step;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What policy gains, what deciding gains and what remains: overall, then by region and nation. Where nobody decides, the
 * levels and the sentences say all of it.
 */
final class SplitSection {

    private static final String INTERVAL = "95 % interval";
    private static final String WIDE = "\n" + INTERVAL;

    private final ExperimentSummary summary;
    private final Arms arms;

    private SplitSection(ExperimentSummary summary) {
        this.summary = summary;
        arms = summary.arms();
    }

    static List<DocumentBlock> blocks(ExperimentSummary summary) {
        boolean divides = summary.arms().decided()
                && Arrays.stream(Part.values())
                        .allMatch(part -> summary.split().find(part).isPresent());
        return divides ? List.of(new SplitSection(summary).overall(), new SplitSection(summary).places()) : List.of();
    }

    private DocumentBlock overall() {
        List<List<String>> rows = new ArrayList<>();
        for (Step step : summary.split().steps()) {
            Estimate share = gain(step.overall(), PlotMeasures.SHARE_FOILED);
            Estimate attacks = gain(step.overall(), PlotMeasures.LAUNCHED);
            rows.add(List.of(
                    name(step),
                    points(share),
                    pointsInterval(share),
                    share.excludesZero() ? "*" : "",
                    MeasureWording.difference(PlotMeasures.LAUNCHED, attacks),
                    MeasureWording.differenceInterval(PlotMeasures.LAUNCHED, attacks),
                    attacks.excludesZero() ? "*" : ""));
        }
        return new DocumentBlock.Grid(
                List.of("WHAT GAINS", "points\nfoiled", WIDE, "", "\nattacks", WIDE, ""),
                rows,
                "Policy, deciding and what remains add up to the whole. At home: what nations decide on their own"
                        + " means alone, technology and where they look; with others: the rest of what they decide. * the"
                        + " interval excludes zero.");
    }

    private String name(Step step) {
        return switch (step.part()) {
            case POLICY -> "policy: standing less nobody sharing";
            case DECIDING -> "deciding: " + arms.told(step.to()) + " less standing";
            case AT_HOME -> "  of it at home alone";
            case WITH_OTHERS -> "  of it with others";
            case REMAINING -> "what remains: pooled less that";
            case WHOLE -> "the whole: pooled less isolation";
        };
    }

    private DocumentBlock places() {
        List<List<String>> rows = new ArrayList<>();
        Step any = summary.split().steps().get(0);
        any.regions()
                .keySet()
                .forEach(region -> rows.add(row(region, step -> step.regions().getOrDefault(region, Map.of()))));
        any.nations()
                .keySet()
                .forEach(nation -> rows.add(row(nation, step -> step.nations().getOrDefault(nation, Map.of()))));
        return new DocumentBlock.Grid(
                List.of("POINTS GAINED AT", "policy  ", "deciding  ", "remaining  "),
                rows,
                "Of plots aimed at the place, in points of a percentage with intervals of 95 %"
                        + (any.regions().isEmpty() ? "" : "; regions first, then nations")
                        + ". * the interval excludes zero: of so many, one in twenty does by chance alone.");
    }

    /** The gains of a step at the place of a row. */
    private interface AtPlace {
        Map<Measure, PairedEstimate> of(Step step);
    }

    private List<String> row(String place, AtPlace gains) {
        List<String> cells = new ArrayList<>(List.of(NationsSection.shortened(place)));
        for (Part part : List.of(Part.POLICY, Part.DECIDING, Part.REMAINING)) {
            Estimate gain = gain(gains.of(summary.split().find(part).orElseThrow()), PlotMeasures.SHARE_FOILED);
            cells.add(points(gain) + " (" + pointsInterval(gain) + ")" + (gain.excludesZero() ? " *" : "  "));
        }
        return cells;
    }

    private static Estimate gain(Map<Measure, PairedEstimate> gains, Measure measure) {
        PairedEstimate gain = gains.get(measure);
        if (gain == null) {
            throw new IllegalStateException("no gain in " + measure.name());
        }
        return gain.estimate();
    }

    static String points(Estimate gain) {
        Double mean = gain.mean();
        return mean == null ? Numbers.UNDEFINED : (mean > 0 ? "+" : "") + Numbers.fixed(100 * mean, 1);
    }

    static String pointsInterval(Estimate gain) {
        Double low = gain.low();
        Double high = gain.high();
        return low == null || high == null
                ? Numbers.UNDEFINED
                : Numbers.fixed(100 * low, 1) + " to " + Numbers.fixed(100 * high, 1);
    }
}
