package entente.results.store;

/**
 * A measure in one month.
 *
 * @param month its number, from 1
 * @param days how much of it lies before the end of the run that ended first
 * @param samples its values
 */
public record MonthSamples(int month, double days, Samples samples) {}
