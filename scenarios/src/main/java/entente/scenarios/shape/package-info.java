/** What the scenario language consists of, as the engine's records describe it. */
package entente.scenarios.shape;
