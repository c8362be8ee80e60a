package entente.web.exercise.service;

import entente.engine.description.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an exercise.
 *
 * @param entry number of the entry of the log by which it happened
 * @param wallMillis the wall clock
 * @param move the move, from 1; 0 before the first
 * @param day the day of the simulation
 * @param kind what it is
 * @param by who did it; empty where nobody did
 * @param to whom it was for; empty where it was for nobody in particular
 * @param told what happened, where the exercise says it; null if not
 * @param text what somebody wrote; may be empty
 * @param left whether it does not count any more: somebody went back, or took it back
 */
public record TimelineLine(
        long entry,
        long wallMillis,
        int move,
        double day,
        Kind kind,
        String by,
        String to,
        @Nullable Message told,
        String text,
        boolean left) {

    /** What things are. */
    public enum Kind {
        COURSE,
        PEOPLE,
        INJECT,
        MESSAGE,
        LETTER,
        BROADCAST,
        REPLY,
        QUESTION,
        ANSWER,
        DECISION,
        PROPOSAL,
        VOTE,
        MOTION,
        NOTE,
        BOOKMARK,
        ATTACK;

        /** What it is called. */
        public Message message() {
            return Message.of("exercise.timeline.kind." + name());
        }
    }

    static TimelineLine told(Kind kind, String by, @Nullable Message told) {
        return new TimelineLine(0, 0, 0, 0, kind, by, "", told, "", false);
    }

    static TimelineLine written(Kind kind, String by, String to, String text) {
        return new TimelineLine(0, 0, 0, 0, kind, by, to, null, text, false);
    }

    TimelineLine with(String written) {
        return new TimelineLine(entry, wallMillis, move, day, kind, by, to, told, written, left);
    }

    TimelineLine at(long number, long millis, int atMove, double atDay, boolean isLeft) {
        return new TimelineLine(number, millis, atMove, atDay, kind, by, to, told, text, isLeft);
    }
}
