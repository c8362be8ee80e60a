package entente.results.measure;

import entente.engine.scenario.Obstacle;
import entente.scenarios.schema.Meanings;
import java.util.List;
import java.util.Optional;

/** The registry: all measures, in the order in which they are listed everywhere. */
public final class Measures {

    /** All measures by theme. */
    public static final List<Theme> THEMES = Themes.ALL;

    /** All measures. */
    public static final List<Measure> ALL =
            THEMES.stream().flatMap(theme -> theme.measures().stream()).toList();

    /**
     * For each obstacle: reports that it kept from being shared, or that arrived and could not be linked because of it.
     * Named by the obstacle's word, and put down to the nation whose report it is.
     */
    public static final List<Measure> OBSTACLES =
            List.of(Obstacle.values()).stream().map(Measures::obstacle).toList();

    private Measures() {}

    /** The measure of that name. */
    public static Optional<Measure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** The measure that counts the reports lost to an obstacle. */
    public static Measure of(Obstacle obstacle) {
        return OBSTACLES.get(obstacle.ordinal());
    }

    private static Measure obstacle(Obstacle obstacle) {
        return Measure.count(
                obstacle.word(),
                obstacle.word(),
                "reports",
                Direction.LOWER,
                Meanings.of(obstacle).orElse(""),
                "who would have sent it; where that is an institution, or it could not be linked, its origin");
    }
}
