/** Tables in text files, whatever they hold: how cells are separated, and what is wrong with them. */
package entente.scenarios.imports.table;
