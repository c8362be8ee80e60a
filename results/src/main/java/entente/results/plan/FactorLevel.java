package entente.results.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a factor is at a point.
 *
 * @param text its name or value, as it is shown and stored
 * @param number the value as a number; null if it is none
 * @param settings what it changes in the scenario, each {@code path=value}
 */
public record FactorLevel(String text, @Nullable Double number, List<String> settings) {

    public FactorLevel {
        settings = List.copyOf(settings);
    }
}
