package entente.web.exercise.store;

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
}
