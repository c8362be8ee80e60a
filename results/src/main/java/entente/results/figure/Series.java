package entente.results.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one thing.
 *
 * @param name what it is; empty if there is nothing to tell it from
 * @param look how it looks
 * @param values one for each row or place; null where there is none
 */
public record Series(String name, SeriesStyle look, List<@Nullable IntervalValue> values) {

    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Every value and the ends of its interval, which are the value itself where there are none. */
    List<Double> extremes() {
        List<Double> extremes = new ArrayList<>();
        for (IntervalValue value : values) {
            if (value != null) {
                extremes.add(value.mean());
                extremes.add(value.low() == null ? value.mean() : value.low());
                extremes.add(value.high() == null ? value.mean() : value.high());
            }
        }
        return extremes;
    }

    /**
     * A value with its interval.
     *
     * @param mean the value
     * @param low the lower end of its interval; null if it has none
     * @param high the upper end; null if it has none
     */
    public record IntervalValue(
            double mean, @Nullable Double low, @Nullable Double high) {}
}
