/** What results depend on: screening of many parameters by elementary effects. */
package entente.results.sensitivity;
