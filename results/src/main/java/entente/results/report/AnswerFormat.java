package entente.results.report;

import entente.results.store.SweepQuery;
import java.io.PrintWriter;

/** The forms in which an answer to a query is written. */
public enum AnswerFormat {
    /** For people. */
    TABLE,
    /** For programs and spreadsheets: RFC 4180, with the names of the columns first. */
    CSV,
    /** For programs: one JSON object a line. */
    JSON;

    /** Writes an answer, row by row, except for the table, whose columns are as wide as their widest cell. */
    public Writing to(PrintWriter out) {
        return switch (this) {
            case TABLE -> new AnswerTable(out);
            case CSV -> new AnswerCsv(out);
            case JSON -> new AnswerJson(out);
        };
    }

    /** An answer being written. */
    public interface Writing extends SweepQuery.Answer {

        /** All rows have come. */
        void end();
    }
}
