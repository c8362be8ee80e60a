package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.LiveLines.LeftBranch;
import entente.web.exercise.service.LiveLines.LiveLine;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Letter;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that happened in an exercise in one line of time: what people wrote and decided, what control did, what the event
 * list delivered, and attacks. What was left when somebody went back stands in it, too, marked as left. Private notes of
 * participants are theirs.
 */
final class Timeline {

    private final ExerciseLog log;
    private final String id;
    private final Timing timing;
    private final Map<Long, Moment> moments = new TreeMap<>();
    private final List<TimelineLine> lines = new ArrayList<>();

    /** The move and day at which an entry was written. */
    record Moment(int move, double day) {}

    private Timeline(ExerciseLog log, String id) {
        this.log = log;
        this.id = id;
        timing = LogReplay.opening(log.lines(), id).timing();
    }

    /** The lines of an exercise, in order. */
    static List<TimelineLine> of(ExerciseLog log, String id, ExerciseState state) {
        Timeline timeline = new Timeline(log, id);
        timeline.follow();
        timeline.tellAll(state);
        return timeline.lines.stream()
                .sorted(Comparator.comparingLong(TimelineLine::entry).thenComparingDouble(TimelineLine::day))
                .toList();
    }

    /** Notes for every entry, those among them that were left, at which move and day it was written. */
    private void follow() {
        int move = 0;
        double day = 0;
        for (LogLine line : log.lines()) {
            Entry entry = LogReplay.entry(line);
            if (entry instanceof Started) {
                move = 1;
            } else if (entry instanceof Sealed sealed) {
                day = sealed.day();
            } else if (entry instanceof WentBack back) {
                move = back.move();
                day = timing.dayOf(move);
            }
            moments.put(line.number(), new Moment(move, day));
            if (entry instanceof Closed closed) {
                move = Math.min(closed.move() + 1, timing.moves());
            }
        }
    }

    private void tellAll(ExerciseState state) {
        Set<Long> told = new HashSet<>();
        List<LogLine> counting =
                LiveLines.of(log.lines()).stream().map(LiveLine::line).toList();
        counting.forEach(line -> told.add(line.number()));
        tell(state, counting, false, 0);
        for (LeftBranch branch : LiveLines.left(log.lines())) {
            List<LogLine> left = log.lines().stream()
                    .filter(line -> line.number() > branch.back() && line.number() <= branch.entry())
                    .filter(line -> told.add(line.number()))
                    .toList();
            tell(LogReplay.upTo(log, id, branch.entry()), left, true, branch.back());
        }
        // What was taken back or is the way back itself, and is told by no state.
        tell(state, log.lines().stream().filter(line -> told.add(line.number())).toList(), true, 0);
    }

    private void tell(ExerciseState state, List<LogLine> segment, boolean left, long after) {
        TimelineWords words = new TimelineWords(state);
        List<LogLine> closings = new ArrayList<>();
        for (LogLine line : segment) {
            Entry entry = LogReplay.entry(line);
            Moment moment = moments.getOrDefault(line.number(), new Moment(0, 0));
            words.of(line, entry)
                    .map(told -> told.at(line.number(), line.wallMillis(), moment.move(), moment.day(), left))
                    .ifPresent(lines::add);
            if (entry instanceof Closed && line.number() > after) {
                closings.add(line);
            }
        }
        for (LogLine closing : closings) {
            passage(state, closing, left);
        }
        letters(state, segment, left, after);
    }

    /** What heads of service on autopilot wrote to delegations; what they write to each other nobody asks for. */
    private void letters(ExerciseState state, List<LogLine> segment, boolean left, long after) {
        Set<Long> own = segment.stream()
                .map(LogLine::number)
                .filter(number -> number > after)
                .collect(Collectors.toSet());
        for (Letter letter : state.messages().forControl()) {
            if (own.contains(letter.entry())) {
                int move =
                        moments.getOrDefault(letter.entry(), new Moment(0, 0)).move();
                TimelineWords.letter(letter, state.names())
                        .map(line -> line.at(letter.entry(), letter.wallMillis(), move, letter.day(), left))
                        .ifPresent(lines::add);
            }
        }
    }

    /** What happened by itself while the simulation went on from one move to the next. */
    private void passage(ExerciseState state, LogLine closing, boolean left) {
        int move = ((Closed) LogReplay.entry(closing)).move();
        double from = timing.dayOf(move);
        double to = from + timing.daysPerMove();
        for (PlannedInject inject : state.injects().all()) {
            Double day = inject.day();
            if (inject.by() == PlannedInject.Deliverer.EXERCISE && day != null && day > from && day <= to) {
                lines.add(TimelineWords.delivered(inject).at(closing.number(), closing.wallMillis(), move, day, left));
            }
        }
        for (Event event : state.world().events()) {
            if (event instanceof AttackLaunched attack && event.day() > from && event.day() <= to) {
                Message told = Message.of(
                        "room.news.attack",
                        state.names().of(attack.network()),
                        state.names().of(attack.target()));
                lines.add(TimelineLine.told(TimelineLine.Kind.ATTACK, "", told)
                        .at(closing.number(), closing.wallMillis(), move, event.day(), left));
            }
        }
    }
}
