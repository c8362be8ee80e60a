package entente.web.exercise.condition;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the state of a simulation, as {@code attacksLaunched[FRA] >= 2 and day > 90}.
 *
 * <pre>
 * condition  = all { "or" all }
 * all        = one { "and" one }
 * one        = "not" one | "(" condition ")" | value comparison value
 * comparison = "&lt;" | "&lt;=" | "&gt;" | "&gt;=" | "=" | "!="
 * value      = number | name [ "[" nation "]" ]
 * </pre>
 *
 * A name is {@code day}, {@code move} or a measure; with a nation in brackets, the measure's value for that nation, else
 * the overall one. A comparison with a value that is undefined, as a share of nothing is, does not hold.
 */
public sealed interface Condition {

    /** Whether it holds. */
    boolean holds(ConditionReadings readings);

    /** Both hold. */
    record And(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(ConditionReadings readings) {
            return left.holds(readings) && right.holds(readings);
        }
    }

    /** One of them holds, or both. */
    record Or(Condition left, Condition right) implements Condition {
        @Override
        public boolean holds(ConditionReadings readings) {
            return left.holds(readings) || right.holds(readings);
        }
    }

    /** It does not hold. */
    record Not(Condition inner) implements Condition {
        @Override
        public boolean holds(ConditionReadings readings) {
            return !inner.holds(readings);
        }
    }

    /** Two values compared. */
    record Compared(Value left, ComparisonSign comparison, Value right) implements Condition {
        @Override
        public boolean holds(ConditionReadings readings) {
            OptionalDouble first = left.read(readings);
            OptionalDouble second = right.read(readings);
            return first.isPresent()
                    && second.isPresent()
                    && comparison.holds(first.getAsDouble(), second.getAsDouble());
        }
    }

    /** A number or a name. */
    sealed interface Value {
        OptionalDouble read(ConditionReadings readings);
    }

    /** A number. */
    record Constant(double number) implements Value {
        @Override
        public OptionalDouble read(ConditionReadings readings) {
            return OptionalDouble.of(number);
        }
    }

    /** A name, perhaps with a nation. */
    record Named(String name, @Nullable String nation) implements Value {
        @Override
        public OptionalDouble read(ConditionReadings readings) {
            return readings.of(name, nation);
        }
    }

    /** What the names in a condition stand for at a moment. */
    @FunctionalInterface
    interface ConditionReadings {

        /**
         * The value of a name; empty while it is undefined, as a share of nothing is.
         *
         * @param nation the nation in brackets; null where there are none
         */
        OptionalDouble of(String name, @Nullable String nation);
    }
}
