package entente.results.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.results.store.SweepQuery;
import entente.results.text.Csv;
import entente.results.text.TextTable;
import entente.scenarios.format.EngineJson;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the answer to a query, row by row, except for the table, whose columns are as wide as their widest cell. */
public final class QueryAnswer implements SweepQuery.Answer {

    /** The forms in which an answer is written. */
    public enum Form {
        /** For people. */
        TABLE,
        /** For programs and spreadsheets: RFC 4180, with the names of the columns first. */
        CSV,
        /** For programs: one JSON object a line. */
        JSON
    }

    private final Form form;
    private final PrintWriter out;
    private final TextTable table = new TextTable();
    private List<String> names = List.of();

    /** An answer that is written there. */
    public QueryAnswer(Form form, PrintWriter out) {
        this.form = form;
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = List.copyOf(columns);
        if (form != Form.JSON) {
            cells(names);
        }
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (form != Form.JSON) {
            cells(values.stream().map(QueryAnswer::text).toList());
            return;
        }
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int c = 0; c < values.size(); c++) {
            row.put(names.get(c), values.get(c));
        }
        out.print(json(row) + "\n");
    }

    /** All rows have come. */
    public void end() {
        if (form == Form.TABLE) {
            out.print(table.text());
        }
        out.flush();
    }

    private void cells(List<String> cells) {
        if (form == Form.TABLE) {
            table.row(cells);
        } else {
            out.print(Csv.line(cells));
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof Double ? json(value) : value.toString();
    }

    private static String json(Object value) {
        try {
            return EngineJson.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
