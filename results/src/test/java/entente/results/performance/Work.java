package entente.results.performance;

/** Something that is timed. */
@FunctionalInterface
interface Work {

    /**
     * Does it once.
     *
     * @param round its number; work of the same number must be the same work for everybody who is compared
     * @return how much was done, in a unit of its own
     */
    double run(int round);
}
