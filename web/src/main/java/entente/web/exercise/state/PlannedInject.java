package entente.web.exercise.state;

import entente.web.exercise.condition.Condition;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * An inject and what has become of it.
 *
 * @param entry number of the entry that first wrote it
 * @param plan what is written
 * @param condition its condition; null unless it is conditional
 * @param status where it stands
 * @param day the day it was delivered; null if it was not
 * @param by who delivered it; null if nobody has
 * @param reason why it was skipped; empty if it was not
 * @param effect what its effect was; null if it had none
 */
public record PlannedInject(
        long entry,
        InjectPlan plan,
        @Nullable Condition condition,
        Status status,
        @Nullable Double day,
        @Nullable Deliverer by,
        String reason,
        @Nullable Ack effect) {

    /** Who delivers an inject: it was due, or a trainer did. */
    public enum Deliverer {
        EXERCISE,
        TRAINER
    }

    /** Where an inject stands. */
    public enum Status {
        DRAFT,
        READY,
        DEFERRED,
        DELIVERED,
        SKIPPED
    }

    static PlannedInject of(long entry, InjectPlan plan, @Nullable Condition condition) {
        return new PlannedInject(
                entry, plan, condition, plan.ready() ? Status.READY : Status.DRAFT, null, null, "", null);
    }

    PlannedInject with(InjectPlan other) {
        return new PlannedInject(entry, other, condition, status, day, by, reason, effect);
    }

    PlannedInject skipped(String why) {
        return new PlannedInject(entry, plan, condition, Status.SKIPPED, day, Deliverer.TRAINER, why, effect);
    }

    PlannedInject deferred() {
        return new PlannedInject(entry, plan.onShelf(), null, Status.DEFERRED, day, by, reason, effect);
    }

    PlannedInject delivered(double when, Deliverer who, @Nullable Ack came) {
        return new PlannedInject(entry, plan, condition, Status.DELIVERED, when, who, reason, came);
    }

    /** What set it off before it was held; null of what is not held, or was on the shelf already. */
    public @Nullable Trigger heldFrom() {
        if (status != Status.DEFERRED) {
            return null;
        }
        return plan.condition() != null ? Trigger.CONDITIONAL : plan.day() != null ? Trigger.SCHEDULED : null;
    }

    /** Whether it can still be delivered. */
    boolean isOpen() {
        return status != Status.DELIVERED && status != Status.SKIPPED;
    }
}
