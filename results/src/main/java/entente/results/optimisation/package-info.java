/** Trade-offs: sharing policies none of which is better than another in every objective. */
package entente.results.optimisation;
