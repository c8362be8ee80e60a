package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.results.measure.PlotMeasures;
import entente.results.statistics.Estimate;
import entente.results.text.Numbers;
import entente.results.text.Paragraph;
import entente.scenarios.schema.Meanings;
import java.util.Arrays;
import java.util.Comparator;

/** What an experiment found, in a few plain sentences. */
public final class PlainFindings {

    private PlainFindings() {}

    /** A few paragraphs, each line ended. */
    public static String text(ExperimentSummary summary) {
        Scenario scenario = summary.scenario();
        StringBuilder text = new StringBuilder();
        text.append(Paragraph.wrap(scenario.title().isEmpty() ? scenario.id() : scenario.title()));
        if (!scenario.summary().isEmpty()) {
            text.append(Paragraph.wrap(scenario.summary()));
        }
        text.append('\n').append(item(HeadlineText.sentences(summary)));
        PlaceSummary overall = summary.first().overall();
        text.append(dots(overall));
        text.append(obstacle(overall));
        text.append('\n')
                .append(Paragraph.wrap("In this abstract model: a way to think, no forecast. The table tells more."));
        return text.toString();
    }

    private static String dots(PlaceSummary overall) {
        Double attacks = overall.of(PlotMeasures.LAUNCHED).mean();
        Double unconnected = overall.of(PlotMeasures.DOTS).mean();
        Estimate days = overall.of(PlotMeasures.DOTS_DAYS);
        if (attacks == null || unconnected == null || attacks == 0 || days.mean() == null) {
            return "";
        }
        return item("In " + Numbers.fixed(100 * unconnected / attacks, 0)
                + " of 100 attacks the dots were there and nobody connected them: together, the reports that the"
                + " nations held would have revealed the plot, on"
                + " average"
                + " " + MeasureWording.mean(PlotMeasures.DOTS_DAYS, days)
                + " days before.");
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
        return item("What kept back most reports, " + Numbers.fixed(100 * overall.lostTo(most) / all, 0)
                + " of 100, is " + most.word() + ". " + Meanings.of(most).orElse(""));
    }

    private static String item(String text) {
        return Paragraph.wrap("- ", "  ", text);
    }
}
