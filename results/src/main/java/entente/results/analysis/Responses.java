package entente.results.analysis;

import entente.results.analysis.FactorResponse.Level;
import entente.results.analysis.FactorResponse.Means;
import entente.results.sensitivity.MatchedPoints;
import entente.results.sensitivity.Turn;
import entente.results.sensitivity.Turn.Lines;
import entente.results.statistics.Estimate;
import entente.results.statistics.Holm;
import entente.results.statistics.Jackknife;
import entente.results.statistics.TestedEstimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the measure changes along each factor: changes and turns from points that differ in this factor alone. */
final class Responses {

    private final SweepTable table;
    private final String arm;
    private final String name;
    private final FactorLevels levels;
    private final MatchedPoints matched;

    private Responses(SweepTable table, String arm, String name, FactorLevels levels, MatchedPoints matched) {
        this.table = table;
        this.arm = arm;
        this.name = name;
        this.levels = levels;
        this.matched = matched;
    }

    /** Along one factor. */
    static FactorResponse of(
            SweepTable table, List<String> arms, String name, FactorLevels levels, String arm, MatchedPoints matched) {
        return new Responses(table, arm, name, levels, matched).response(arms);
    }

    private FactorResponse response(List<String> arms) {
        Map<String, List<Estimate>> means = new LinkedHashMap<>();
        for (String each : arms) {
            means.put(
                    each,
                    IntStream.range(0, count())
                            .mapToObj(level -> Jackknife.estimate(table.mean(each, levels.points(level))))
                            .toList());
        }
        List<TestedEstimate> changes = levels.isSliced()
                ? IntStream.range(1, count())
                        .mapToObj(level -> TestedEstimate.none())
                        .toList()
                : Holm.correct(IntStream.range(1, count())
                        .mapToObj(level -> tested(matched.change(0, level)))
                        .toList());
        return new FactorResponse(name, levels.levels(), kind(), means, changes, turn());
    }

    private Means kind() {
        return levels.isSliced() ? Means.SLICED : matched.isBalanced() ? Means.BALANCED : Means.UNADJUSTED;
    }

    private int count() {
        return levels.levels().size();
    }

    private TestedEstimate tested(double @Nullable [] weights) {
        return weights == null
                ? TestedEstimate.none()
                : TestedEstimate.of(Jackknife.contrast(table.arm(arm).all(), weights));
    }

    /** By lines through the means of those points that have every level of this factor, all else being alike. */
    private @Nullable Turn turn() {
        if (count() < 3 || !levels.isNumeric() || levels.isSliced()) {
            return null;
        }
        List<Lines> tried = new ArrayList<>();
        for (int at = 1; at < count() - 1; at++) {
            tried.add(new Lines(number(at), tested(line(0, at)), tested(line(at, count() - 1))));
        }
        return Turn.clearest(tried);
    }

    /** The weights of the change along a line from one level to another; null if no points have all levels. */
    private double @Nullable [] line(int first, int last) {
        double mean = IntStream.rangeClosed(first, last)
                .mapToDouble(this::number)
                .average()
                .orElse(0);
        double squares = IntStream.rangeClosed(first, last)
                .mapToDouble(level -> number(level) - mean)
                .map(off -> off * off)
                .sum();
        Map<List<Integer>, Double> cells = new LinkedHashMap<>();
        for (int level = 0; level < count(); level++) {
            boolean inside = level >= first && level <= last;
            cells.put(List.of(level), inside ? (number(level) - mean) / squares * (number(last) - number(first)) : 0.0);
        }
        return matched.weights(cells);
    }

    private double number(int level) {
        Level at = levels.levels().get(level);
        Double number = at.number();
        return number == null ? Double.NaN : number;
    }
}
