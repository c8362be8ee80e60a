/** The scenarios that come with Entente. */
package entente.scenarios.library;
