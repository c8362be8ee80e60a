package entente.web.exercise.state;

import entente.web.exercise.record.InjectEntry;
import entente.web.exercise.record.InjectEntry.Deferred;
import entente.web.exercise.record.InjectEntry.Delayed;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.Shifted;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What trainers do with the event list. */
final class InjectHandlers {

    private static final double LONGEST_SHIFT = 36_525;

    private final EventList list;
    private final MoveSchedule schedule;

    InjectHandlers(EventList list, MoveSchedule schedule) {
        this.list = list;
        this.schedule = schedule;
    }

    void register(Handlers handlers) {
        handlers.on(Written.class, Permission::facilitator, this::checkWritten, (stamp, entry) -> {
            Long old = entry.inject();
            list.write(old == null ? stamp.number() : old, entry.plan());
        });
        on(
                handlers,
                Fired.class,
                entry -> {
                    schedule.checkUnderWay();
                    list.open(entry.inject());
                },
                (stamp, entry) -> {
                    list.deliver(list.open(entry.inject()), stamp, PlannedInject.Deliverer.TRAINER);
                    list.touch(entry.inject());
                });
        on(
                handlers,
                TakenBack.class,
                entry -> {
                    if (schedule.phase() == Phase.ENDED) {
                        throw ExerciseRefusal.invalid("room.refusal.takeBack");
                    }
                    list.touched(entry.inject());
                },
                (stamp, entry) -> list.tellTakenBack(entry.inject()));
        on(
                handlers,
                Delayed.class,
                entry -> {
                    requireScheduled(entry.inject());
                    if (!(entry.day() >= 0)) {
                        throw ExerciseRefusal.invalid("room.refusal.day", entry.day());
                    }
                },
                (stamp, entry) -> delay(list.open(entry.inject()), entry.day()));
        on(
                handlers,
                Skipped.class,
                entry -> {
                    list.open(entry.inject());
                    DelegationMessages.checkText(entry.reason());
                },
                (stamp, entry) -> {
                    list.replace(list.open(entry.inject()).skipped(entry.reason()));
                    list.touch(entry.inject());
                });
        on(
                handlers,
                Deferred.class,
                entry -> list.open(entry.inject()),
                (stamp, entry) -> list.replace(list.open(entry.inject()).deferred()));
        on(handlers, Shifted.class, this::checkShift, (stamp, entry) -> shift(entry.days()));
    }

    private void checkWritten(Actor actor, Written entry) {
        Long old = entry.inject();
        InjectPlan before = old == null ? null : list.open(old).plan();
        boolean scripted = actor.equals(Actor.EXERCISE);
        list.check(entry.plan(), scripted ? entry.plan().effect() : before == null ? null : before.effect());
    }

    private void checkShift(Shifted entry) {
        if (!(Math.abs(entry.days()) <= LONGEST_SHIFT)) {
            throw ExerciseRefusal.invalid("room.refusal.shift", entry.days(), LONGEST_SHIFT);
        }
    }

    private void requireScheduled(long inject) {
        if (list.open(inject).plan().trigger() != Trigger.SCHEDULED) {
            throw ExerciseRefusal.invalid("room.refusal.injectNotScheduled");
        }
    }

    private void delay(PlannedInject inject, double day) {
        list.replace(inject.with(inject.plan().on(day)));
    }

    private void shift(double days) {
        for (PlannedInject inject : list.all()) {
            Double day = inject.plan().day();
            if (inject.isOpen() && inject.plan().trigger() == Trigger.SCHEDULED && day != null) {
                delay(inject, Math.max(0, day + days));
            }
        }
    }

    private static <E extends InjectEntry> void on(
            Handlers handlers, Class<E> kind, Consumer<E> check, BiConsumer<EntryStamp, E> change) {
        handlers.on(kind, Permission::facilitator, (actor, entry) -> check.accept(entry), change);
    }
}
