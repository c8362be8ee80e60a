/** Whether the model agrees with what is known of the world, by criteria that are stated beforehand. */
package entente.results.validation;
