/** Puts all parts of one run together. */
package entente.engine.assembly;
