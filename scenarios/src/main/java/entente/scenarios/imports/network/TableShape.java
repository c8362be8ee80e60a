package entente.scenarios.imports.network;

import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a table has the shape of an edge list, and what else it may be. */
final class TableShape {

    private final List<Row> rows;
    private final Problems problems;

    /** @param problems takes what is no edge list */
    TableShape(List<Row> rows, Problems problems) {
        this.rows = rows;
        this.problems = problems;
    }

    /**
     * Whether the first line names the columns with the ends.
     *
     * @throws entente.scenarios.format.InvalidInput if it names columns, and none of them is known as an end
     */
    boolean hasHeader() {
        Row first = rows.get(0);
        if (Columns.areNamed(first.cells())) {
            return true;
        }
        if (first.cells().stream().noneMatch(TableShape::isNumber)) {
            problems.add(
                    first.line(),
                    "columns",
                    Listed.of(first.cells().stream()
                            .filter(cell -> !cell.isEmpty())
                            .toList()),
                    Columns.expected());
            problems.throwIfAny();
        }
        return false;
    }

    /** Refuses lists of neighbours, and lines that begin with a name for which there is no column. */
    void check(List<Row> body, boolean hasHeader) {
        int named = rows.get(0).cells().size();
        if (hasHeader && isNumbered(body) && body.stream().allMatch(row -> row.filled() == named + 1)) {
            problems.add(
                    rows.get(0).line(),
                    "columns",
                    Integer.toString(named),
                    "every line below has one value more, and the first of them numbers the lines, as R writes it:"
                            + " name every column, or write the table with row.names=FALSE");
        } else if (!hasHeader && isRagged(body)) {
            problems.add(
                    0,
                    "lines have different numbers of values: if they are a node and its neighbours, write a line for"
                            + " each edge; if the third is a weight, write one in every line");
        }
        problems.throwIfAny();
    }

    /** Whether the first cells count 1, 2, 3 and so on. */
    private static boolean isNumbered(List<Row> body) {
        return !body.isEmpty()
                && IntStream.range(0, body.size())
                        .allMatch(i -> body.get(i).cell(0).equals(Integer.toString(i + 1)));
    }

    /** Whether some lines end where others go on with numbers that may be nodes. */
    private static boolean isRagged(List<Row> body) {
        List<Row> edges = body.stream().filter(row -> row.cells().size() >= 2).toList();
        int width = widest(edges);
        return edges.stream().anyMatch(row -> row.cells().size() < width)
                && edges.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.matches("[0-9]+"));
    }

    /** Whether the third cells, where there are some, are numbers. */
    static boolean isThirdANumber(List<Row> rows) {
        return rows.stream().map(row -> row.cell(2)).allMatch(cell -> cell.isEmpty() || isNumber(cell));
    }

    static int widest(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static boolean isNumber(String cell) {
        return CellText.findNumber(cell).isPresent();
    }
}
