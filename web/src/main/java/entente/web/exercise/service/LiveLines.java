package entente.web.exercise.service;

import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Sealed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.SeatEntry;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.store.ExerciseLog.LogLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a log that count. A log is only ever added to; that somebody went back, or took an inject or words back, is an entry
 * like any other, and says which of those before it count no longer. Who sits where, what stands in the event list, and
 * private notes count in any case.
 */
final class LiveLines {

    private final List<LiveLine> lines = new ArrayList<>();
    private final List<LeftBranch> left = new ArrayList<>();
    private int move;
    private double day;

    /**
     * A line that counts.
     *
     * @param entry what stands in it
     * @param day the day of the simulation on which it was written, where its place is another day by now; else null
     * @param takenBack whether it delivers an inject, or says something, that was taken back
     */
    record LiveLine(LogLine line, Entry entry, @Nullable Double day, boolean takenBack) {}

    /**
     * What was left when somebody went back.
     *
     * @param entry number of its last entry
     * @param back number of the last entry before it
     * @param move the move that it had reached
     * @param to the move to whose beginning they went
     * @param day the day that it had reached
     */
    record LeftBranch(long entry, long back, int move, int to, double day) {}

    private LiveLines(List<LogLine> all) {
        all.forEach(this::add);
    }

    /** Those among all lines of a log, or its beginning. */
    static List<LiveLine> of(List<LogLine> all) {
        return new LiveLines(all).lines;
    }

    /** What was left whenever somebody went back, in order. */
    static List<LeftBranch> left(List<LogLine> all) {
        return new LiveLines(all).left;
    }

    private void add(LogLine line) {
        Entry entry = LogReplay.entry(line);
        if (entry instanceof WentBack back) {
            leave(line, back.move());
        } else if (entry instanceof TakenBack back) {
            takeBack(back.inject());
        } else if (entry instanceof Recalled recalled) {
            recall(recalled.word());
        }
        lines.add(new LiveLine(line, entry, null, false));
        if (entry instanceof Started) {
            move = 1;
        } else if (entry instanceof Closed closed) {
            move = closed.move() + 1;
        } else if (entry instanceof Sealed sealed) {
            day = sealed.day();
        }
    }

    /** Drops all since the beginning of a move that does not count in any case. */
    private void leave(LogLine line, int to) {
        int beginning = beginning(to);
        List<LiveLine> since = List.copyOf(lines.subList(beginning, lines.size()));
        long before = lines.get(beginning - 1).line().number();
        left.add(new LeftBranch(line.number() - 1, before, move, to, day));
        lines.subList(beginning, lines.size()).clear();
        for (LiveLine one : since) {
            if (counts(one.entry())) {
                Double written = one.day();
                lines.add(new LiveLine(one.line(), one.entry(), written == null ? dayOf(one, since) : written, false));
            }
        }
        move = to;
        day = lines.stream()
                .filter(one -> one.entry() instanceof Sealed)
                .reduce((earlier, later) -> later)
                .map(one -> ((Sealed) one.entry()).day())
                .orElse(0.0);
    }

    /** The day that the last move before a line led to. */
    private double dayOf(LiveLine line, List<LiveLine> since) {
        double reached = -1;
        for (LiveLine one : since) {
            if (one.line().number() > line.line().number()) {
                break;
            }
            if (one.entry() instanceof Sealed sealed) {
                reached = sealed.day();
            }
        }
        if (reached >= 0) {
            return reached;
        }
        return lines.stream()
                .filter(one -> one.entry() instanceof Sealed)
                .mapToDouble(one -> ((Sealed) one.entry()).day())
                .max()
                .orElse(0);
    }

    /** The place after what begins a move: the start, or the end of the move before with its seal. */
    private int beginning(int of) {
        for (int i = 0; i < lines.size(); i++) {
            Entry entry = lines.get(i).entry();
            boolean begins = of == 1
                    ? entry instanceof Started
                    : entry instanceof Sealed sealed
                            && sealed.move() == of - 1
                            && i > 0
                            && lines.get(i - 1).entry() instanceof Closed;
            if (begins) {
                return i + 1;
            }
        }
        throw new IllegalStateException("move " + of + " never began");
    }

    private static boolean counts(Entry entry) {
        return entry instanceof SeatEntry
                || entry instanceof Written
                || entry instanceof Noted
                || entry instanceof Bookmarked;
    }

    /** What was said keeps its place, for the messages after it are known by their numbers. */
    private void recall(long word) {
        lines.replaceAll(
                one -> one.line().number() == word ? new LiveLine(one.line(), one.entry(), one.day(), true) : one);
    }

    /** A delivery keeps its place, for the messages after it are known by their numbers; what was left out is simply not. */
    private void takeBack(long inject) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            LiveLine one = lines.get(i);
            if (one.entry() instanceof Skipped skipped && skipped.inject() == inject) {
                lines.remove(i);
                return;
            }
            if (one.entry() instanceof Fired fired && fired.inject() == inject && !one.takenBack()) {
                lines.set(i, new LiveLine(one.line(), one.entry(), one.day(), true));
                return;
            }
        }
    }
}
