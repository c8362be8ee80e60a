package entente.results.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point as it is stored.
 *
 * @param number its number, from 0
 * @param scenario the scenario that was run
 * @param values the level of each factor, in the order of the manifest
 */
public record PointRow(int number, String scenario, List<Value> values) {

    public PointRow {
        values = List.copyOf(values);
    }

    /**
     * A factor's level.
     *
     * @param text its name or value
     * @param number the value as a number; null if it is none
     * @param place where it lies between the factor's first and last level, 0..1, in probability
     */
    public record Value(String text, @Nullable Double number, double place) {}
}
