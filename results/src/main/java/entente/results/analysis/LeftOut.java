package entente.results.analysis;

/**
 * An analysis that was not done.
 *
 * @param analysis what it is
 * @param reason why not, and what it would take
 */
public record LeftOut(String analysis, String reason) {}
