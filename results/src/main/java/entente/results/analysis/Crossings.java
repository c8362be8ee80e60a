package entente.results.analysis;

import entente.results.sensitivity.FactorialEffects;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Crosses those factors of a factorial, two by two, that interact most clearly. */
final class Crossings {

    /** More pairs than this are not looked at. */
    private static final int MOST = 3;

    private final SweepTable table;
    private final String arm;
    private final List<String> factors;
    private final List<FactorLevels> levels;

    Crossings(SweepTable table, String arm, List<String> factors, List<FactorLevels> levels) {
        this.table = table;
        this.arm = arm;
        this.factors = factors;
        this.levels = levels;
    }

    /**
     * The strongest interactions of which a factor has three levels or more. Those of the first factor come first, for it is
     * what an experiment asks about, and then the stronger ones.
     */
    List<Crossing> strongest(FactorialEffects effects) {
        return effects.interactions().stream()
                .filter(pair -> size(pair.one()) > 2 || size(pair.other()) > 2)
                .sorted(Comparator.comparing((FactorialEffects.Interaction pair) -> pair.one() > 0)
                        .thenComparing(pair -> -strength(pair)))
                .limit(MOST)
                .filter(pair -> isComplete(pair.one(), pair.other()))
                .map(pair -> isAlong(pair.one(), pair.other())
                        ? of(pair.other(), pair.one(), strength(pair))
                        : of(pair.one(), pair.other(), strength(pair)))
                .toList();
    }

    private static double strength(FactorialEffects.Interaction pair) {
        Estimate estimate = pair.effect().estimate();
        Double mean = estimate.mean();
        Double error = estimate.standardError();
        return mean == null || error == null || error == 0 ? 0 : Math.abs(mean) / error;
    }

    private int size(int factor) {
        return levels.get(factor).levels().size();
    }

    /**
     * Numbers lie along the axis, names are compared. Of two factors of numbers the one with more levels lies along it, of two
     * of names the later one: the first is what an experiment asks about.
     */
    private boolean isAlong(int one, int other) {
        boolean number = levels.get(one).isNumeric();
        return number == levels.get(other).isNumeric() ? number && size(one) > size(other) : number;
    }

    private boolean isComplete(int one, int other) {
        return IntStream.range(0, size(one))
                .allMatch(i -> IntStream.range(0, size(other))
                        .noneMatch(j -> points(one, i, other, j).isEmpty()));
    }

    private List<Integer> points(int one, int atOne, int other, int atOther) {
        List<Integer> points = new ArrayList<>(levels.get(one).points(atOne));
        points.retainAll(levels.get(other).points(atOther));
        return points;
    }

    private Crossing of(int policy, int along, double strength) {
        List<List<Estimate>> values = new ArrayList<>();
        List<List<Estimate>> changes = new ArrayList<>();
        for (int choice = 0; choice < size(policy); choice++) {
            List<Estimate> means = new ArrayList<>();
            List<Estimate> differences = new ArrayList<>();
            for (int place = 0; place < size(along); place++) {
                Combination mean = table.mean(arm, points(policy, choice, along, place));
                means.add(Jackknife.estimate(mean));
                differences.add(Jackknife.difference(mean, table.mean(arm, points(policy, 0, along, place)))
                        .estimate());
            }
            values.add(List.copyOf(means));
            if (choice > 0) {
                changes.add(List.copyOf(differences));
            }
        }
        return new Crossing(
                factors.get(policy),
                levels.get(policy).levels(),
                factors.get(along),
                levels.get(along).levels(),
                values,
                changes,
                strength);
    }
}
