package entente.results.analysis;

import entente.results.measure.Direction;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the measure changes along each factor. */
final class Responses {

    private Responses() {}

    static FactorResponse of(SweepTable table, List<String> arms, String name, FactorLevels levels, String arm) {
        Map<String, List<Estimate>> means = new LinkedHashMap<>();
        for (String each : arms) {
            means.put(
                    each,
                    IntStream.range(0, levels.levels().size())
                            .mapToObj(level -> Jackknife.estimate(table.mean(each, levels.points(level))))
                            .toList());
        }
        List<Estimate> changes = IntStream.range(1, levels.levels().size())
                .mapToObj(level -> lead(table, levels, arm, level, 0, 1))
                .toList();
        return new FactorResponse(name, levels.levels(), levels.isSliced(), means, changes, turn(table, levels, arm));
    }

    private static FactorResponse.@Nullable Turn turn(SweepTable table, FactorLevels levels, String arm) {
        int last = levels.levels().size() - 1;
        Direction direction = table.measure().direction();
        if (last < 2 || !levels.isNumeric() || direction == Direction.NEITHER) {
            return null;
        }
        int sign = direction == Direction.HIGHER ? 1 : -1;
        int best = 0;
        for (int level = 1; level <= last; level++) {
            if (sign * value(table, levels, arm, level) > sign * value(table, levels, arm, best)) {
                best = level;
            }
        }
        return new FactorResponse.Turn(
                best,
                best == 0 ? null : lead(table, levels, arm, best, 0, sign),
                best == last ? null : lead(table, levels, arm, best, last, sign));
    }

    private static double value(SweepTable table, FactorLevels levels, String arm, int level) {
        return table.mean(arm, levels.points(level)).ofAll();
    }

    private static Estimate lead(SweepTable table, FactorLevels levels, String arm, int best, int other, int sign) {
        var one = table.mean(arm, levels.points(best));
        var two = table.mean(arm, levels.points(other));
        return sign > 0
                ? Jackknife.difference(one, two).estimate()
                : Jackknife.difference(two, one).estimate();
    }
}
