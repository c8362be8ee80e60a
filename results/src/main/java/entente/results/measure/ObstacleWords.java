package entente.results.measure;

import entente.engine.description.Summary;
import entente.engine.scenario.Obstacle;

/** What obstacles mean, in the engine's own words. */
public final class ObstacleWords {

    private ObstacleWords() {}

    /** One sentence on what the obstacle is. */
    public static String summary(Obstacle obstacle) {
        try {
            return Obstacle.class
                    .getField(obstacle.name())
                    .getAnnotation(Summary.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
