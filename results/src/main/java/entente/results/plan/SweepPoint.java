package entente.results.plan;

import java.util.List;

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
}
