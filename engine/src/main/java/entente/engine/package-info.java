/** A run: scenario, seed and decisions in, events out. */
package entente.engine;
