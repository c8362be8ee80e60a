/** What the results of a sweep say: each analysis that its design allows, and why the others were not done. */
package entente.results.analysis;
