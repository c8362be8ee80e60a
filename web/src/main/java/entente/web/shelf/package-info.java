/** The scenarios that the server knows: those of the library, and those that were saved in the data folder. */
package entente.web.shelf;
