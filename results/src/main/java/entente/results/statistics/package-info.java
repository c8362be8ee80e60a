/** Statistics over replications: ratios of totals, jackknife intervals, paired differences. Knows no measures. */
package entente.results.statistics;
