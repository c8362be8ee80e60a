package entente.web.job;

import java.util.Locale;

/** How far a job is. */
public enum JobState {
    /** It waits for its turn. */
    QUEUED,
    /** It runs. */
    RUNNING,
    /** Its result is there. */
    DONE,
    /** It failed, for a reason that it tells. */
    FAILED,
    /** Whoever wanted it no longer does. */
    CANCELLED,
    /** The server ended before it did; it can be run again. */
    INTERRUPTED;

    /** Whether it will change no more by itself. */
    public boolean isEnd() {
        return this != QUEUED && this != RUNNING;
    }

    /** The word in data and messages: {@code done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
