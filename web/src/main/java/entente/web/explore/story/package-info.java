/** What became of a plot, a report, a case or a nation in one run, and why: as data and as sentences. */
package entente.web.explore.story;
