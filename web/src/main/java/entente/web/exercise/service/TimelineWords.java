package entente.web.exercise.service;

import entente.engine.description.Message;
import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.Started;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.InjectEntry;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.PointAsked;
import entente.web.exercise.record.InjectEntry.PointLeft;
import entente.web.exercise.record.InjectEntry.PointRestored;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.MotionEntry.Advised;
import entente.web.exercise.record.MotionEntry.Answered;
import entente.web.exercise.record.MotionEntry.Moved;
import entente.web.exercise.record.MotionEntry.Retracted;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.ReviewEntry.Revealed;
import entente.web.exercise.record.SeatEntry.Arrived;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatEntry.Removed;
import entente.web.exercise.record.SeatEntry.Returned;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry;
import entente.web.exercise.record.WordEntry.Bookmarked;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Recalled;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.record.WordEntry.Spoken;
import entente.web.exercise.service.TimelineLine.Kind;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.ExerciseNames;
import entente.web.exercise.state.ExerciseState;
import entente.web.exercise.state.Letter;
import entente.web.exercise.state.PlannedInject;
import entente.web.exercise.state.Seat;
import entente.web.exercise.store.ExerciseLog.LogLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells entries as lines of a timeline, as far as they are something that happened to those in the room. */
final class TimelineWords {

    private static final String SEAT = "seat-";

    private final ExerciseState state;

    TimelineWords(ExerciseState state) {
        this.state = state;
    }

    Optional<TimelineLine> of(LogLine line, Entry entry) {
        return Optional.ofNullable(course(entry, by(line)))
                .or(() -> Optional.ofNullable(people(line, entry)))
                .or(() -> Optional.ofNullable(inject(entry, by(line))))
                .or(() -> Optional.ofNullable(word(line, entry)))
                .or(() -> Optional.ofNullable(deed(line, entry)));
    }

    private static @Nullable TimelineLine course(Entry entry, String by) {
        Message told = course(entry);
        return told == null ? null : TimelineLine.told(Kind.COURSE, by, told);
    }

    private static @Nullable Message course(Entry entry) {
        if (entry instanceof Started) {
            return Message.of("room.course.move", 1);
        } else if (entry instanceof Closed closed) {
            return Message.of("exercise.timeline.closed", closed.move());
        } else if (entry instanceof Paused) {
            return Message.of("room.course.paused");
        } else if (entry instanceof Resumed) {
            return Message.of("room.course.resumed");
        } else if (entry instanceof DeadlineMoved) {
            return Message.of("room.course.deadline");
        } else if (entry instanceof Ended) {
            return Message.of("room.course.ended");
        }
        if (entry instanceof Revealed revealed) {
            return Message.of((revealed.shown() ? "room.revealed." : "room.withdrawn.") + revealed.part());
        }
        return entry instanceof WentBack back ? Message.of("room.course.wentBack", back.move()) : null;
    }

    private @Nullable TimelineLine people(LogLine line, Entry entry) {
        if (entry instanceof Joined joined) {
            Optional<Seat> seat = seat(line.number());
            String nation = seat.map(Seat::nation).orElse(null);
            Message role = seat.map(own -> own.role().message()).orElse(Message.of("room.asWritten", ""));
            Message told = nation == null
                    ? Message.of("room.people.joinedAs", joined.name(), role)
                    : Message.of(
                            "room.people.joinedFor",
                            joined.name(),
                            state.names().of(nation),
                            role);
            return TimelineLine.told(Kind.PEOPLE, joined.name(), told);
        }
        if (entry instanceof Kicked || entry instanceof Removed) {
            long seat = entry instanceof Kicked kicked ? kicked.seat() : ((Removed) entry).seat();
            return TimelineLine.told(Kind.PEOPLE, by(line), Message.of("room.people.removed", name(seat)));
        }
        if (entry instanceof Arrived) {
            String nation = seat(seatOf(line)).map(Seat::nation).orElse(null);
            return nation == null
                    ? null
                    : TimelineLine.told(
                            Kind.PEOPLE,
                            by(line),
                            Message.of(
                                    "room.people.arrived",
                                    name(seatOf(line)),
                                    state.names().of(nation)));
        }
        if (entry instanceof Returned returned) {
            return TimelineLine.told(
                    Kind.PEOPLE, name(returned.seat()), Message.of("room.people.returned", name(returned.seat())));
        }
        return entry instanceof HandedOver handed
                ? TimelineLine.told(
                        Kind.PEOPLE,
                        by(line),
                        Message.of(
                                handed.autopilot() ? "room.people.autopilot" : "room.people.people",
                                state.names().of(handed.nation())))
                : null;
    }

