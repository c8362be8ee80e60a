package entente.results.sensitivity;

import entente.results.sensitivity.FactorEffects.Alias;
import entente.results.sensitivity.FactorEffects.Effect;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TwoWayError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Effects of a regular fraction of two levels, by least squares on the columns of main effects and interactions of two (Box,
 * Hunter and Hunter 2005, chapter 6). Columns are equal but for their sign or orthogonal: those that are equal are one string,
 * of which only the sum of its effects can be told. Effects of three factors or more are assumed to be none; as far as they show
 * in columns of no string, they are in the intervals ({@link TwoWayError}).
 */
final class FractionEffects {

    private final int[][] levels;
    private final ResponseTable responses;
    private final Map<BitSet, List<Member>> strings = new LinkedHashMap<>();

    /** An effect in a string, with the sign of its column in it. */
    private record Member(List<Integer> factors, int sign) {}

    FractionEffects(int[][] levels, ResponseTable responses) {
        FactorEffects.requireRows(levels, responses);
        if (Arrays.stream(levels).flatMapToInt(Arrays::stream).anyMatch(level -> level < 0 || level > 1)) {
            throw new IllegalArgumentException("a fraction has two levels of every factor, 0 and 1");
        }
        this.levels = levels;
        this.responses = responses;
        int factors = levels[0].length;
        IntStream.range(0, factors).forEach(f -> add(List.of(f)));
        IntStream.range(0, factors).forEach(f -> IntStream.range(f + 1, factors).forEach(g -> add(List.of(f, g))));
    }

    private void add(List<Integer> factors) {
        BitSet column = new BitSet(levels.length);
        for (int p = 0; p < levels.length; p++) {
            column.set(p, value(factors, p) < 0);
        }
        int sign = column.get(0) ? -1 : 1;
        if (sign < 0) {
            column.flip(0, levels.length);
        }
        strings.computeIfAbsent(column, key -> new ArrayList<>()).add(new Member(factors, sign));
    }

    private int value(List<Integer> factors, int point) {
        return factors.stream().mapToInt(f -> 2 * levels[point][f] - 1).reduce(1, (a, b) -> a * b);
    }

    FactorEffects all() {
        TwoWayError errors = errors();
        List<Effect> main = new ArrayList<>();
        List<Effect> interactions = new ArrayList<>();
        List<Alias> aliases = new ArrayList<>();
        for (List<Member> string : strings.values()) {
            Member first = string.get(0);
            List<List<Integer>> others =
                    string.stream().skip(1).map(Member::factors).toList();
            Effect effect = new Effect(first.factors, errors.of(weights(first.factors)), null, 0, others);
            (first.factors.size() == 1 ? main : interactions).add(effect);
            for (int i = 0; i < string.size(); i++) {
                for (int j = i + 1; j < string.size(); j++) {
                    Member one = string.get(i);
                    Member other = string.get(j);
                    aliases.add(new Alias(one.factors, other.factors, one.sign * other.sign));
                }
            }
        }
        return FactorEffects.corrected(main, interactions, null, null, aliases);
    }

    private double[] weights(List<Integer> factors) {
        return IntStream.range(0, levels.length)
                .mapToDouble(p -> 2.0 * value(factors, p) / levels.length)
                .toArray();
    }

    private TwoWayError errors() {
        return new TwoWayError(responses, this::missed, Math.max(0, levels.length - 1 - strings.size()));
    }

    /** What the mean and the strings leave of each point, over one less its leverage, which is the same of all. */
    private double[] missed(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double[] rest = Arrays.stream(values).map(value -> value - mean).toArray();
        for (List<Member> string : strings.values()) {
            List<Integer> factors = string.get(0).factors;
            double half = 0;
            for (int p = 0; p < values.length; p++) {
                half += value(factors, p) * values[p] / values.length;
            }
            for (int p = 0; p < values.length; p++) {
                rest[p] -= half * value(factors, p);
            }
        }
        double leverage = (1.0 + strings.size()) / levels.length;
        return Arrays.stream(rest).map(each -> each / (1 - leverage)).toArray();
    }
}
