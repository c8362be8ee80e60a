/** Exact results that the engine is held to: closed forms and chains, none of which knows the engine. Rates are per year. */
package entente.results.verification.oracle;
