package entente.engine.intelligence;

/**
 * A copy that could not be linked, with the mark that decides whether it will be when standards or means get better.
 *
 * @param mark 0..1; it is linked once the probability of linking is above it
 */
record UnlinkedReport(SharedReport copy, double mark) {}
