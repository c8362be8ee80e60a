package entente.results.plan;

import entente.engine.description.Written;
import entente.results.plan.Sweep.SweepPoint;
import entente.scenarios.format.NearestName;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Something that is varied: for every place between 0 and 1 it has a level. */
public sealed interface Factor {

    /** So many decimals are written out; smaller numbers stay as somebody has written them. */
    int MOST_DECIMALS = 30;

    /** Its name. */
    String name();

    /** The level at a place, 0..1. */
    SweepPoint.FactorLevel at(double place);

    /** How many levels it has in designs of levels. */
    int levels();

    /** The place of one of these levels, numbered from 0. */
    double place(int level);

    /** The place of the level that is written so; empty if it has no such level. */
    OptionalDouble find(String text);

    /** The level that is written so, which {@link #find} has found; a number stays as it is. */
    SweepPoint.FactorLevel written(String text);

    /** What would be right where {@link #find} finds no such level. */
    String advice(String text);

    /** The factor of an entry. */
    static Factor of(FactorEntry entry) {
        RangeEntry range = entry.range();
        if (range != null) {
            return new Ranged(entry.name(), entry.paths(), range);
        }
        List<SweepPoint.FactorLevel> levels = new ArrayList<>();
        entry.levels().forEach(value -> levels.add(level(value.text(), entry.paths())));
        entry.options()
                .forEach(option -> levels.add(new SweepPoint.FactorLevel(option.name(), null, settings(option.set()))));
        return new Listed(entry.name(), entry.paths(), levels);
    }

    /** The changes as settings, in their order. */
    static List<String> settings(Map<String, Written> set) {
        return set.entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue().text())
                .toList();
    }

    /** A number with six digits. */
    static String digits(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static SweepPoint.FactorLevel level(String text, List<String> paths) {
        return new SweepPoint.FactorLevel(
                text,
                number(text),
                paths.stream().map(path -> path + "=" + text).toList());
    }

    private static @Nullable Double number(String text) {
        return text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?") ? Double.valueOf(text) : null;
    }

    /** Levels one by one. */
    record Listed(String name, List<String> paths, List<SweepPoint.FactorLevel> all) implements Factor {

        public Listed {
            paths = List.copyOf(paths);
            all = List.copyOf(all);
        }

        @Override
        public SweepPoint.FactorLevel at(double place) {
            return all.get(Math.min(all.size() - 1, (int) (place * all.size())));
        }

        @Override
        public OptionalDouble find(String text) {
            return IntStream.range(0, all.size())
                    .filter(level -> all.get(level).text().equals(text))
                    .mapToDouble(this::place)
                    .findFirst();
        }

        @Override
        public SweepPoint.FactorLevel written(String text) {
            return at(find(text).orElseThrow());
        }

        @Override
        public String advice(String text) {
            return name + " has no such level; "
                    + NearestName.advice(
                            text, all.stream().map(SweepPoint.FactorLevel::text).toList());
        }

        @Override
        public int levels() {
            return all.size();
        }

        @Override
        public double place(int level) {
            return (level + 0.5) / all.size();
        }
    }

    /** Numbers from low to high, with six digits. */
    record Ranged(String name, List<String> paths, RangeEntry range) implements Factor {

        public Ranged {
            paths = List.copyOf(paths);
        }

        @Override
        public SweepPoint.FactorLevel at(double place) {
            double value = range.quantile(place);
            String text = range.whole() ? Long.toString(Math.round(value)) : digits(value);
            return level(text, paths);
        }

        @Override
        public OptionalDouble find(String text) {
            Double value = number(text);
            return value == null
                            || value < range.low()
                            || value > range.high()
                            || (range.whole() && value != Math.rint(value))
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(range.share(value));
        }

        @Override
        public SweepPoint.FactorLevel written(String text) {
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            return level(value.scale() > MOST_DECIMALS ? text : value.toPlainString(), paths);
        }

        @Override
        public String advice(String text) {
            return "it must be a " + (range.whole() ? "whole " : "") + "number from " + digits(range.low()) + " to "
                    + digits(range.high());
        }

        @Override
        public int levels() {
            return range.steps();
        }

        @Override
        public double place(int level) {
            return level / (range.steps() - 1.0);
        }
    }
}
