/** Names that people can say, for what the simulation knows by ids. */
package entente.web.naming;
