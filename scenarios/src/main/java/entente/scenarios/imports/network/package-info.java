/** Reads the ties of real or made-up networks, as others publish them, for the threat networks of scenarios. */
package entente.scenarios.imports.network;
