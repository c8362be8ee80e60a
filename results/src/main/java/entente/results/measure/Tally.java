package entente.results.measure;

/** Counts one group of measures over one run. */
interface Tally {

    /** Asks for the events it needs. */
    void subscribe(Dispatch dispatch);

    /** Adds what only the end of the run settles. */
    default void end(double endDay) {}
}
