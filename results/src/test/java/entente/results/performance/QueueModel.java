package entente.results.performance;

/** A way to simulate Kaplan's terror queue, from an empty start. */
interface QueueModel {

    /** Years at the start that do not count in means. */
    double WARM_UP_YEARS = 50;

    /** Simulates so many years after the warm-up. */
    QueueRun run(long seed, double years);

    /**
     * What came of it.
     *
     * @param transitions plots born, launched, detected and interdicted, those of the warm-up too
     * @param meanUndetected plots that nobody watches, mean over time
     * @param meanWatched plots under interdiction, mean over time
     */
    record QueueRun(long transitions, double meanUndetected, double meanWatched) {}
}
