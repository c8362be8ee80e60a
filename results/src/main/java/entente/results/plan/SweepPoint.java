package entente.results.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One combination of levels.
 *
 * @param number its number, from 0, in the order of the design
 * @param places where it lies on each factor, 0..1
 * @param levels the level of each factor
 */
public record SweepPoint(int number, List<Double> places, List<FactorLevel> levels) {

    public SweepPoint {
        places = List.copyOf(places);
        levels = List.copyOf(levels);
    }

    /** All changes of its levels, each {@code path=value}. */
    public List<String> settings() {
        return levels.stream().flatMap(level -> level.settings().stream()).toList();
    }

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
}
