package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Worded;

/** A place of a nation that can be named, though nothing in a run depends on it. */
public record Place(
        @Field(pattern = "\\S.{0,39}") String name,

        @Field(standard = "town") PlaceKind kind) {

    /** What a place is. */
    public enum PlaceKind implements Worded {
        CAPITAL,
        CITY,
        PORT,
        BORDER_TOWN,
        TOWN,
        PASS,
        ISLAND
    }
}
