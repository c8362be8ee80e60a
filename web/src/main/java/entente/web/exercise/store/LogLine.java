package entente.web.exercise.store;

/**
 * A line of a log.
 *
 * @param number from 1
 * @param wallMillis the wall clock, as a fact
 * @param moveMillis how long the clock of the move had run, in milliseconds
 * @param actor who did it
 * @param key what names the command
 * @param type the kind of entry
 * @param body its fields
 * @param attachmentDigest digest of what is attached; empty if nothing is
 * @param digest digest of this line and of all before it
 */
public record LogLine(
        long number,
        long wallMillis,
        long moveMillis,
        String actor,
        String key,
        String type,
        String body,
        String attachmentDigest,
        String digest) {}
