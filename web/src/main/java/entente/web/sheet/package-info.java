/** Tables in files of spreadsheets, XLSX and CSV, whatever they hold: read as cells, and written without formulas. */
package entente.web.sheet;
