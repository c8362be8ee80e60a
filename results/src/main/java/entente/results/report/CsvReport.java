package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.text.Csv;
import org.jspecify.annotations.Nullable;

/**
 * Results as CSV (RFC 4180, with line feeds): one line for each estimate. Undefined numbers are empty. No text in it comes
 * from users but the names of variants, which cannot begin a formula.
 */
final class CsvReport {

    private static final String HEADER = "variant,nation,kind,name,unit,mean,low,high,n,varianceRatio\n";

    /** What stands for all nations together: no code of a nation has small letters. */
    private static final String OVERALL = "overall";

    private CsvReport() {}

    static String text(ExperimentSummary summary) {
        StringBuilder text = new StringBuilder(HEADER);
        for (VariantSummary variant : summary.variants()) {
            addPlace(text, variant.name(), OVERALL, variant.overall());
            variant.nations().forEach((nation, place) -> addPlace(text, variant.name(), nation, place));
            variant.differences()
                    .forEach((measure, difference) -> text.append(line(
                            variant.name(),
                            OVERALL,
                            "difference",
                            measure,
                            difference.estimate(),
                            difference.varianceRatio())));
        }
        return text.toString();
    }

    private static void addPlace(StringBuilder text, String variant, String nation, PlaceSummary place) {
        for (Measure measure : Measures.ALL) {
            if (place.has(measure)) {
                text.append(line(variant, nation, "measure", measure, place.of(measure), null));
            }
        }
        for (Obstacle obstacle : Obstacle.values()) {
            Measure measure = Measures.of(obstacle);
            text.append(line(variant, nation, "obstacle", measure, place.of(measure), null));
        }
    }

    private static String line(
            String variant, String nation, String kind, Measure measure, Estimate estimate, @Nullable Double ratio) {
        return Csv.line(variant, nation, kind, measure.name(), measure.unit(), estimate, ratio);
    }
}
