package entente.web.exercise.record;

import entente.engine.description.Message;
import java.util.Locale;

/** What somebody is in an exercise. A role never raises itself. */
public enum SeatRole {
    /** Leads the exercise and sees everything. */
    FACILITATOR,
    /** Leads one nation and sees what that nation does; the truth and the other nations' affairs are not for this role. */
    CONTROLLER,
    /** Decides for a nation. */
    HEAD,
    /** Deliberates with a delegation. */
    MEMBER,
    /** Watches what everybody may see. */
    OBSERVER,
    /** A screen that shows what everybody may see. */
    PROJECTOR;

    /** Whether it belongs to a delegation. */
    public boolean isDelegate() {
        return this == HEAD || this == MEMBER;
    }

    /** Whether whoever has it has a nation. */
    public boolean hasNation() {
        return isDelegate() || this == CONTROLLER;
    }

    /** Its name, for people. */
    public Message message() {
        return Message.of("exercise.role." + word());
    }

    /** The word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
