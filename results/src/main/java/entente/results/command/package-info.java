/** The research commands: what they read, what they print, and how they say what is wrong. */
package entente.results.command;
