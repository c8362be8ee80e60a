package entente.scenarios.imports.relations;

import entente.scenarios.format.SourceText;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import entente.scenarios.imports.table.Table.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A table whose first row names the columns, in any order. */
final class CsvTable {

    private final List<TableRow> rows = new ArrayList<>();
    private final Set<String> unused = new LinkedHashSet<>();

    private int comments;

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
        Table text = Table.read(SourceText.checked(SourceText.read(file), file.toString()), problems);
        table.comments = text.comments();
        List<Row> rows = text.rows();
        if (rows.isEmpty()) {
            return table;
        }
        List<String> columns = table.columns(rows.get(0), required, optional, problems);
        for (Row row : rows.subList(1, rows.size())) {
            table.add(row, columns, problems);
        }
        if (table.rows.isEmpty() && problems.isEmpty()) {
            problems.add(0, "there is no row below the names of the columns");
        }
        return table;
    }

    /** The columns of the table, by the names under which they are known. */
    private List<String> columns(Row header, List<String> required, List<String> optional, Problems problems) {
        Map<String, String> known = new LinkedHashMap<>();
        required.forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
        optional.forEach(name -> known.put(name.toLowerCase(Locale.ROOT), name));
        List<String> columns = new ArrayList<>();
        for (String cell : header.cells()) {
            String column = known.getOrDefault(cell.toLowerCase(Locale.ROOT), cell);
            if (columns.contains(column)) {
                problems.add(header.line(), column, "twice", "a column may be there once");
            } else if (!known.containsValue(column)) {
                unused.add(column);
            }
            columns.add(column);
        }
        for (String name : required) {
            if (!columns.contains(name)) {
                problems.add(
                        header.line(),
                        name,
                        "missing",
                        "the first line must name this column; it names " + String.join(", ", header.cells()));
            }
        }
        return columns;
    }

    private void add(Row row, List<String> columns, Problems problems) {
        if (row.cells().size() != columns.size()) {
            problems.add(
                    row.line(),
                    "there are " + row.cells().size() + " values; the first line names " + columns.size() + " columns");
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.putIfAbsent(columns.get(i), row.cells().get(i));
        }
        rows.add(new TableRow(row.line(), cells, problems));
    }

    List<TableRow> rows() {
        return rows;
    }

    /** How many lines are comments. */
    int comments() {
        return comments;
    }

    /** The columns that nobody knows. */
    Set<String> unused() {
        return unused;
    }
}
