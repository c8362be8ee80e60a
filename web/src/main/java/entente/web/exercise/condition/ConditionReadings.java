package entente.web.exercise.condition;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What the names in a condition stand for at a moment. */
@FunctionalInterface
public interface ConditionReadings {

    /**
     * The value of a name; empty while it is undefined, as a share of nothing is.
     *
     * @param nation the nation in brackets; null where there are none
     */
    OptionalDouble of(String name, @Nullable String nation);
}
