/** Scenario discovery: in which part of the space of uncertainties a policy fails. */
package entente.results.discovery;
