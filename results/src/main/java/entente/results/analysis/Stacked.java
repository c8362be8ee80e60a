package entente.results.analysis;

import entente.engine.random.Keys;
import entente.results.tree.RandomTrees;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points in the cells that a few factors make together, and which of them are cases: those factors that random trees score
 * highest on whether a point is a case (as J. Kwakkel's Exploratory Modelling Workbench orders them). Numbers are cut into three
 * parts of as many points each; kinds and few values are parts of their own.
 *
 * @param factors the numbers of the factors, the highest score first; two to four
 * @param parts the parts of each
 * @param points by cell, how many lie in it; cells are numbered by their parts, the last factor's fastest
 * @param cases by cell, how many of them are of interest
 */
public record Stacked(List<Integer> factors, List<List<String>> parts, List<Integer> points, List<Integer> cases) {

    private static final int TREES = 200;
    private static final int MOST_FACTORS = 4;
    private static final int MOST_LEVELS = 5;
    private static final int PARTS = 3;

    /** So many points for each cell, on average, show more than chance. */
    private static final int LEAST_IN_CELL = 4;

    public Stacked {
        factors = List.copyOf(factors);
        parts = List.copyOf(parts);
        points = List.copyOf(points);
        cases = List.copyOf(cases);
    }

    /** How many parts a side has together. */
    public int cells() {
        return points.size();
    }

    /** @throws IllegalArgumentException if there are fewer than two factors */
    static Stacked of(List<FactorColumn> columns, boolean[] marks) {
        if (columns.size() < 2) {
            throw new IllegalArgumentException("it takes two factors");
        }
        List<Integer> factors = new ArrayList<>();
        List<FactorParts> parts = new ArrayList<>();
        int cells = 1;
        for (int f : order(columns, marks)) {
            FactorParts own = FactorParts.of(columns.get(f), MOST_LEVELS, PARTS);
            int more = cells * own.names().size();
            if (factors.size() >= 2 && (factors.size() == MOST_FACTORS || marks.length < LEAST_IN_CELL * more)) {
                break;
            }
            factors.add(f);
            parts.add(own);
            cells = more;
        }
        Integer[] points = new Integer[cells];
        Integer[] cases = new Integer[cells];
        Arrays.fill(points, 0);
        Arrays.fill(cases, 0);
        for (int p = 0; p < marks.length; p++) {
            int cell = 0;
            for (FactorParts own : parts) {
                cell = cell * own.names().size() + own.of(p);
            }
            points[cell]++;
            cases[cell] += marks[p] ? 1 : 0;
        }
        return new Stacked(factors, parts.stream().map(FactorParts::names).toList(), List.of(points), List.of(cases));
    }

    private static List<Integer> order(List<FactorColumn> columns, boolean[] marks) {
        boolean[] kinds = new boolean[columns.size()];
        for (int f = 0; f < kinds.length; f++) {
            kinds[f] = columns.get(f).isKinds();
        }
        double[] outputs = IntStream.range(0, marks.length)
                .mapToDouble(p -> marks[p] ? 1 : 0)
                .toArray();
        double[] scores = new RandomTrees(
                        columns.stream().map(FactorColumn::values).toArray(double[][]::new), kinds, outputs)
                .scores(TREES, Keys.of("stacking"));
        return IntStream.range(0, kinds.length)
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -scores[f]))
                .toList();
    }
}
