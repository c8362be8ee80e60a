/**
 * Verification: cases in which the model reduces to something that is known exactly, how each is run, what it must show, and
 * where a changed scenario leaves the reach of the exact result.
 */
package entente.results.verification;
