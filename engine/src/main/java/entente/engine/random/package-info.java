/** Keyed random draws: each a pure function of seed, purpose, entity and number. */
package entente.engine.random;
