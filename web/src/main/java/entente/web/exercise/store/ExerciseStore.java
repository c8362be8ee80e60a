package entente.web.exercise.store;

import java.util.List;
import java.util.Optional;

/** Where exercises are kept, each as a scenario and a log. */
public interface ExerciseStore {

    /** The ids of all exercises, in their order. */
    List<String> ids();

    /**
     * Begins a log.
     *
     * @param id letters, digits and hyphens; not in use
     * @param scenario the text of the scenario
     */
    ExerciseLog create(String id, String scenario);

    /**
     * Opens a log, having checked all of it.
     *
     * @throws DamagedLog if it is not what was written
     */
    Optional<ExerciseLog> find(String id);

    /** Forgets an exercise for good. */
    void delete(String id);

    /** A log is not what was written: its message says which exercise and which entry. */
    final class DamagedLog extends RuntimeException {

        private static final long serialVersionUID = 1;

        /** What is wrong with a log. */
        public DamagedLog(String exercise, String what) {
            super("The log of exercise " + exercise + " is damaged: " + what);
        }
    }

    /** Something could not be written or read, because the disk is full for instance. What was acknowledged is not lost. */
    final class StorageFailure extends RuntimeException {

        private static final long serialVersionUID = 1;

        StorageFailure(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
