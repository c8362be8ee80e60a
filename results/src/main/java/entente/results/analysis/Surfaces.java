package entente.results.analysis;

import entente.results.analysis.FactorResponse.Level;
import entente.results.analysis.FactorResponse.Means;
import entente.results.regression.Predictor;
import entente.results.regression.Surface;
import entente.results.regression.TwoLines;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.sensitivity.Turn;
import entente.results.statistics.Estimate;
import entente.results.statistics.Holm;
import entente.results.statistics.TestedEstimate;
import entente.results.store.PointRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What factors do where points lie anywhere: told by a {@link Surface} that is fitted to them. */
final class Surfaces {

    /** Listed numbers are fitted as numbers from so many on; fewer are told level by level. */
    private static final int LEAST_NUMBERS = 5;

    /** Where a curve is told: the middles of fifths of the range, in probability. */
    private static final double[] PLACES = {0.1, 0.3, 0.5, 0.7, 0.9};

    /** Where two lines may meet. */
    private static final double[] MEETINGS = {0.25, 0.5, 0.75};

    private static final MathContext DIGITS = new MathContext(3);

    private final SweepTable table;
    private final List<String> factors;
    private final List<FactorLevels> levels;
    private final Surface surface;

    /** @throws IllegalArgumentException if none can be fitted */
    Surfaces(SweepTable table, String arm, List<String> factors, List<FactorLevels> levels) {
        this.table = table;
        this.factors = factors;
        this.levels = levels;
        int[][] byPoint = FactorLevels.byPoint(levels, table.points().size());
        List<Predictor> predictors = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            int factor = f;
            predictors.add(
                    isNumber(f)
                            ? Predictor.number(table.points().stream()
                                    .mapToDouble(row -> row.values().get(factor).place())
                                    .toArray())
                            : Predictor.kind(Arrays.stream(byPoint)
                                    .mapToInt(point -> point[factor])
                                    .toArray()));
        }
        this.surface = Surface.fit(predictors, table.arm(arm));
    }

    private boolean isNumber(int factor) {
        FactorLevels own = levels.get(factor);
        return own.isNumeric() && (own.isSliced() || own.levels().size() >= LEAST_NUMBERS);
    }

    Surface surface() {
        return surface;
    }

    /** Main effects, and interactions where the surface holds them. */
    FactorEffects effects() {
        List<Effect> main = new ArrayList<>();
        List<Effect> interactions = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            List<List<Integer>> mixed =
                    surface.mixedWith(f).stream().map(List::of).toList();
            main.add(new Effect(List.of(f), surface.change(f), null, 0, mixed));
            for (int g = f + 1; g < factors.size(); g++) {
                TestedEstimate interaction = surface.interaction(f, g);
                if (interaction != null) {
                    interactions.add(new Effect(List.of(f, g), interaction, null, 0, List.of()));
                }
            }
        }
        return FactorEffects.corrected(main, interactions);
    }

    /** How the surface goes along each factor, for all arms. */
    List<FactorResponse> responses(List<String> arms) {
        List<FactorResponse> responses = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            if (levels.get(f).levels().size() > 1) {
                responses.add(isNumber(f) ? curve(f, arms) : kinds(f, arms));
            }
        }
        return responses;
    }

    private FactorResponse curve(int factor, List<String> arms) {
        List<Level> shown = new ArrayList<>();
        for (double place : PLACES) {
            double number = number(factor, place);
            long near = table.points().stream()
                    .filter(row -> Math.abs(row.values().get(factor).place() - place) <= PLACES[0])
                    .count();
            shown.add(new Level(
                    new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString(), number, (int) near));
        }
        return response(factor, arms, shown, PLACES, turn(factor));
    }

    private FactorResponse kinds(int factor, List<String> arms) {
        List<Level> shown = levels.get(factor).levels();
        double[] values = IntStream.range(0, shown.size()).asDoubleStream().toArray();
        return response(factor, arms, shown, values, null);
    }

    private FactorResponse response(
            int factor, List<String> arms, List<Level> shown, double[] values, @Nullable Turn turn) {
        Map<String, List<Estimate>> heights = new LinkedHashMap<>();
        for (String arm : arms) {
            heights.put(
                    arm,
                    surface.heights(factor, values, table.arm(arm)).stream()
                            .map(TestedEstimate::estimate)
                            .toList());
        }
        List<TestedEstimate> changes = Holm.correct(Arrays.stream(values)
                .skip(1)
                .mapToObj(value -> surface.change(factor, values[0], value))
                .toList());
        return new FactorResponse(factors.get(factor), shown, Means.ADJUSTED, heights, changes, turn);
    }

    private @Nullable Turn turn(int factor) {
        return Turn.clearest(Arrays.stream(MEETINGS)
                .mapToObj(at -> lines(factor, at))
                .filter(Objects::nonNull)
                .toList());
    }

    private Turn.@Nullable Lines lines(int factor, double at) {
        TwoLines lines = TwoLines.of(surface, factor, at);
        return lines == null ? null : new Turn.Lines(number(factor, at), lines.before(), lines.after());
    }

    /** The number at a place, between those of the nearest points on both sides. */
    private double number(int factor, double place) {
        List<PointRow.Value> sorted = table.points().stream()
                .map(row -> row.values().get(factor))
                .sorted(Comparator.comparingDouble(PointRow.Value::place))
                .toList();
        PointRow.Value below = sorted.get(0);
        for (PointRow.Value value : sorted) {
            if (value.place() >= place) {
                double width = value.place() - below.place();
                double part = width > 0 ? (place - below.place()) / width : 1;
                return number(below) + Math.max(0, part) * (number(value) - number(below));
            }
            below = value;
        }
        return number(below);
    }

    private static double number(PointRow.Value value) {
        Double number = value.number();
        return number == null ? Double.NaN : number;
    }
}
