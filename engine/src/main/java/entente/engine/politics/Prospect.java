package entente.engine.politics;

/**
 * How one threat network looks from one nation: what is common knowledge of it, whatever its plots are now.
 *
 * @param stake what one plot a day of it would be as a threat to the nation: its severity times the share of its plots that
 *     concern the nation
 * @param expectedPerDay reports on plots a day that the nation would file if it began as many plots as networks do on
 *     average and every trace within reach were covered
 * @param expectedElsewhere the same for all other nations together, on one scale over networks
 * @param curve what effort does against it
 */
public record Prospect(double stake, double expectedPerDay, double expectedElsewhere, DetectionCurve curve) {}
