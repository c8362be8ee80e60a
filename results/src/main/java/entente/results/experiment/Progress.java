package entente.results.experiment;

/** Hears how far an experiment is. Called from the threads that run it, one at a time. */
@FunctionalInterface
public interface Progress {

    /** Says nothing. */
    Progress NONE = (done, total) -> {};

    /** So many of all runs are done. */
    void advanced(int done, int total);
}
