/** Experiment files: what is varied in which scenario, along which design, how often, and what is measured. */
package entente.results.plan;