    private @Nullable TimelineLine inject(Entry entry, String by) {
        if (!(entry instanceof InjectEntry own)) {
            return null;
        }
        if (entry instanceof Fired fired) {
            return plan(fired.inject())
                    .map(inject -> line(inject, by, "room.inject.delivered")
                            .with(inject.plan().text()))
                    .orElse(null);
        }
        if (entry instanceof Skipped skipped) {
            return plan(skipped.inject())
                    .map(inject -> line(inject, by, "exercise.timeline.skipped").with(skipped.reason()))
                    .orElse(null);
        }
        return entry instanceof TakenBack back
                ? plan(back.inject())
                        .map(inject -> line(inject, by, "room.inject.takenBack"))
                        .orElse(null)
                : point(own, by);
    }

    /** What those who lead did with a point at which a nation must choose. */
    private @Nullable TimelineLine point(InjectEntry entry, String by) {
        if (entry instanceof PointAsked asked) {
            return TimelineLine.told(
                    Kind.INJECT,
                    by,
                    Message.of("room.point.asked", state.points().title(asked.point())));
        }
        if (entry instanceof PointLeft left) {
            return TimelineLine.told(
                            Kind.INJECT,
                            by,
                            Message.of("room.point.left", state.points().title(left.point())))
                    .with(left.reason());
        }
        return entry instanceof PointRestored restored
                ? TimelineLine.told(
                        Kind.INJECT,
                        by,
                        Message.of("room.point.restored", state.points().title(restored.point())))
                : null;
    }

    private Optional<PlannedInject> plan(long number) {
        return state.injects().all().stream()
                .filter(inject -> inject.entry() == number)
                .findFirst();
    }

    private static TimelineLine line(PlannedInject inject, String by, String key) {
        return TimelineLine.told(Kind.INJECT, by, Message.of(key, inject.plan().subject()));
    }

    /** An inject that the exercise delivered by itself. */
    static TimelineLine delivered(PlannedInject inject) {
        return line(inject, inject.plan().from(), "room.inject.delivered")
                .with(inject.plan().text());
    }

    /** A letter of a head of service on autopilot; empty if it is none. */
    static Optional<TimelineLine> letter(Letter letter, ExerciseNames names) {
        String from = String.valueOf(letter.from());
        String to = letter.to().stream()
                .filter(nation -> !nation.equals(from))
                .map(names::of)
                .collect(Collectors.joining(", "));
        return letter.words()
                .map(words -> new TimelineLine(0, 0, 0, 0, Kind.LETTER, names.of(from), to, words, "", false));
    }

    private @Nullable TimelineLine word(LogLine line, Entry entry) {
        if (!(entry instanceof WordEntry)) {
            return null;
        }
        if (entry instanceof Said said) {
            String to =
                    said.to().isEmpty() ? nation(line) : said.to().equals(WordEntry.PLENARY) ? "*" : names(said.to());
            return TimelineLine.written(Kind.MESSAGE, by(line), to, said.text());
        }
        if (entry instanceof Spoken spoken) {
            String to = spoken.to().isEmpty() ? "*" : names(spoken.to());
            return TimelineLine.written(Kind.MESSAGE, spoken.from() + " (" + by(line) + ")", to, spoken.text());
        }
        if (entry instanceof Recalled) {
            return TimelineLine.told(Kind.MESSAGE, by(line), Message.of("room.message.recalled"));
        }
        if (entry instanceof Broadcast broadcast) {
            return TimelineLine.written(Kind.BROADCAST, by(line), "*", broadcast.text());
        }
        if (entry instanceof Replied replied) {
            return TimelineLine.written(Kind.REPLY, by(line), "", replied.answer());
        }
        if (entry instanceof Noted noted) {
            boolean controls = seat(seatOf(line))
                    .filter(seat -> seat.role() == SeatRole.FACILITATOR || seat.role() == SeatRole.CONTROLLER)
                    .isPresent();
            return controls ? TimelineLine.written(Kind.NOTE, by(line), "", noted.text()) : null;
        }
        return entry instanceof Bookmarked marked
                ? TimelineLine.written(Kind.BOOKMARK, by(line), "", marked.text())
                : null;
    }

