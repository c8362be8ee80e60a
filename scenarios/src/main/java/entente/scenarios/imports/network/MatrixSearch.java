package entente.scenarios.imports.network;

import entente.scenarios.format.InvalidInput;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether a table is an adjacency matrix: nodes are named by the first line, by the first column, by both or not
 * at all. One that both name is a matrix. Without that, a square of three or more is taken for one if it can hardly be an
 * edge list ({@link AdjacencyMatrix#isCertain()}); what may be either is refused, and so is what looks like a matrix and is
 * not square.
 */
final class MatrixSearch {

    private static final int LEAST = 3;
    private static final int LEAST_REFUSED = 4;

    private final List<Row> rows;
    private final Row top;
    private final List<Row> below;
    private final boolean areEnds;
    private final Problems problems;

    /** @param problems takes what looks like a matrix and is none */
    MatrixSearch(List<Row> rows, Problems problems) {
        this.rows = rows;
        top = rows.get(0);
        below = rows.subList(1, rows.size());
        areEnds = Columns.areNamed(top.cells());
        this.problems = problems;
    }

    /**
     * The matrix that a table is; empty if it is an edge list.
     *
     * @throws entente.scenarios.format.InvalidInput if it may be either, or looks like a matrix and is none
     */
    Optional<AdjacencyMatrix> find() {
        Optional<AdjacencyMatrix> found =
                namedTwice().or(this::namedByColumns).or(this::namedByLines).or(this::bare);
        int columns = top.cells().size();
        if (found.isEmpty() && columns >= LEAST_REFUSED && !below.isEmpty() && hasOnlyNoughtsAndOnes()) {
            problems.add(
                    top.line(),
                    "this looks like a matrix, but " + columns + " columns in " + rows.size()
                            + " lines are no square: it must have a line and a column for each node");
            throw problems.all();
        }
        return found;
    }

    /** Where the first line and the first column name the same nodes, with a corner between them or without. */
    private Optional<AdjacencyMatrix> namedTwice() {
        List<String> heads = top.cells();
        boolean hasCorner = !isValue(heads.get(0)) && hasWidth(heads.size());
        List<String> columns = hasCorner ? heads.subList(1, heads.size()) : heads;
        if (below.isEmpty() || columns.size() < 2 || !(hasCorner || hasWidth(heads.size() + 1))) {
            return Optional.empty();
        }
        List<String> lines = below.stream().map(row -> row.cell(0)).toList();
        if (lines.size() == columns.size()
                && areDistinct(lines)
                && Set.copyOf(columns).equals(Set.copyOf(lines))) {
            return Optional.of(matrix(columns, inOrder(columns), 1));
        }
        boolean isNamed = hasCorner ? heads.get(0).isEmpty() : heads.stream().noneMatch(MatrixSearch::isValue);
        if (isNamed && !(areEnds && mayBeEnds(lines)) && areValues(below, 1)) {
            throw notSquare(columns, lines);
        }
        return Optional.empty();
    }

    /** Names of ends in the first line are nodes if they are single letters and the lines have names as well. */
    private boolean mayBeEnds(List<String> lines) {
        return lines.stream().anyMatch(MatrixSearch::isValue)
                || top.cells().stream().anyMatch(head -> head.length() > 1);
    }

    /** Where the first line alone names the nodes; but {@code a} and {@code b} may be the names of ends. */
    private Optional<AdjacencyMatrix> namedByColumns() {
        List<String> heads = top.cells();
        int least = areEnds ? LEAST_REFUSED : LEAST;
        if (!areDistinct(heads) || heads.size() < least || !isSquare(heads.size(), below, 0)) {
            return Optional.empty();
        }
        boolean isNamed = !areEnds && heads.stream().noneMatch(MatrixSearch::isValue);
        return certain(matrix(heads, below, 0), isNamed);
    }

    /** Where the first column alone names the nodes; if it has numbers, they may be ends of edges. */
    private Optional<AdjacencyMatrix> namedByLines() {
        List<String> lines = rows.stream().map(row -> row.cell(0)).toList();
        if (!areDistinct(lines) || lines.size() < LEAST || !isSquare(lines.size(), rows, 1)) {
            return Optional.empty();
        }
        AdjacencyMatrix matrix = matrix(lines, rows, 1);
        if (lines.stream().noneMatch(MatrixSearch::isValue)) {
            return certain(matrix, true);
        }
        if (matrix.isSimple()) {
            throw ambiguous(lines.size());
        }
        return Optional.empty();
    }

    private Optional<AdjacencyMatrix> bare() {
        if (rows.size() < LEAST || !isSquare(rows.size(), rows, 0)) {
            return Optional.empty();
        }
        List<String> numbers = IntStream.rangeClosed(1, rows.size())
                .mapToObj(Integer::toString)
                .toList();
        return certain(matrix(numbers, rows, 0), true);
    }

    /** The matrix if it is one for certain; a large one that may be either is refused where it is not named as a list. */
    private Optional<AdjacencyMatrix> certain(AdjacencyMatrix matrix, boolean isRefusedOtherwise) {
        boolean isCertain = matrix.isCertain();
        if (!isCertain && isRefusedOtherwise && matrix.size() >= LEAST_REFUSED) {
            throw ambiguous(matrix.size());
        }
        return isCertain ? Optional.of(matrix) : Optional.empty();
    }

    private AdjacencyMatrix matrix(List<String> names, List<Row> lines, int first) {
        return new AdjacencyMatrix(names, lines, first, problems);
    }

    private List<Row> inOrder(List<String> names) {
        return names.stream()
                .flatMap(name -> below.stream().filter(row -> row.cell(0).equals(name)))
                .toList();
    }

    private boolean hasWidth(int width) {
        return below.stream().allMatch(row -> row.cells().size() == width);
    }

    /** Whether there are so many lines with so many values each, from this position on. */
    private static boolean isSquare(int size, List<Row> lines, int first) {
        return lines.size() == size
                && lines.stream().allMatch(row -> row.cells().size() == first + size)
                && areValues(lines, first);
    }

    private static boolean areValues(List<Row> lines, int first) {
        return lines.stream()
                .flatMap(row -> row.cells().stream().skip(first))
                .allMatch(cell -> cell.isEmpty() || isValue(cell));
    }

    private boolean hasOnlyNoughtsAndOnes() {
        return rows.stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.matches("[01]"))
                && rows.stream()
                        .allMatch(row -> row.cells().size() == top.cells().size());
    }

    private static boolean areDistinct(List<String> names) {
        return new HashSet<>(names).size() == names.size();
    }

    private static boolean isValue(String cell) {
        return MatrixCell.find(cell).isPresent();
    }

    private InvalidInput ambiguous(int size) {
        problems.add(
                rows.get(0).line(),
                "this looks like a matrix, " + size + " columns in " + size
                        + " lines: name its lines and columns; or, if it is an edge list, its columns, as"
                        + " source,target");
        return problems.all();
    }

    private InvalidInput notSquare(List<String> columns, List<String> lines) {
        List<String> strays = Stream.concat(
                        columns.stream().filter(name -> !lines.contains(name)),
                        lines.stream().filter(name -> !columns.contains(name)))
                .distinct()
                .toList();
        String names = strays.isEmpty() ? "" : "; only in one of the two stand " + Listed.of(strays);
        problems.add(
                top.line(),
                "this looks like a matrix of " + columns.size() + " columns and " + lines.size()
                        + " lines, which must have the same names, each once" + names
                        + "; if it is an edge list, name its columns, as source,target");
        return problems.all();
    }
}
