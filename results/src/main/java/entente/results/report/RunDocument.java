package entente.results.report;

import entente.results.experiment.BuiltInVariants;
import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;

/** Results for people: what was run, the headline, the measures, nations, obstacles and comparisons. */
final class RunDocument {

    private static final String CLOSING =
            "In this abstract model, with the scenario's assumptions: means over runs with 95 % intervals, which tell"
                    + " the chance in the runs and not how well the assumptions fit. It forecasts no nation's future.";

    private RunDocument() {}

    /** @param everything whether measures that are 0 or without a value everywhere are shown too */
    static Document of(ExperimentSummary summary, boolean everything) {
        List<DocumentBlock> blocks = new ArrayList<>();
        blocks.add(HeadlineText.grid(summary));
        blocks.add(new DocumentBlock.Prose(HeadlineText.sentences(summary)));
        String plausible = PlausibleText.sentence(summary);
        if (!plausible.isEmpty()) {
            blocks.add(new DocumentBlock.Prose(plausible));
        }
        blocks.addAll(SplitSection.blocks(summary));
        blocks.addAll(PriceSection.blocks(summary));
        blocks.add(new MeasuresSection(summary, everything).grid());
        blocks.add(NationsSection.grid(summary.first()));
        blocks.addAll(ObstaclesSection.blocks(summary.first().overall()));
        for (VariantSummary variant : summary.variants()) {
            if (!BuiltInVariants.NAMES.contains(variant.name())) {
                blocks.addAll(ComparisonSection.blocks(summary, variant));
            }
        }
        blocks.add(new DocumentBlock.Prose(CLOSING));
        return Title.of(summary.first().variant(), summary.replications(), summary.seed(), blocks);
    }
}
