/** The JSON Schema of the inputs, written from the annotated records of the engine. */
package entente.scenarios.schema;
