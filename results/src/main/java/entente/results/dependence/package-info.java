/** Which factors an output depends on, from any points at which factors vary independently. */
package entente.results.dependence;
