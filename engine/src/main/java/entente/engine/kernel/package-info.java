/** The clock: the only package that knows MASON. */
package entente.engine.kernel;
