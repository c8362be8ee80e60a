/** Choosing among policies: which is best, how sure that is, and what it costs to be wrong in some scenario. */
package entente.results.selection;
