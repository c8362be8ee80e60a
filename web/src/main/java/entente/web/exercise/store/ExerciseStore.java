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
}
