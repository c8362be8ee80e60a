package entente.results.report.document;

import entente.results.text.JsonFields;
import java.util.function.Supplier;

/**
 * What came out of something, ready to be written in every form.
 *
 * @param document for people
 * @param data for programs
 * @param rows for spreadsheets, in CSV
 */
public record Publication(Supplier<Document> document, Supplier<JsonFields> data, Supplier<String> rows) {

    /** What does not come in rows. */
    public Publication(Supplier<Document> document, Supplier<JsonFields> data) {
        this(document, data, () -> {
            throw new IllegalArgumentException("this does not come in rows");
        });
    }

    /** The forms in which results are written. */
    public enum Form {
        /** For people: plain text, at most 100 characters wide. */
        TABLE,
        /** For people, to be pasted elsewhere. */
        MARKDOWN,
        /** For people: a page that needs nothing else. */
        HTML,
        /** For programs; {@code docs/schema} describes it. */
        JSON,
        /** For spreadsheets: one line for each number. */
        CSV
    }

    /**
     * The text in a form; lines end with a line feed, the last one too.
     *
     * @throws IllegalArgumentException if CSV is asked of what does not come in rows
     */
    public String in(Form form) {
        return switch (form) {
            case TABLE -> DocumentText.of(document.get());
            case MARKDOWN -> DocumentMarkdown.of(document.get(), "");
            case HTML -> DocumentHtml.page(document.get());
            case JSON -> data.get().text();
            case CSV -> rows.get();
        };
    }
}
