/** Linear models over the points of a design: what can be estimated, how well they fit, and surfaces fitted to simulated points. */
package entente.results.regression;
