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
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

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
        handlers.on(Written.class, Permission::leader, this::checkWritten, (stamp, entry) -> {
            Long old = entry.inject();
            list.write(old == null ? stamp.number() : old, entry.plan());
        });
        on(
                handlers,
                Fired.class,
                Fired::inject,
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
                TakenBack::inject,
                entry -> {
                    if (schedule.phase() == Phase.ENDED) {
                        throw ExerciseRefusal.invalid("room.refusal.takeBack");
                    }
                    list.touched(entry.inject());
                },
                (stamp, entry) -> list.tellTakenBack(entry.inject()));
        registerChanges(handlers);
    }

    private void registerChanges(Handlers handlers) {
        on(
                handlers,
                Delayed.class,
                Delayed::inject,
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
                Skipped::inject,
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
                Deferred::inject,
                entry -> list.open(entry.inject()),
                (stamp, entry) -> list.replace(list.open(entry.inject()).deferred()));
        handlers.on(
                Shifted.class,
                Permission::facilitator,
                (actor, entry) -> checkShift(entry),
                (stamp, entry) -> shift(entry.days()));
    }

    private void checkWritten(Actor actor, Written entry) {
        Long old = entry.inject();
        if (Permission.controller(actor)) {
            checkLed(actor, entry);
        }
        InjectPlan before = old == null ? null : list.open(old).plan();
        boolean scripted = actor.equals(Actor.EXERCISE);
        list.check(entry.plan(), scripted ? entry.plan().effect() : before == null ? null : before.effect());
    }

    /** Whoever leads one nation writes to that nation alone, and changes nothing in the world. */
    private void checkLed(Actor actor, Written entry) {
        Long old = entry.inject();
        if (old != null) {
            list.checkLed(actor, old);
        }
        if (!LedInjects.leads(String.valueOf(actor.nation()), entry.plan())) {
            throw ExerciseRefusal.invalid("room.refusal.ledInject");
        }
        String condition = old == null ? null : list.open(old).plan().condition();
        if (entry.plan().trigger() == Trigger.CONDITIONAL
                && !Objects.equals(condition, entry.plan().condition())) {
            throw ExerciseRefusal.invalid("room.refusal.ledCondition");
        }
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

    private <E extends InjectEntry> void on(
            Handlers handlers,
            Class<E> kind,
            ToLongFunction<E> inject,
            Consumer<E> check,
            BiConsumer<EntryStamp, E> change) {
        handlers.on(
                kind,
                Permission::leader,
                (actor, entry) -> {
                    list.checkLed(actor, inject.applyAsLong(entry));
                    check.accept(entry);
                },
                change);
    }
}
