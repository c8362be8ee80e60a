package entente.results.discovery;

/**
 * One factor that a box restricts.
 *
 * @param factor its number
 * @param limit what the box keeps of it
 * @param quasiP the probability that chance alone would put as many cases into the box or more, if the restriction told
 *     nothing: binomial, with the density of the box without it (B. Bryant and R. Lempert, Technological Forecasting and Social
 *     Change 77, 2010). Quasi, because the box was chosen with the same points
 */
public record Restriction(int factor, Limit limit, double quasiP) {}
