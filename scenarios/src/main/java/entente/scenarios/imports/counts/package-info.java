/** Reads yearly counts of launched and foiled plots. */
package entente.scenarios.imports.counts;
