/** The folder in which the server keeps its files: private to its user, and used by one process at a time. */
package entente.web.data;
