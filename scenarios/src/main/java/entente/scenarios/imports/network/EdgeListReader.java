package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Labels;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.CellText;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Separator;
import entente.scenarios.imports.table.Table;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
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
        OtherForm.refuse(text, problems);
        Table table = Table.read(text, problems);
        problems.throwIfAny();
        List<Row> rows = table.rows();
        if (rows.isEmpty()) {
            problems.add(0, "it has comments only: there must be a line for each edge");
            problems.throwIfAny();
        }
        if (table.comments() > 0) {
            notes.add(table.comments() == 1 ? "1 line is a comment." : table.comments() + " lines are comments.");
        }
        return new MatrixSearch(rows, problems)
                .find()
                .map(matrix -> matrix.network(notes))
                .orElseGet(() -> edgeList(rows, table.separator()));
    }

    private RawNetwork edgeList(List<Row> rows, Separator separator) {
        TableShape shape = new TableShape(rows, problems);
        Row first = rows.get(0);
        boolean hasHeader = shape.hasHeader();
        List<Row> body = hasHeader ? rows.subList(1, rows.size()) : rows;
        shape.check(body, hasHeader);
        Columns columns = hasHeader
                ? Columns.named(first, problems)
                : Columns.unnamed(TableShape.widest(body), TableShape.isThirdANumber(body));
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = edges(body, columns, separator, nodes);
        tellColumns(columns, body);
        if (hasHeader) {
            tellSurplus(first.cells().size(), body);
        }
        return new RawNetwork(nodes, edges, hasHeader ? Labels.ALIKE : Labels.NUMBERS, List.copyOf(notes));
    }

    /** The edges; the ends of lines that are no tie are nodes all the same. */
    private List<Edge> edges(List<Row> body, Columns columns, Separator separator, List<Node> nodes) {
        List<Edge> edges = new ArrayList<>();
        int without = 0;
        int decimal = 0;
        for (Row row : body) {
            if (row.cells().size() < columns.needed()) {
                problems.add(
                        row.line(),
                        "columns",
                        Integer.toString(row.cells().size()),
                        "an edge needs at least " + columns.needed() + ", separated by " + separator.words()
                                + " as in the first line");
                continue;
            }
            Edge edge = new Edge(row.line(), end(row, columns.source()), end(row, columns.target()));
            decimal += edge.source().equals(row.cell(columns.source()))
                            && edge.target().equals(row.cell(columns.target()))
                    ? 0
                    : 1;
            String weight = columns.weight() >= 0 ? row.cell(columns.weight()) : weightInBraces(row);
            if (TieWeight.isTie(weight, row.line(), problems)) {
                edges.add(edge);
            } else {
                without++;
                nodes.add(new Node(row.line(), edge.source()));
                nodes.add(new Node(row.line(), edge.target()));
            }
        }
        tell("Edges with weight 0, left out as no tie: ", without);
        tell("Lines with nodes written as 1.0, read as 1: ", decimal);
        return edges;
    }

    private String end(Row row, int position) {
        String label = CellText.withoutZeros(row.cell(position));
        String advice = EndText.whatIsWrong(label);
        if (advice.isEmpty()) {
            return label;
        }
        problems.add(row.line(), "column " + (position + 1), label, advice);
        return "";
    }

    private static String weightInBraces(Row row) {
        String last = row.cells().get(row.cells().size() - 1);
        Matcher weight = WEIGHT.matcher(last);
        return last.startsWith("{") && weight.find() ? weight.group(1) : "";
    }

    private void tell(String what, int count) {
        if (count > 0) {
            notes.add(what + count + ".");
        }
    }

    private void tellColumns(Columns columns, List<Row> body) {
        if (columns.weight() >= 0) {
            notes.add("Weights (column " + (columns.weight() + 1) + ") " + TieWeight.UNUSED);
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
}
