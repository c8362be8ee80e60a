/** Reads and writes scenarios, decisions and events as JSON and YAML, and says precisely what is wrong with a file. */
package entente.scenarios.format;
