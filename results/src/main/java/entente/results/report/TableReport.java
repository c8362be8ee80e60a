package entente.results.report;

import entente.engine.scenario.Scenario;
import entente.results.experiment.BuiltInVariants;
import java.util.List;

/** Results for people: what was run, the headline, the measures, nations, obstacles and comparisons. */
final class TableReport {

    private static final String CLOSING =
            "In this abstract model, with the scenario's assumptions: means over runs with 95 % intervals, which tell the"
                    + " chance in the runs and not how well the assumptions fit. It forecasts no nation's future.";

    private TableReport() {}

    /** @param everything whether measures that are 0 or without a value everywhere are shown too */
    static String text(Summary summary, boolean everything) {
        StringBuilder text = new StringBuilder(title(summary));
        text.append('\n').append(Headline.text(summary));
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

    private static String title(Summary summary) {
        Scenario scenario = summary.scenario();
        String title = scenario.title().isEmpty() ? scenario.id() : scenario.title() + " (" + scenario.id() + ")";
        StringBuilder text = new StringBuilder(Paragraph.wrap(title));
        text.append(Paragraph.wrap(what(summary, scenario)));
        List<String> settings = summary.first().variant().settings();
        if (!settings.isEmpty()) {
            text.append(Paragraph.wrap("Changed: " + String.join(", ", settings)));
        }
        return text.toString();
    }

    private static String what(Summary summary, Scenario scenario) {
        String warmup = scenario.warmupDays() > 0
                ? ", the first " + Numbers.plain(scenario.warmupDays()) + " of them left out"
                : "";
        return Counted.of(summary.replications(), "replication") + " of " + Numbers.plain(scenario.horizonDays())
                + " days"
                + warmup + ", from seed " + summary.seed() + "; "
                + Counted.of(scenario.nations().size(), "nation") + ", "
                + Counted.of(scenario.networks().size(), "threat network") + "; Entente " + EngineVersion.current()
                + ".";
    }
}
