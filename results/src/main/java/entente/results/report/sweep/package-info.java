/** Reports of sweeps: what was asked, what was found, and how, in documents and in JSON. */
package entente.results.report.sweep;
