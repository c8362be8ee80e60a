package entente.results.report;

import entente.results.measure.Measure;
import entente.results.plan.OwnMeasures;
import entente.results.store.Manifest;
import entente.results.text.Csv;
import java.util.List;
import java.util.Optional;

/** What the columns of exported tables hold, as a table itself. */
public final class ExportColumns {

    private static final String ALL = "wide long months";

    private ExportColumns() {}

    /**
     * The table: in which exports a column is, its name, its unit, which way it is better, and what it is.
     *
     * @param factorColumns the columns that hold the levels of factors, in the order of the manifest
     */
    public static String csv(Manifest manifest, List<String> factorColumns) {
        StringBuilder text = new StringBuilder(Csv.line("tables", "column", "unit", "better", "meaning"));
        add(text, ALL, "point", "the number of the point of the design, from 0");
        add(text, "wide", "scenario", "the scenario that was run: its id or path");
        for (int f = 0; f < factorColumns.size(); f++) {
            Manifest.VariedFactor factor = manifest.variation().factors().get(f);
            String sets = factor.paths().isEmpty() ? "" : ", which sets " + String.join(", ", factor.paths());
            add(text, ALL, factorColumns.get(f), "the level of the factor " + factor.name() + sets);
        }
        add(text, ALL, "arm", "the way in which the point was run");
        add(
                text,
                ALL,
                "replication",
                "the number of the replication, from 0; the same number has the same seed everywhere");
        add(text, "wide long", "seed", "the seed of the run");
        add(text, "months", "month", "the number of the month, from 1; the first begins when the warm-up ends");
        add(text, "months", "days", "how many days of the month lie before the end of the run");
        add(text, "long months", "measure", "the measure");
        add(text, "long", "place", "overall, or the id of a nation");
        add(text, "long months", "numerator", "a measure is the sum of numerators over the sum of denominators");
        add(text, "long months", "denominator", "1 of a count; 0 where a ratio has no value");
        for (String name : manifest.observation().measures()) {
            Optional<Measure> measure =
                    OwnMeasures.find(name, manifest.observation().own());
            measure.ifPresent(known -> addMeasure(text, known));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String tables, String column, String meaning) {
        text.append(Csv.line(tables, column, "", "", meaning));
    }

    private static void addMeasure(StringBuilder text, Measure measure) {
        String name = measure.name();
        text.append(Csv.line("wide", name, measure.unit(), measure.direction().word(), measure.definition()));
        if (!measure.counts()) {
            add(text, "wide", name + "_numerator", "the numerator of " + name + ": sum it over runs, and divide");
            add(text, "wide", name + "_denominator", "by the sum of these; " + name + " is empty where it is 0");
        }
    }
}
