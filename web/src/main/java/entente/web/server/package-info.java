/** Puts the server together, apart from the command that starts it. */
package entente.web.server;
