package entente.results.plan;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of a design from a table in a text, whose first line names its columns as the factors, in any order. A column
 * {@code point} may count the rows from 0. Whatever else is there is refused: nothing is left unread.
 */
final class TableRows {

    private static final String POINT = "point";

    private final List<Factor> factors;
    private final Problems problems;

    private TableRows(List<Factor> factors, Problems problems) {
        this.factors = factors;
        this.problems = problems;
    }

    /**
     * Reads the rows.
     *
     * @param name what the file is called
     * @return for each row the level of each factor, in their order, as it is written
     * @throws entente.scenarios.format.InvalidInput with everything that is wrong, by line
     */
    static List<List<String>> read(String text, String name, List<Factor> factors) {
        Problems problems = new Problems(name);
        Table table = Table.read(text, problems);
        problems.throwIfAny();
        List<List<String>> rows = new TableRows(factors, problems).rows(table.rows());
        problems.throwIfAny();
        return rows;
    }

    private List<List<String>> rows(List<Table.Row> all) {
        if (all.size() < 2) {
            problems.add(0, "it must have a line with the names of the factors, and one for each point below it");
            throw problems.all();
        }
        List<String> columns = all.get(0).cells();
        checkColumns(all.get(0));
        problems.throwIfAny();
        List<List<String>> rows = new ArrayList<>();
        for (Table.Row row : all.subList(1, all.size())) {
            rows.add(row(row, columns, rows.size()));
        }
        return rows;
    }

    private void checkColumns(Table.Row head) {
        Set<String> missing =
                new LinkedHashSet<>(factors.stream().map(Factor::name).toList());
        boolean counted = !missing.contains(POINT);
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String column : head.cells()) {
            if (!seen.add(column)) {
                problems.add(head.line(), "column", column, "it is there twice: name each once");
            } else if (!missing.remove(column) && !(counted && column.equals(POINT))) {
                unknown.add(column.isEmpty() ? "(empty)" : column);
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(
                    head.line(),
                    (unknown.size() == 1 ? "a column is" : "columns are") + " not known by name: "
                            + String.join(", ", unknown) + "; the factors are " + names()
                            + ". Name columns as the factors, and remove the others");
        }
        if (!missing.isEmpty()) {
            problems.add(head.line(), "there is no column for " + String.join(", ", missing));
        }
    }

    private String names() {
        return String.join(", ", factors.stream().map(Factor::name).toList());
    }

    private List<String> row(Table.Row row, List<String> columns, int number) {
        if (row.filled() > columns.size()) {
            problems.add(row.line(), "it has " + row.filled() + " cells, and there are " + columns.size() + " columns");
        }
        int point = columns.indexOf(POINT);
        boolean counted =
                point >= 0 && factors.stream().noneMatch(factor -> factor.name().equals(POINT));
        if (counted && !row.cell(point).equals(Integer.toString(number))) {
            problems.add(
                    row.line(),
                    POINT,
                    row.cell(point),
                    "it must count the rows, and be " + number + ", or be left out");
        }
        return factors.stream()
                .map(factor -> level(factor, row, columns.indexOf(factor.name())))
                .toList();
    }

    private String level(Factor factor, Table.Row row, int column) {
        String cell = row.cell(column);
        String text =
                factor instanceof Factor.Ranged && CellText.findNumber(cell).isPresent()
                        ? cell.replace(',', '.')
                        : cell;
        if (factor.find(text).isEmpty()) {
            problems.add(row.line(), row.column(column), factor.name(), cell, factor.advice(text));
        }
        return text;
    }
}
