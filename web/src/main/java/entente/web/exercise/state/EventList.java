package entente.web.exercise.state;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measurement;
import entente.web.exercise.condition.Condition;
import entente.web.exercise.condition.Condition.ConditionReadings;
import entente.web.exercise.condition.ConditionReader;
import entente.web.exercise.condition.LiveReadings;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The event list: injects that are scheduled, conditional or on the shelf. Each is delivered once, at the end of a day;
 * delivering one never moves another.
 */
public final class EventList {

    private final ExerciseWorld world;
    private final Seats seats;
    private final DelegationMessages messages;
    private final Feeds feeds;
    private final ExerciseNames names;
    private final Supplier<Measurement> measurements;
    private final Map<Long, PlannedInject> injects = new TreeMap<>();
    private final LedInjects led = new LedInjects();
    private final Set<Integer> brought = new HashSet<>();
    /** The day on which a trainer last delivered an inject or left it out. */
    private final Map<Long, Double> touchedDay = new TreeMap<>();

    EventList(ExerciseWorld world, Seats seats, DelegationMessages messages, Feeds feeds, ExerciseNames names) {
        this.world = world;
        this.seats = seats;
        this.messages = messages;
        this.feeds = feeds;
        this.names = names;
        measurements = Measurement.of(world.scenario());
    }

    /**
     * Checks a line before it is written.
     *
     * @param trusted an effect that need not be an inject of the engine, for the scenario has it; null if there is none
     * @throws ExerciseRefusal if something is wrong with it
     */
    void check(InjectPlan plan, @Nullable String trusted) {
        DelegationMessages.checkText(plan.subject());
        if (!plan.text().isEmpty()) {
            DelegationMessages.checkText(plan.text());
        }
        QuestionCheck.of(plan);
        if (!seats.nations().containsAll(plan.to())) {
            throw ExerciseRefusal.invalid("room.refusal.injectTo", String.join(", ", plan.to()));
        }
        Double day = plan.day();
        if (plan.trigger() == Trigger.SCHEDULED && (day == null || !(day >= 0))) {
            throw ExerciseRefusal.invalid("room.refusal.injectDay");
        }
        condition(plan);
        String effect = plan.effect();
        if (effect != null && effect.equals(trusted)) {
            DecisionLines.effect(effect, world.day(), world.scenario());
        } else if (effect != null) {
            DecisionLines.inject(effect, world.day(), world.scenario());
        }
    }

    private @Nullable Condition condition(InjectPlan plan) {
        String text = plan.condition();
        if (plan.trigger() != Trigger.CONDITIONAL) {
            return null;
        }
        if (text == null || text.isBlank()) {
            throw ExerciseRefusal.invalid("room.refusal.injectCondition");
        }
        return ConditionReader.read(text, world.scenario());
    }

    /** The inject of that number, if it can still be delivered. */
    PlannedInject open(long number) {
        PlannedInject inject = injects.get(number);
        if (inject == null) {
            throw ExerciseRefusal.unknown();
        }
        if (!inject.isOpen()) {
            throw ExerciseRefusal.invalid("room.refusal.injectOver");
        }
        return inject;
    }

    /**
     * Checks a condition as it is written.
     *
     * @throws entente.scenarios.format.InvalidInput if it is none, with the nearest name that there is
     */
    public static void checkCondition(String text, Scenario scenario) {
        ConditionReader.read(text, scenario);
    }

    /** An inject that a trainer delivered or left out in the move under way. */
    PlannedInject touched(long number) {
        PlannedInject inject = injects.get(number);
        if (inject == null) {
            throw ExerciseRefusal.unknown();
        }
        boolean now = Double.compare(touchedDay.getOrDefault(number, -1.0), world.day()) == 0;
        if (inject.isOpen() || inject.by() != PlannedInject.Deliverer.TRAINER || !now) {
            throw ExerciseRefusal.invalid("room.refusal.takeBack");
        }
        return inject;
    }

    /** Whether what a trainer did with an inject can still be taken back. */
    public boolean canTakeBack(PlannedInject inject) {
        try {
            return touched(inject.entry()).equals(inject);
        } catch (ExerciseRefusal e) {
            return false;
        }
    }

    /** Remembers that a trainer delivered an inject or left it out today. */
    void touch(long number) {
        touchedDay.put(number, world.day());
    }

    /** Passes over a delivery that was taken back; only its message keeps its number, for others are named by theirs. */
    void passOver(long number) {
        PlannedInject inject = injects.get(number);
        if (inject != null && inject.plan().isRead()) {
            messages.passOver();
        }
    }

    /** Tells of a delivery that was taken back, whom it had reached. */
    void tellTakenBack(long number) {
        PlannedInject inject = injects.get(number);
        if (inject == null) {
            return;
        }
        InjectPlan plan = inject.plan();
        Message told = Message.of("room.inject.takenBack", plan.subject());
        feeds.tell(Audience.CONTROL, Notice.Kind.INJECT, world.day(), told);
        if (plan.isRead()) {
            List<String> reached = plan.to().isEmpty() ? seats.nations() : plan.to();
            reached.forEach(nation -> feeds.tell(Audience.delegation(nation), Notice.Kind.INJECT, world.day(), told));
        }
    }

    void write(long number, InjectPlan plan) {
        PlannedInject before = injects.put(number, PlannedInject.of(number, plan, condition(plan)));
        led.written(number, plan, seats.nations());
        tellOfChange(plan);
        if (before != null) {
            tellControllers(before.plan());
        }
    }

