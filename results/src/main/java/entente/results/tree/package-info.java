/** Decision trees: extremely randomised ones that score factors, and one that classifies. */
package entente.results.tree;
