package entente.web.exercise.record;

import org.jspecify.annotations.Nullable;

/** What becomes of the event list. */
public sealed interface InjectEntry extends Entry {

    /**
     * An inject is written, or written anew.
     *
     * @param inject number of the entry that first wrote it; null for a new one
     */
    record Written(@Nullable Long inject, InjectPlan plan) implements InjectEntry {}

    /** The trainer delivers an inject now. */
    record Fired(long inject) implements InjectEntry {}

    /** A scheduled inject is put off, or forward, to another day. */
    record Delayed(long inject, double day) implements InjectEntry {}

    /** An inject is left out, for a reason. */
    record Skipped(long inject, String reason) implements InjectEntry {}

    /**
     * What a trainer did with an inject in the move under way, delivering it or leaving it out, is taken back. Decisions that
     * were taken since are carried out anew, in a world that it never reached.
     */
    record TakenBack(long inject) implements InjectEntry {}

    /** An inject waits on the shelf until the trainer delivers it. */
    record Deferred(long inject) implements InjectEntry {}

    /** A delegation is asked now to choose at a point of the scenario, ahead of its move. */
    record PointAsked(String point) implements InjectEntry {}

    /** A delegation is not asked to choose at a point of the scenario: the standing option holds at its day. */
    record PointLeft(String point, String reason) implements InjectEntry {}

    /** A point of the scenario is asked again when it is its turn. */
    record PointRestored(String point) implements InjectEntry {}

    /** All scheduled injects that are left are moved by so many days. */
    record Shifted(double days) implements InjectEntry {}
}
