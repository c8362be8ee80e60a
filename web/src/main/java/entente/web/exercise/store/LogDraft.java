package entente.web.exercise.store;

/**
 * A line that is to be added to a log.
 *
 * @param wallMillis the wall clock, as a fact
 * @param moveMillis how long the clock of the move has run, in milliseconds
 * @param actor who did it
 * @param key what names the command, so that it is carried out once however often it is sent
 * @param type the kind of entry
 * @param body its fields
 */
public record LogDraft(long wallMillis, long moveMillis, String actor, String key, String type, String body) {}
