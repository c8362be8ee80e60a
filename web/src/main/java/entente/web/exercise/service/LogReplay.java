package entente.web.exercise.service;

import entente.engine.event.Event;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.service.LiveLines.LiveLine;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.ArchivedWorld;
import entente.web.exercise.state.EntryStamp;
import entente.web.exercise.state.EventBytes;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.ExerciseWorld;
import entente.web.exercise.state.LiveWorld;
import entente.web.exercise.state.StateHash;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import java.util.ArrayList;
import java.util.List;

/** Replays logs. */
final class LogReplay {

    private LogReplay() {}

    /** The entry of a line. */
    static Entry entry(LogLine line) {
        return EntryJson.read(line.type(), line.body());
    }

    private static EntryStamp stamp(LiveLine live) {
        LogLine line = live.line();
        return new EntryStamp(line.number(), line.wallMillis(), line.moveMillis(), line.actor(), live.day());
    }

    /** The first entry of a log. */
    static Opened opening(List<LogLine> lines, String id) {
        if (lines.isEmpty() || !(entry(lines.get(0)) instanceof Opened opened)) {
            throw new DamagedLog(id, "it does not begin with its opening.");
        }
        return opened;
    }

    /** The scenario of a log. */
    static Scenario scenario(ExerciseLog log, String id) {
        return ScenarioReader.read(log.scenario(), id + ".yaml", List.of());
    }

    /** The state before anything has happened; told from stored events if another version computed them. */
    static ExerciseState begin(ExerciseLog log, String id) {
        Opened opening = opening(log.lines(), id);
        Scenario scenario = scenario(log, id);
        ExerciseWorld world = ExerciseState.isArchive(opening)
                ? new ArchivedWorld(scenario, storedEvents(log))
                : new LiveWorld(scenario, opening.seed());
        return new ExerciseState(opening, world);
    }

    private static List<Event> storedEvents(ExerciseLog log) {
        List<Event> events = new ArrayList<>();
        for (LiveLine live : LiveLines.of(log.lines())) {
            log.attachment(live.line().number()).ifPresent(bytes -> events.addAll(EventBytes.unpack(bytes)));
        }
        return events;
    }

    /**
     * The state after the entry of that number.
     *
     * @throws DamagedLog if the simulation comes to another state than was recorded
     */
    static ExerciseState upTo(ExerciseLog log, String id, long number) {
        ExerciseState state = begin(log, id);
        List<LogLine> lines =
                log.lines().stream().filter(line -> line.number() <= number).toList();
        LiveLines.of(lines).forEach(live -> apply(state, live, id));
        return state;
    }

    /** Applies one line to a state; says what came of it. */
    static Ack apply(ExerciseState state, LiveLine live, String id) {
        Entry entry = live.entry();
        if (entry instanceof Sealed sealed && state.world().findView().isPresent()) {
            compare(sealed, state.world(), live.line().number(), id);
        }
        if (live.takenBack()) {
            return state.passOver(entry);
        }
        try {
            return state.apply(stamp(live), entry);
        } catch (ExerciseRefusal e) {
            // What it was about was taken back.
            return Ack.refused(e.told());
        }
    }

    private static void compare(Sealed sealed, ExerciseWorld world, long number, String id) {
        if (!StateHash.of(world).equals(sealed.stateHash())) {
            throw new DamagedLog(
                    id,
                    "the simulation comes to another state after move " + sealed.move() + " than entry " + number
                            + " records.");
        }
    }
}
