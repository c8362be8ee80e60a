package entente.engine.intelligence;

import entente.engine.scenario.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a report goes back to.
 *
 * @param place number of the nation on whose soil it was
 * @param channel in which it showed; null of what came by word: interrogations, evidence, assessments
 */
public record Trail(int place, @Nullable Channel channel) {

    /** Of what came by word. */
    public static Trail word(int place) {
        return new Trail(place, null);
    }
}
