package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.text.Paragraph;

/** Results for people: what was run, the headline, the measures, nations, obstacles and comparisons. */
final class TableReport {

    private static final String CLOSING =
            "In this abstract model, with the scenario's assumptions: means over runs with 95 % intervals, which tell"
                    + " the chance in the runs and not how well the assumptions fit. It forecasts no nation's future.";

    private TableReport() {}

    /** @param everything whether measures that are 0 or without a value everywhere are shown too */
    static String text(ExperimentSummary summary, boolean everything) {
        StringBuilder text =
                new StringBuilder(Title.text(summary.first().variant(), summary.replications(), summary.seed()));
        text.append('\n').append(HeadlineText.text(summary));
        text.append('\n').append(MeasuresSection.text(summary, everything));
        text.append('\n').append(NationsSection.text(summary.first()));
        text.append('\n').append(ObstaclesSection.text(summary.first().overall()));
        for (VariantSummary variant : summary.variants()) {
            if (!BuiltInVariants.NAMES.contains(variant.name())) {
                text.append('\n').append(ComparisonSection.text(summary, variant));
            }
        }
        return text.append('\n').append(Paragraph.wrap(CLOSING)).toString();
    }
}
