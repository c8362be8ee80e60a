package entente.results.report;

import entente.results.attribution.Attribution;
import java.util.Locale;

/** The forms in which results are written. */
public enum ReportFormat {
    /** For people, at most 100 characters wide. */
    TABLE,
    /** For programs: {@code docs/schema/results.schema.json} and {@code docs/schema/attribution.schema.json}. */
    JSON,
    /** For spreadsheets: one line for each number. */
    CSV;

    /** The results in this form, without what is 0 everywhere in a table. */
    public String text(ExperimentSummary summary) {
        return text(summary, false);
    }

    /**
     * The results in this form; lines end with a line feed, the last one too.
     *
     * @param everything whether a table shows measures that are 0 or without a value everywhere; all else always does
     */
    public String text(ExperimentSummary summary, boolean everything) {
        return switch (this) {
            case TABLE -> TableReport.text(summary, everything);
            case JSON -> JsonReport.text(summary);
            case CSV -> CsvReport.text(summary);
        };
    }

    /** What obstacles cost, in this form; lines end with a line feed, the last one too. */
    public String text(Attribution attribution) {
        return switch (this) {
            case TABLE -> AttributionTable.text(attribution);
            case JSON -> AttributionJson.text(attribution);
            case CSV -> AttributionCsv.text(attribution);
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
