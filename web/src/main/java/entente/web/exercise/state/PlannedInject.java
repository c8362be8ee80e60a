package entente.web.exercise.state;

import entente.web.exercise.condition.Condition;
import entente.web.exercise.record.InjectPlan;
import org.jspecify.annotations.Nullable;

/**
 * An inject and what has become of it.
 *
 * @param entry number of the entry that first wrote it
 * @param plan what is written
 * @param condition its condition; null unless it is conditional
 * @param status where it stands
 * @param day the day it was delivered; null if it was not
 * @param by who delivered it: the exercise, or a person
 * @param note why it was skipped, or what its effect was
 */
public record PlannedInject(
        long entry,
        InjectPlan plan,
        @Nullable Condition condition,
        Status status,
        @Nullable Double day,
        String by,
        String note) {

    /** Where an inject stands. */
    public enum Status {
        DRAFT,
        READY,
        DEFERRED,
        DELIVERED,
        SKIPPED
    }

    static PlannedInject of(long entry, InjectPlan plan, @Nullable Condition condition) {
        return new PlannedInject(entry, plan, condition, plan.ready() ? Status.READY : Status.DRAFT, null, "", "");
    }

    PlannedInject with(InjectPlan other) {
        return new PlannedInject(entry, other, condition, status, day, by, note);
    }

    PlannedInject skipped(String reason) {
        return new PlannedInject(entry, plan, condition, Status.SKIPPED, day, by, reason);
    }

    PlannedInject deferred() {
        return new PlannedInject(entry, plan.onShelf(), null, Status.DEFERRED, day, by, note);
    }

    PlannedInject delivered(double when, String who, String effect) {
        return new PlannedInject(entry, plan, condition, Status.DELIVERED, when, who, effect);
    }

    /** Whether it can still be delivered. */
    boolean isOpen() {
        return status != Status.DELIVERED && status != Status.SKIPPED;
    }
}
