package entente.results.analysis;

import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.sensitivity.MatchedPoints;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Holm;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Crosses those factors of a factorial, two by two, that interact most clearly. */
final class Crossings {

    /** More pairs than this are not looked at. */
    private static final int MOST = 3;

    private final List<RatioOfTotals> outputs;
    private final List<String> factors;
    private final List<FactorLevels> levels;
    private final int[][] byPoint;

    Crossings(SweepTable table, String arm, List<String> factors, List<FactorLevels> levels) {
        this.outputs = table.arm(arm).all();
        this.factors = factors;
        this.levels = levels;
        this.byPoint = FactorLevels.byPoint(levels, table.points().size());
    }

    /**
     * The strongest interactions of which a factor has three levels or more. Those of the first factor come first, for it is
     * what an experiment asks about, and then the stronger ones.
     */
    List<Crossing> strongest(FactorEffects effects) {
        List<Pairs> all = effects.interactions().stream()
                .filter(pair -> pair.aliases().isEmpty())
                .filter(pair -> size(one(pair)) > 2 || size(other(pair)) > 2)
                .filter(pair -> isComplete(one(pair), other(pair)))
                .sorted(Comparator.comparing((Effect pair) -> one(pair) > 0).thenComparing(pair -> -strength(pair)))
                .map(pair -> isAlong(one(pair), other(pair))
                        ? new Pairs(other(pair), one(pair))
                        : new Pairs(one(pair), other(pair)))
                .toList();
        Iterator<TestedEstimate> corrected = Holm.correct(all.stream()
                        .flatMap(pair -> pair.dependences().stream())
                        .toList())
                .iterator();
        return all.stream()
                .limit(MOST)
                .map(pair -> pair.crossing(IntStream.range(1, size(pair.policy))
                        .mapToObj(choice -> corrected.next())
                        .toList()))
                .toList();
    }

    private static int one(Effect pair) {
        return pair.factors().get(0);
    }

    private static int other(Effect pair) {
        return pair.factors().get(1);
    }

    private static double strength(Effect pair) {
        Estimate estimate = pair.change().estimate();
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
        return new MatchedPoints(byPoint, one, other).weights(cells(one, other)) != null;
    }

    /** All pairs of levels, none of which counts. */
    private Map<List<Integer>, Double> cells(int one, int other) {
        Map<List<Integer>, Double> cells = new LinkedHashMap<>();
        for (int i = 0; i < size(one); i++) {
            for (int j = 0; j < size(other); j++) {
                cells.put(List.of(i, j), 0.0);
            }
        }
        return cells;
    }

    /** Sums over pairs of levels, over the settings of other factors that have all of them. */
    private final class Pairs {

        private final int policy;
        private final int along;
        private final MatchedPoints matched;
        private final Map<List<Integer>, Double> cells;

        Pairs(int policy, int along) {
            this.policy = policy;
            this.along = along;
            this.matched = new MatchedPoints(byPoint, policy, along);
            this.cells = cells(policy, along);
        }

        /** Of each choice after the first, its change at the last place less that at the first place. */
        List<TestedEstimate> dependences() {
            int last = size(along) - 1;
            return IntStream.range(1, size(policy))
                    .mapToObj(choice -> tested(Map.of(
                            List.of(choice, last),
                            1.0,
                            List.of(0, last),
                            -1.0,
                            List.of(choice, 0),
                            -1.0,
                            List.of(0, 0),
                            1.0)))
                    .toList();
        }

        Crossing crossing(List<TestedEstimate> dependences) {
            int choices = size(policy);
            int places = size(along);
            List<List<Estimate>> values = new ArrayList<>();
            List<TestedEstimate> changes = new ArrayList<>();
            for (int choice = 0; choice < choices; choice++) {
                for (int place = 0; choice > 0 && place < places; place++) {
                    changes.add(tested(Map.of(List.of(choice, place), 1.0, List.of(0, place), -1.0)));
                }
                int own = choice;
                values.add(IntStream.range(0, places)
                        .mapToObj(place -> sum(Map.of(List.of(own, place), 1.0)))
                        .toList());
            }
            List<TestedEstimate> corrected = Holm.correct(changes);
            return new Crossing(
                    factors.get(policy),
                    levels.get(policy).levels(),
                    factors.get(along),
                    levels.get(along).levels(),
                    values,
                    IntStream.range(0, choices - 1)
                            .mapToObj(choice -> corrected.subList(choice * places, (choice + 1) * places))
                            .toList(),
                    dependences);
        }

        Estimate sum(Map<List<Integer>, Double> counted) {
            return Jackknife.estimate(new Combination(outputs, weights(counted)));
        }

        TestedEstimate tested(Map<List<Integer>, Double> counted) {
            return TestedEstimate.of(Jackknife.contrast(outputs, weights(counted)));
        }

        private double[] weights(Map<List<Integer>, Double> counted) {
            Map<List<Integer>, Double> all = new LinkedHashMap<>(cells);
            all.putAll(counted);
            double[] weights = matched.weights(all);
            if (weights == null) {
                throw new IllegalStateException("a pair of levels is missing");
            }
            return weights;
        }
    }
}
