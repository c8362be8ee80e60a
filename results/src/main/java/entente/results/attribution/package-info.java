/** What each obstacle costs: every subset of obstacles lifted in the same worlds, and exact Shapley values of it. */
package entente.results.attribution;
