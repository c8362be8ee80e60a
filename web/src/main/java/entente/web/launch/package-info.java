/** Starts Entente: the command {@code entente} and its subcommands. */
package entente.web.launch;
