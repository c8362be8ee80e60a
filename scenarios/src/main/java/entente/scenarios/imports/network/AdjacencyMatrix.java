package entente.scenarios.imports.network;

import entente.scenarios.imports.network.RawNetwork.Edge;
import entente.scenarios.imports.network.RawNetwork.Labels;
import entente.scenarios.imports.network.RawNetwork.Node;
import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A table with a line and a column for each node and a number where they meet: 0, or nothing, is no tie. */
final class AdjacencyMatrix {

    private final List<String> names;
    private final List<Row> lines;
    private final int first;
    private final Problems problems;
    private final double[][] weights;
    private int empty;

    /**
     * A matrix.
     *
     * @param names of its nodes
     * @param lines as many, in the same order
     * @param first where the values begin in a line, from 0
     * @param problems takes values that are none when its network is asked for
     */
    AdjacencyMatrix(List<String> names, List<Row> lines, int first, Problems problems) {
        this.names = names;
        this.lines = lines;
        this.first = first;
        this.problems = problems;
        weights = new double[names.size()][names.size()];
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                String cell = cell(i, j);
                empty += cell.isEmpty() ? 1 : 0;
                weights[i][j] = MatrixCell.find(cell).orElse(0);
            }
        }
    }

    /** How many nodes it has. */
    int size() {
        return names.size();
    }

    private String cell(int line, int column) {
        return lines.get(line).cell(first + column);
    }

    /**
     * Whether it can hardly be an edge list: nobody is tied to himself and every tie stands there in both directions, or all
     * in the same half; or there are only 0 and 1, which as an edge list would tie two nodes.
     */
    boolean isCertain() {
        return isSimple() || isHalf() || all((i, j) -> weights[i][j] == 0 || weights[i][j] == 1);
    }

    /** Whether nobody is tied to himself and every tie stands there in both directions. */
    boolean isSimple() {
        return all((i, j) -> weights[i][j] >= 0 && (i == j ? weights[i][i] == 0 : weights[i][j] == weights[j][i]));
    }

    /** Whether one of its halves has all there is. */
    private boolean isHalf() {
        return all((i, j) -> weights[i][j] >= 0 && (i < j || weights[i][j] == 0))
                || all((i, j) -> weights[i][j] >= 0 && (i > j || weights[i][j] == 0));
    }

    /** Something that holds, or does not, for a line and a column. */
    @FunctionalInterface
    private interface Held {
        boolean at(int line, int column);
    }

    private boolean all(Held held) {
        return IntStream.range(0, names.size())
                .allMatch(i -> IntStream.range(0, names.size()).allMatch(j -> held.at(i, j)));
    }

    /**
     * Its nodes and edges; what was found is added to the notes.
     *
     * @throws entente.scenarios.format.InvalidInput with all values that are none
     */
    RawNetwork network(List<String> notes) {
        check();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                if (weights[i][j] > 0 && (i <= j || weights[j][i] == 0)) {
                    edges.add(new Edge(lines.get(i).line(), names.get(i), names.get(j)));
                }
            }
        }
        notes.add("It is a matrix of " + names.size() + " nodes: a number other than 0 is a tie.");
        if (empty > 0) {
            notes.add("Empty cells, taken as 0: " + empty + ".");
        }
        if (!all((i, j) -> weights[i][j] == 0 || weights[i][j] == 1)) {
            notes.add("Weights " + TieWeight.UNUSED);
        }
        tellDirection(notes);
        List<Node> nodes = IntStream.range(0, names.size())
                .mapToObj(i -> new Node(lines.get(i).line(), names.get(i)))
                .toList();
        return new RawNetwork(nodes, edges, Labels.ANY, List.copyOf(notes));
    }

    private void tellDirection(List<String> notes) {
        if (isHalf()) {
            notes.add("Every tie stands in one half of the matrix only, and counts.");
        } else if (!all((i, j) -> weights[i][j] == weights[j][i])) {
            notes.add("Edges are said to be directed; ties have no direction.");
        }
    }

    private void check() {
        for (int i = 0; i < names.size(); i++) {
            int line = lines.get(i).line();
            if (EndText.isSum(names.get(i))) {
                problems.add(line, "node", names.get(i), EndText.whatIsWrong(names.get(i)));
            }
            for (int j = 0; j < names.size(); j++) {
                String cell = cell(i, j);
                OptionalDouble weight = MatrixCell.find(cell);
                boolean isFine = weight.isPresent()
                        ? weight.getAsDouble() >= 0
                        : cell.isEmpty() || (i == j && MatrixCell.isCrossedOut(cell));
                if (!isFine) {
                    problems.add(line, names.get(j), cell, TieWeight.NEEDED);
                }
            }
        }
        problems.throwIfAny();
    }
}
