package entente.engine.description;

import java.util.List;

/**
 * The numbers that a field may hold.
 *
 * @param min the smallest, or minus infinity
 * @param max the largest, or infinity
 * @param isAboveMin whether the smallest itself is left out
 */
public record Range(double min, double max, boolean isAboveMin) {

    /** Whether a number lies in it; NaN does not. */
    public boolean contains(double value) {
        return (isAboveMin ? value > min : value >= min) && value <= max;
    }

    /** Whether there is a smallest number. */
    public boolean hasMin() {
        return min != Double.NEGATIVE_INFINITY;
    }

    /** Whether there is a largest number. */
    public boolean hasMax() {
        return max != Double.POSITIVE_INFINITY;
    }

    /** What a value must be, under a key that ends with the kind of range: {@code invalid.range.fromTo}. */
    public Message advice(String keyPrefix) {
        String kind = hasMin()
                ? hasMax() ? (isAboveMin ? ".aboveTo" : ".fromTo") : (isAboveMin ? ".above" : ".from")
                : hasMax() ? ".to" : "";
        return new Message(
                keyPrefix + kind,
                hasMin()
                        ? hasMax() ? List.of(digits(min), digits(max)) : List.of(digits(min))
                        : hasMax() ? List.of(digits(max)) : List.of());
    }

    /** A bound as a file would write it: {@code 36525}, {@code 0.5}. */
    public static String digits(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
