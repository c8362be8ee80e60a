package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import java.util.List;

/**
 * The words of an inject.
 *
 * @param day the day of the inject, which tells it from others
 * @param to the nations that read it; none: all
 */
public record InjectStory(
        @Field(unit = "days", min = 0, max = 1e7) double day,

        @Field(standard = "[]") List<String> to,
        @Flat Telling telling) {

    public InjectStory {
        to = List.copyOf(to);
    }
}
