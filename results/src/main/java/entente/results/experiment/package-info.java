/** Experiments: variants of a scenario, run with the same seeds, on as many threads as wanted, with the same results. */
package entente.results.experiment;