    void replace(PlannedInject inject) {
        injects.put(inject.entry(), inject);
        tellOfChange(inject.plan());
    }

    private void tellOfChange(InjectPlan plan) {
        feeds.tell(Audience.CONTROL, Notice.Kind.INJECT, world.day(), "room.inject.changed", plan.subject());
        tellControllers(plan);
    }

    /** Those who lead a nation that an inject goes to are told that the event list has changed. */
    private void tellControllers(InjectPlan plan) {
        seats.nations().stream()
                .filter(nation -> LedInjects.sees(nation, plan))
                .forEach(nation -> feeds.tell(
                        Audience.controllers(nation),
                        Notice.Kind.INJECT,
                        world.day(),
                        "room.inject.changed",
                        plan.subject()));
    }

    /** The injects of those who lead one nation. */
    public LedInjects led() {
        return led;
    }

    /**
     * Makes sure that an inject is somebody's to deliver, put off, change or leave out.
     *
     * @throws ExerciseRefusal if not, in the words for what there is not
     */
    void checkLed(Actor actor, long number) {
        PlannedInject inject = injects.get(number);
        String nation = actor.nation();
        boolean own = inject != null && nation != null && LedInjects.leads(nation, inject.plan());
        if (!Permission.facilitator(actor) && !own) {
            throw ExerciseRefusal.unknown();
        }
    }

    /** Delivers an inject now: its text to delegations, its effect to the world. */
    void deliver(PlannedInject inject, EntryStamp stamp, PlannedInject.Deliverer by) {
        InjectPlan plan = inject.plan();
        String effect = plan.effect();
        Ack came = effect == null ? null : bringAbout(effect, stamp);
        injects.put(inject.entry(), inject.delivered(world.day(), by, came));
        if (plan.isRead()) {
            messages.deliver(stamp, plan);
        }
        Message told = came == null
                ? Message.of("room.inject.delivered", plan.subject())
                : Message.of("room.inject.deliveredWith", plan.subject(), came.told());
        feeds.tell(Audience.CONTROL, Notice.Kind.INJECT, world.day(), told);
        if (!plan.isRead()) {
            tellControllers(plan);
        }
    }

    private Ack bringAbout(String effect, EntryStamp stamp) {
        Decision decision = DecisionLines.effect(effect, world.day(), world.scenario());
        brought.add(world.decisions().size());
        Outcome outcome = world.decide(decision, stamp.number());
        Ack came = decision instanceof NationDecision own ? Ack.of(outcome, names.of(own.nation())) : Ack.of(outcome);
        return came.in(names.words());
    }

    /** Whether the event list brought about what was put to the world at that place among all that was. */
    public boolean hasBrought(int place) {
        return brought.contains(place);
    }

    /** The next day after this one that a scheduled inject waits for; infinity if there is none. */
    double nextDay(double day) {
        return scheduled().filter(due -> due > day).min().orElse(Double.POSITIVE_INFINITY);
    }

    private DoubleStream scheduled() {
        return injects.values().stream()
                .filter(inject -> inject.status() == PlannedInject.Status.READY)
                .map(PlannedInject::plan)
                .filter(plan -> plan.trigger() == Trigger.SCHEDULED)
                .map(InjectPlan::day)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
    }

    /** What scheduled injects that wait will bring about, each at its day, in the order of days. */
    public List<Decision> planned() {
        return injects.values().stream()
                .filter(inject -> inject.status() == PlannedInject.Status.READY)
                .map(PlannedInject::plan)
                .filter(plan -> plan.trigger() == Trigger.SCHEDULED)
                .flatMap(plan -> planned(plan).stream())
                .sorted(Comparator.comparingDouble(Decision::day))
                .toList();
    }

    private Optional<Decision> planned(InjectPlan plan) {
        Double day = plan.day();
        String effect = plan.effect();
        return day == null || effect == null
                ? Optional.empty()
                : Optional.of(DecisionLines.effect(effect, Math.max(day, world.day()), world.scenario()));
    }

    /** Delivers what is due before the first day. */
    void begin(EntryStamp stamp) {
        for (PlannedInject inject : List.copyOf(injects.values())) {
            Double day = inject.plan().day();
            if (inject.status() == PlannedInject.Status.READY
                    && inject.plan().trigger() == Trigger.SCHEDULED
                    && day != null
                    && day <= world.day()) {
                deliver(inject, stamp, PlannedInject.Deliverer.EXERCISE);
            }
        }
    }

    /** Delivers all that is due at the end of a day. */
    void dayEnds(EntryStamp stamp, int move) {
        ConditionReadings readings =
                new LiveReadings(world.scenario(), measurements, world.events(), world.day(), move);
        for (PlannedInject inject : List.copyOf(injects.values())) {
            if (inject.status() == PlannedInject.Status.READY && isDue(inject, readings)) {
                deliver(inject, stamp, PlannedInject.Deliverer.EXERCISE);
            }
        }
    }

    private boolean isDue(PlannedInject inject, ConditionReadings readings) {
        Double day = inject.plan().day();
        Condition condition = inject.condition();
        return switch (inject.plan().trigger()) {
            case SCHEDULED -> day != null && day <= world.day();
            case CONDITIONAL -> condition != null && condition.holds(readings);
            case SHELF -> false;
        };
    }

    /** All injects, by number. */
    public List<PlannedInject> all() {
        return new ArrayList<>(injects.values());
    }
}
