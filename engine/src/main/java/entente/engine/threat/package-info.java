/** Threat networks: operatives and their ties, plots, what they leave behind, and how networks recover and adapt. */
package entente.engine.threat;
