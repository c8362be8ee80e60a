/** Fits a scenario's parameters to yearly counts of launched and foiled plots. */
package entente.results.calibration;
