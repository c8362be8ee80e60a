/** How numbers, words, tables and JSON are written, whatever they say. */
package entente.results.text;
