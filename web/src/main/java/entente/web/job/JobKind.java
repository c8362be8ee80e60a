package entente.web.job;

import com.fasterxml.jackson.databind.JsonNode;

/** A kind of job: turns a request into a result, by the same rules each time, so that it can be run again after a restart. */
public interface JobKind {

    /** Its name in files and data: a word. */
    String name();

    /**
     * Does the work, on several threads if it likes, and asks the control for a turn before each piece.
     *
     * @throws java.util.concurrent.CancellationException if it was cancelled
     */
    byte[] run(JsonNode request, JobControl control);

    /** The job of that id is kept no longer: what its kind keeps of it beside its result can go. */
    default void forget(String id) {
        // Most kinds keep nothing.
    }
}
