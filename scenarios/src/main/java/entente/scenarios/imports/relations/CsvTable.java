package entente.scenarios.imports.relations;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import entente.scenarios.format.SourceText;
import entente.scenarios.imports.table.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table of comma-separated values (RFC 4180) whose first line names the columns, in any order; semicolons and tabs
 * separate too, where the first line has more of them.
 */
final class CsvTable {

    private final List<TableRow> rows = new ArrayList<>();
    private final Set<String> unused = new LinkedHashSet<>();

    private CsvTable() {}

    /**
     * Reads a table.
     *
     * @param required columns that must be there
     * @param optional columns that may be there
     * @param problems takes what is wrong
     */
    static CsvTable read(Path file, List<String> required, List<String> optional, Problems problems) {
        CsvTable table = new CsvTable();
        List<Line> lines = lines(SourceText.checked(SourceText.read(file), file.toString()), problems);
        if (lines.isEmpty()) {
            return table;
        }
        List<String> columns = table.columns(lines.get(0), required, optional, problems);
        for (Line line : lines.subList(1, lines.size())) {
            table.add(line, columns, problems);
        }
        if (table.rows.isEmpty() && problems.isEmpty()) {
            problems.add(0, "there is no row below the names of the columns");
        }
        return table;
    }

    /** One line and its cells. */
    private record Line(int number, List<String> cells) {}

    private static List<Line> lines(String text, Problems problems) {
        List<Line> lines = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.TRIM_SPACES)
                .build();
        try (CsvParser parser = mapper.getFactory().createParser(text)) {
            parser.setSchema(schema);
            List<String> cells = new ArrayList<>();
            int number = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    number = cells.isEmpty() ? parser.currentTokenLocation().getLineNr() : number;
                    cells.add(parser.getText());
                } else if (token == JsonToken.END_ARRAY && !cells.isEmpty()) {
                    if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                        lines.add(new Line(number, List.copyOf(cells)));
                    }
                    cells.clear();
                }
            }
        } catch (IOException e) {
            int number = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number() + 1;
            problems.add(number, "this cannot be read as a table: is a quotation mark left open?");
        }
        return lines;
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char sought) {
        return text.chars().filter(c -> c == sought).count();
    }

    /** The columns of the table, by the names under which they are known. */
    private List<String> columns(Line header, List<String> required, List<String> optional, Problems problems) {
        Map<String, String> known = new LinkedHashMap<>();
        required.forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
        optional.forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
        List<String> columns = new ArrayList<>();
        for (String cell : header.cells()) {
            String column = known.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
            if (columns.contains(column)) {
                problems.add(header.number(), column, "twice", "a column may be there once");
            } else if (!known.containsValue(column)) {
                unused.add(column);
            }
            columns.add(column);
        }
        for (String name : required) {
            if (!columns.contains(name)) {
                problems.add(
                        header.number(),
                        name,
                        "missing",
                        "the first line must name this column; it names " + String.join(", ", header.cells()));
            }
        }
        return columns;
    }

    private void add(Line line, List<String> columns, Problems problems) {
        if (line.cells().size() != columns.size()) {
            problems.add(
                    line.number(),
                    "there are " + line.cells().size() + " values; the first line names " + columns.size()
                            + " columns");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.putIfAbsent(columns.get(i), line.cells().get(i));
        }
        rows.add(new TableRow(line.number(), cells, problems));
    }

    List<TableRow> rows() {
        return rows;
    }

    /** The columns that nobody knows. */
    Set<String> unused() {
        return unused;
    }
}
