package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Separator;
import entente.scenarios.imports.table.Table;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables with one edge a line: two columns with the ends, perhaps a weight and others; the first line may name them.
 * NetworkX's data in braces are read for a weight. A table that is an adjacency matrix is read as such.
 */
final class EdgeListReader {

    /** A weight among data in braces. */
    private static final Pattern WEIGHT = Pattern.compile("['\"]weight['\"]\\s*:\\s*([^,}\\s]+)");

    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    EdgeListReader(Problems problems) {
        this.problems = problems;
    }

    /** What the text holds; what is wrong is added to the problems. */
    RawNetwork read(String text) {
        Table table = Table.read(text, problems);
        if (text.startsWith("%%MatrixMarket")) {
            problems.add(1, "this is a MatrixMarket file, whose first line is no edge: save it as an edge list");
        }
        problems.throwIfAny();
        List<Row> rows = table.rows();
        if (rows.isEmpty()) {
            problems.add(0, "it has comments only: there must be a line for each edge");
            problems.throwIfAny();
        }
        if (table.comments() > 0) {
            notes.add(table.comments() == 1 ? "1 line is a comment." : table.comments() + " lines are comments.");
        }
        return AdjacencyMatrix.find(rows, problems)
                .map(matrix -> matrix.network(notes, problems))
                .orElseGet(() -> edgeList(rows, table.separator()));
    }

    private RawNetwork edgeList(List<Row> rows, Separator separator) {
        boolean hasHeader = isHeader(rows);
        List<Row> body = hasHeader ? rows.subList(1, rows.size()) : rows;
        Columns columns =
                hasHeader ? Columns.named(rows.get(0).cells()) : Columns.unnamed(widest(body), isThirdANumber(body));
        List<Edge> edges = edges(body, columns, separator);
        tellColumns(columns, body);
        if (hasHeader) {
            tellSurplus(rows.get(0).cells().size(), body);
        }
        boolean endsAreNamed =
                hasHeader && rows.get(0).cells().stream().filter(Columns::isEnd).count() >= 2;
        return new RawNetwork(List.of(), edges, endsAreNamed, List.copyOf(notes));
    }

    /** A first line names columns if it says so, or if it has words where the lines below have numbers. */
    private static boolean isHeader(List<Row> rows) {
        Row first = rows.get(0);
        if (first.cells().stream().anyMatch(EdgeListReader::isNumber)) {
            return false;
        }
        return first.cells().stream().filter(Columns::isEnd).count() >= 2
                || rows.stream().skip(1).anyMatch(row -> isNumber(row.cell(0)) && isNumber(row.cell(1)));
    }

    private List<Edge> edges(List<Row> body, Columns columns, Separator separator) {
        List<Edge> edges = new ArrayList<>();
        int without = 0;
        for (Row row : body) {
            if (row.cells().size() < columns.needed()) {
                problems.add(
                        row.line(),
                        "columns",
                        Integer.toString(row.cells().size()),
                        "an edge needs at least " + columns.needed() + ", separated by " + separator.words()
                                + " as in the first line");
            } else if (isPresent(row, columns)) {
                edges.add(new Edge(row.line(), end(row, columns.source()), end(row, columns.target())));
            } else {
                without++;
            }
        }
        if (without > 0) {
            notes.add("Lines with weight 0, left out as no tie: " + without + ".");
        }
        return edges;
    }

    private String end(Row row, int position) {
        String label = Table.withoutZeros(row.cell(position));
        if (label.isEmpty()) {
            problems.add(row.line(), "column " + (position + 1), label, "it must name an end of the edge");
        }
        return label;
    }

    /** Whether there is a tie at all: its weight, if any, is not 0. */
    private boolean isPresent(Row row, Columns columns) {
        String weight = columns.weight() >= 0 ? row.cell(columns.weight()) : weightInBraces(row);
        if (weight.isEmpty()) {
            return true;
        }
        OptionalDouble number = Table.findNumber(weight);
        if (number.isEmpty() || weight.startsWith("-")) {
            problems.add(row.line(), "weight", weight, "it must be a number, 0 or more");
            return true;
        }
        return number.getAsDouble() > 0;
    }

    private static String weightInBraces(Row row) {
        String last = row.cells().get(row.cells().size() - 1);
        Matcher weight = WEIGHT.matcher(last);
        return last.startsWith("{") && weight.find() ? weight.group(1) : "";
    }

    private void tellColumns(Columns columns, List<Row> body) {
        if (columns.weight() >= 0) {
            notes.add("Weights (column " + (columns.weight() + 1)
                    + ") are not used: a tie of a threat network has none.");
        }
        if (columns.direction() >= 0 && body.stream().anyMatch(row -> isDirected(row.cell(columns.direction())))) {
            notes.add("Edges are said to be directed; ties have no direction.");
        }
        if (!columns.extras().isEmpty()) {
            notes.add("Columns that are not used: " + Listed.of(columns.extras()) + ".");
        }
        if (body.stream().anyMatch(row -> row.cell(row.cells().size() - 1).startsWith("{"))) {
            notes.add("Data in braces are not used, but for weight 0.");
        }
    }

    /** What stands to the right of the columns that have names. */
    private void tellSurplus(int named, List<Row> body) {
        List<Row> longer = body.stream().filter(row -> row.filled() > named).toList();
        if (!longer.isEmpty()) {
            notes.add("Values beyond the " + named + " columns that have names are not used, in line "
                    + longer.get(0).line() + " first; lines with such values: " + longer.size() + ".");
        }
    }

    private static boolean isDirected(String cell) {
        return cell.equalsIgnoreCase("directed") || cell.equalsIgnoreCase("true");
    }

    /** Whether the third cells, where there are some, are numbers. */
    private static boolean isThirdANumber(List<Row> rows) {
        return rows.stream().map(row -> row.cell(2)).allMatch(cell -> cell.isEmpty() || isNumber(cell));
    }

    private static int widest(List<Row> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static boolean isNumber(String cell) {
        return Table.findNumber(cell).isPresent();
    }
}
