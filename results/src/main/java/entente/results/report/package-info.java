/** What an experiment found, with its intervals: as a table for people, as JSON and as CSV. */
package entente.results.report;
