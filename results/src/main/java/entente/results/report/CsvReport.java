package entente.results.report;

import entente.engine.scenario.Obstacle;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.results.text.Csv;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Results as CSV (RFC 4180, with line feeds): one line for each estimate. Undefined numbers are empty. No text in it comes
 * from users but the names of variants, which cannot begin a formula, and of regions, which are kept from it.
 */
final class CsvReport {

    private static final String HEADER = "variant,nation,kind,name,unit,mean,low,high,n,varianceRatio,region\n";

    /** The kind of the rows that tell what an arm takes and gains beside isolation. */
    private static final String PRICE = "price";

    private CsvReport() {}

    static String text(ExperimentSummary summary) {
        StringBuilder text = new StringBuilder(HEADER);
        for (VariantSummary variant : summary.variants()) {
            addPlace(text, variant.name(), Place.OVERALL, variant.overall());
            variant.nations().forEach((nation, place) -> addPlace(text, variant.name(), Place.nation(nation), place));
            variant.regions().forEach((region, place) -> addPlace(text, variant.name(), Place.region(region), place));
        }
        for (ArmSplit.Step step : summary.split().steps()) {
            String part = step.part().word();
            addDifferences(text, step.to(), Place.OVERALL, part, step.overall());
            step.nations()
                    .forEach((nation, gains) -> addDifferences(text, step.to(), Place.nation(nation), part, gains));
            step.regions()
                    .forEach((region, gains) -> addDifferences(text, step.to(), Place.region(region), part, gains));
        }
        for (ArmPrice price : summary.prices()) {
            addDifferences(text, price.arm(), Place.OVERALL, PRICE, price.overall());
            price.nations().forEach((nation, at) -> addDifferences(text, price.arm(), Place.nation(nation), PRICE, at));
            price.regions().forEach((region, at) -> addDifferences(text, price.arm(), Place.region(region), PRICE, at));
        }
        return text.toString();
    }

    private static void addPlace(StringBuilder text, String variant, Place at, PlaceSummary place) {
        for (Measure measure : Measures.ALL) {
            if (place.has(measure)) {
                text.append(line(variant, at, "measure", measure, place.of(measure), null));
            }
        }
        for (Obstacle obstacle : Obstacle.values()) {
            Measure measure = Measures.of(obstacle);
            text.append(line(variant, at, "obstacle", measure, place.of(measure), null));
        }
        addDifferences(text, variant, at, "difference", place.differences());
    }

    private static void addDifferences(
            StringBuilder text, String variant, Place at, String kind, Map<Measure, PairedEstimate> differences) {
        differences.forEach((measure, difference) ->
                text.append(line(variant, at, kind, measure, difference.estimate(), difference.varianceRatio())));
    }

    private static String line(
            String variant, Place at, String kind, Measure measure, Estimate estimate, @Nullable Double ratio) {
        return Csv.line(variant, at.nation, kind, measure.name(), measure.unit(), estimate, ratio, at.region);
    }

    /**
     * What stands in the columns of nation and region: all together, one nation, or the nations of a region together. No code
     * of a nation has small letters.
     */
    private record Place(String nation, String region) {

        static final Place OVERALL = new Place("overall", "");

        static Place nation(String id) {
            return new Place(id, "");
        }

        /** A name that a spreadsheet would take for a formula is kept from it by an apostrophe. */
        static Place region(String name) {
            return new Place("region", "=+-@\t\r".indexOf(name.charAt(0)) < 0 ? name : "'" + name);
        }
    }
}
