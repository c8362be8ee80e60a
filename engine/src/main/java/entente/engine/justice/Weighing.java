package entente.engine.justice;

/**
 * What a court makes of a case file, in reports of weight 1.
 *
 * @param admitted evidence admitted, its own nation's and from abroad
 * @param foreign evidence from abroad among it
 * @param excluded evidence from abroad that is not admitted
 */
record Weighing(double admitted, double foreign, double excluded) {}