    private @Nullable TimelineLine deed(LogLine line, Entry entry) {
        if (entry instanceof Asked asked) {
            return TimelineLine.written(Kind.QUESTION, by(line), "", asked.text());
        }
        if (entry instanceof Released released) {
            return state.desk().all().stream()
                    .filter(request -> request.entry() == released.request())
                    .findFirst()
                    .map(request -> TimelineLine.written(
                            Kind.ANSWER, by(line), state.names().of(request.nation()), request.answer()))
                    .orElse(null);
        }
        if (entry instanceof Decided decided) {
            return state.proposals().taken().stream()
                    .filter(taken -> taken.entry() == line.number())
                    .findFirst()
                    .map(taken -> TimelineLine.told(
                                    Kind.DECISION,
                                    by(line),
                                    Message.of("exercise.timeline.decided", taken.words(), outcome(taken.ack())))
                            .with(decided.reason()))
                    .orElse(null);
        }
        if (entry instanceof Proposed proposed) {
            return state.proposals().of(nationId(line)).stream()
                    .filter(proposal -> proposal.entry() == line.number())
                    .findFirst()
                    .map(proposal -> TimelineLine.told(Kind.PROPOSAL, by(line), proposal.words())
                            .with(proposed.reason()))
                    .orElse(null);
        }
        return vote(line, entry);
    }

    private @Nullable TimelineLine vote(LogLine line, Entry entry) {
        if (entry instanceof Moved moved) {
            return TimelineLine.written(Kind.MOTION, by(line), names(moved.to()), moved.text());
        }
        if (entry instanceof Retracted) {
            return TimelineLine.told(Kind.MOTION, by(line), Message.of("exercise.motion.RETRACTED"));
        }
        if (entry instanceof Voted voted) {
            return vote(line, voted.inFavour());
        }
        if (entry instanceof Answered answered) {
            return vote(line, answered.inFavour());
        }
        return entry instanceof Advised advised ? vote(line, advised.inFavour()) : null;
    }

    private TimelineLine vote(LogLine line, boolean inFavour) {
        Message told = Message.of(inFavour ? "exercise.proposal.for" : "exercise.proposal.against");
        return TimelineLine.told(Kind.VOTE, by(line), told);
    }

    private static Message outcome(Ack ack) {
        Message message = ack.message();
        return message == null ? Message.of("exercise.done") : message;
    }

    private static long seatOf(LogLine line) {
        return line.actor().startsWith(SEAT) ? Long.parseLong(line.actor().substring(SEAT.length())) : 0;
    }

    /** Who wrote a line: the name and, of a delegate, the nation. */
    private String by(LogLine line) {
        long number = seatOf(line);
        String nation = nation(line);
        return nation.isEmpty() ? name(number) : name(number) + " (" + nation + ")";
    }

    private String nation(LogLine line) {
        String id = nationId(line);
        return id.isEmpty() ? "" : state.names().of(id);
    }

    private String nationId(LogLine line) {
        return seat(seatOf(line)).map(Seat::nation).orElse("");
    }

    private Optional<Seat> seat(long number) {
        return state.seats().all().stream()
                .filter(seat -> seat.number() == number)
                .findFirst();
    }

    private String name(long seat) {
        return state.seats().name(seat);
    }

    private String names(List<String> nations) {
        return nations.stream().map(state.names()::of).collect(Collectors.joining(", "));
    }
}
