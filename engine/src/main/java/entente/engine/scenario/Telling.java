package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Worded;

/** How something reaches the people in a room, and what is hoped of them: the columns of an event list. */
public record Telling(
        @Field(standard = "\"\"") String subject,

        @Field(standard = "\"\"") String sender,

        @Field(standard = "cable") Mode mode,

        @Field(standard = "\"\"") String text,

        @Field(standard = "\"\"") String expectedAction,

        @Field(standard = "\"\"") String objective) {

    /** That of something of which nothing is told. */
    public static final Telling NONE = new Telling("", "", Mode.CABLE, "", "", "");

    /** The same with a subject. */
    public Telling withSubject(String other) {
        return new Telling(other, sender, mode, text, expectedAction, objective);
    }

    /** By what something reaches people. */
    public enum Mode implements Worded {
        CABLE,
        CALL,
        LETTER,
        PRESS,
        BROADCAST,
        NOTE
    }
}
