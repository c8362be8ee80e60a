package entente.results.report;

import java.util.Locale;
import java.util.function.Function;

/** The forms in which results are written. */
public enum ReportFormat {
    /** For people, at most 100 characters wide. */
    TABLE(TableReport::text),
    /** For programs: {@code docs/schema/results.schema.json}. */
    JSON(JsonReport::text),
    /** For spreadsheets: one line for each number. */
    CSV(CsvReport::text);

    private final Function<Summary, String> writer;

    ReportFormat(Function<Summary, String> writer) {
        this.writer = writer;
    }

    /** The results in this form; lines end with a line feed, the last one too. */
    public String text(Summary summary) {
        return writer.apply(summary);
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
