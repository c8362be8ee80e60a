/** Runs experiments over all their points, block by block, into a store, until each point has enough replications. */
package entente.results.sweep;
