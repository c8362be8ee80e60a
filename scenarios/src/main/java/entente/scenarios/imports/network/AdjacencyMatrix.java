package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a line and a column for each node and a number where they meet: 0 is no tie. Nodes are named by the first
 * line, by the first column, by both or not at all. A square of numbers that nothing names is taken for a matrix if nobody
 * is tied to itself and every tie stands there in both directions; if it is no such matrix and has four columns or more, it
 * is refused, because it may be one of either.
 */
final class AdjacencyMatrix {

    private static final int LEAST = 3;
    private static final int LEAST_REFUSED = 4;

    private final List<String> names;
    private final List<Row> lines;
    private final double[][] weights;

    private AdjacencyMatrix(List<String> names, List<Row> lines, int first) {
        this.names = names;
        this.lines = lines;
        weights = lines.stream()
                .map(row -> row.cells().stream()
                        .skip(first)
                        .mapToDouble(cell -> Table.findNumber(cell).orElse(0))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The matrix that a table is; empty if it is an edge list. What could be both is added to the problems. */
    static Optional<AdjacencyMatrix> find(List<Row> rows, Problems problems) {
        Row top = rows.get(0);
        List<Row> below = rows.subList(1, rows.size());
        Optional<AdjacencyMatrix> named = namedTwice(top, below);
        if (named.isPresent()) {
            return named;
        }
        List<String> heads = top.cells();
        if (areDistinct(heads) && isSquare(heads.size(), below, 0)) {
            // Names of columns are names of nodes, too: a, b, w.
            boolean mayBeColumns = heads.stream().anyMatch(Columns::isKnown);
            AdjacencyMatrix matrix = new AdjacencyMatrix(heads, below, 0);
            return mayBeColumns
                    ? Optional.of(matrix).filter(m -> heads.size() > LEAST && m.isSimple())
                    : matrix.ifCertain(problems);
        }
        if (isSquare(rows.size(), rows, 0)) {
            List<String> numbers = IntStream.rangeClosed(1, rows.size())
                    .mapToObj(Integer::toString)
                    .toList();
            return new AdjacencyMatrix(numbers, rows, 0).ifCertain(problems);
        }
        return Optional.empty();
    }

    /** Where the first line and the first column say the same, with a corner between them or without. */
    private static Optional<AdjacencyMatrix> namedTwice(Row top, List<Row> below) {
        List<String> names = below.stream().map(row -> row.cell(0)).toList();
        List<String> heads = top.cells();
        boolean hasCorner = heads.size() == names.size() + 1;
        boolean agree = names.equals(hasCorner ? heads.subList(1, heads.size()) : heads);
        return agree && names.size() > 1 && areDistinct(names) && isSquare(names.size(), below, 1)
                ? Optional.of(new AdjacencyMatrix(names, below, 1))
                : Optional.empty();
    }

    private static boolean areDistinct(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    /** Whether there are so many lines with so many numbers each, from this position on. */
    private static boolean isSquare(int size, List<Row> lines, int first) {
        return lines.size() == size
                && lines.stream()
                        .allMatch(row -> row.cells().size() == first + size
                                && row.cells().stream()
                                        .skip(first)
                                        .allMatch(cell -> Table.findNumber(cell).isPresent()));
    }

    private Optional<AdjacencyMatrix> ifCertain(Problems problems) {
        if (names.size() < LEAST) {
            return Optional.empty();
        }
        if (isSimple()) {
            return Optional.of(this);
        }
        if (names.size() >= LEAST_REFUSED) {
            problems.add(
                    lines.get(0).line(),
                    "this looks like a matrix, " + names.size() + " columns in " + names.size()
                            + " lines: name its lines and columns; or, if it is an edge list, its columns, as"
                            + " source,target");
            problems.throwIfAny();
        }
        return Optional.empty();
    }

    private boolean isSimple() {
        return IntStream.range(0, names.size())
                .allMatch(i -> weights[i][i] == 0
                        && IntStream.range(0, i).allMatch(j -> weights[i][j] == weights[j][i] && weights[i][j] >= 0));
    }

    /** Its nodes and edges; what was found is added to the notes. */
    RawNetwork network(List<String> notes, Problems problems) {
        List<Edge> edges = new ArrayList<>();
        boolean weighted = false;
        boolean directed = false;
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                double weight = weights[i][j];
                int line = lines.get(i).line();
                if (weight < 0) {
                    problems.add(line, names.get(j), Double.toString(weight), "it must be a number, 0 or more");
                }
                weighted |= weight != 0 && weight != 1;
                directed |= weight != weights[j][i];
                if (weight > 0 && (i <= j || weights[j][i] == 0)) {
                    edges.add(new Edge(line, names.get(i), names.get(j)));
                }
            }
        }
        notes.add("It is a matrix of " + names.size() + " nodes: a number other than 0 is a tie.");
        if (weighted) {
            notes.add("Weights are not used: a tie of a threat network has none.");
        }
        if (directed) {
            notes.add("Edges are said to be directed; ties have no direction.");
        }
        List<Node> nodes = IntStream.range(0, names.size())
                .mapToObj(i -> new Node(lines.get(i).line(), names.get(i)))
                .toList();
        return new RawNetwork(nodes, edges, true, List.copyOf(notes));
    }
}
