/** What inputs look like, read once from the annotated records of the engine. */
package entente.scenarios.shape;
