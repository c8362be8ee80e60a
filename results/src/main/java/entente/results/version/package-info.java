/** Which version of Entente this is. */
package entente.results.version;
