package entente.web.job;

import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import java.util.concurrent.CancellationException;

/** What a running job has to do with the queue. */
public interface JobControl {

    /** The job's id, by which its kind may keep what lasts longer than an attempt. */
    String id();

    /** Runs one replication when the job's client has its turn. */
    RunFunction function();

    /** Tells how far the job is. */
    Progress progress();

    /** Hands out what is there so far, for those who watch; as JSON without line breaks. */
    void partial(String json);

    /** Whether the job is to end. */
    boolean isCancelled();

    /**
     * Goes on, unless the job is to end.
     *
     * @throws CancellationException if it is
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
