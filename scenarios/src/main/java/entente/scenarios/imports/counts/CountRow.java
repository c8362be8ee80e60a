package entente.scenarios.imports.counts;

/**
 * One line of the table.
 *
 * @param line its number, from 1
 * @param yearColumn where the year stands in it, from 1
 */
record CountRow(int line, int yearColumn, String country, int year, int launched, int foiled) {}
