package entente.web.exercise.store;

import entente.web.exercise.store.ExerciseStore.StorageFailure;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log of one exercise. To be used by one thread at a time. */
public interface ExerciseLog extends AutoCloseable {

    /** The text of the scenario. */
    String scenario();

    /** All lines in their order. */
    List<LogLine> lines();

    /**
     * Adds a line; when this returns, it is on disk.
     *
     * @param attachment bytes that go with it; null if there are none
     * @throws StorageFailure if it could not be written; then nothing was added
     */
    LogLine append(LogDraft draft, byte @Nullable [] attachment);

    /** What is attached to a line, checked against its digest; empty if nothing is. */
    Optional<byte[]> attachment(long number);

    @Override
    void close();

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
    record LogDraft(long wallMillis, long moveMillis, String actor, String key, String type, String body) {}

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
    record LogLine(
            long number,
            long wallMillis,
            long moveMillis,
            String actor,
            String key,
            String type,
            String body,
            String attachmentDigest,
            String digest) {}
}
