package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.measure.PlotMeasures;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import entente.scenarios.schema.Meanings;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What an experiment found, in a few plain sentences. */
public final class PlainFindings {

    private PlainFindings() {}

    /** A list and what to think of it. */
    public static Document of(ExperimentSummary summary) {
        Scenario scenario = summary.scenario();
        PlaceSummary overall = summary.first().overall();
        List<String> items = Stream.of(
                        HeadlineText.sentences(summary),
                        PlausibleText.sentence(summary),
                        dots(overall),
                        obstacle(overall))
                .filter(item -> !item.isEmpty())
                .toList();
        return new Document(
                scenario.description().title().isEmpty()
                        ? scenario.id()
                        : scenario.description().title(),
                scenario.description().summary(),
                List.of(
                        new DocumentBlock.Items(items),
                        new DocumentBlock.Prose(
                                "In this abstract model: a way to think, no forecast. The table tells more.")));
    }

    private static String dots(PlaceSummary overall) {
        Double attacks = overall.of(PlotMeasures.LAUNCHED).mean();
        Double unconnected = overall.of(PlotMeasures.DOTS).mean();
        Estimate days = overall.of(PlotMeasures.DOTS_DAYS);
        if (attacks == null || unconnected == null || attacks == 0 || days.mean() == null) {
            return "";
        }
        return "In " + Numbers.fixed(100 * unconnected / attacks, 0)
                + " of 100 attacks the dots were there and nobody connected them: together, the reports that the"
                + " nations held would have revealed the plot, on"
                + " average"
                + " " + MeasureWording.mean(PlotMeasures.DOTS_DAYS, days)
                + " days before.";
    }

    private static String obstacle(PlaceSummary overall) {
        double all =
                Arrays.stream(Obstacle.values()).mapToDouble(overall::lostTo).sum();
        if (all == 0) {
            return "";
        }
        Obstacle most = Arrays.stream(Obstacle.values())
                .max(Comparator.comparingDouble(overall::lostTo))
                .orElseThrow();
        return "What kept back most reports, " + Numbers.fixed(100 * overall.lostTo(most) / all, 0) + " of 100, is "
                + most.word() + ". " + Meanings.of(most).orElse("");
    }
}
