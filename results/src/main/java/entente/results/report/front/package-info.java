/** Reports of trade-offs between objectives. */
package entente.results.report.front;
