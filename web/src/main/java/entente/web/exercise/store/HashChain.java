package entente.web.exercise.store;

import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import org.jspecify.annotations.Nullable;

/** The chain of digests that holds a log together: a line's digest covers the line and the digest before it. */
final class HashChain {

    private String last;

    /** The chain of a log, which begins with its scenario. */
    HashChain(String id, String scenario) {
        last = Digests.of("entente exercise log 1", id, scenario);
    }

    /** The line that a draft becomes, as the next of the chain. */
    LogLine next(long number, LogDraft draft, byte @Nullable [] attachment) {
        String attached = attachment == null ? "" : Digests.of(attachment);
        LogLine line = new LogLine(
                number,
                draft.wallMillis(),
                draft.moveMillis(),
                draft.actor(),
                draft.key(),
                draft.type(),
                draft.body(),
                attached,
                "");
        return withDigest(line);
    }

    /** The line with the digest that it must have as the next of the chain. */
    private LogLine withDigest(LogLine line) {
        return new LogLine(
                line.number(),
                line.wallMillis(),
                line.moveMillis(),
                line.actor(),
                line.key(),
                line.type(),
                line.body(),
                line.attachmentDigest(),
                digest(line));
    }

    private String digest(LogLine line) {
        return Digests.of(
                last,
                Long.toString(line.number()),
                Long.toString(line.wallMillis()),
                Long.toString(line.moveMillis()),
                line.actor(),
                line.key(),
                line.type(),
                line.body(),
                line.attachmentDigest());
    }

    /** The digest of the last line; of the scenario, before the first. */
    String last() {
        return last;
    }

    /** Takes a line as the last of the chain. */
    void accept(LogLine line) {
        last = line.digest();
    }

    /** Whether a line is the next of the chain. */
    boolean continues(LogLine line) {
        return digest(line).equals(line.digest());
    }
}
