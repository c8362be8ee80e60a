/** Measures: what a run meant, computed from its events alone, outside the engine that is judged by them. */
package entente.results.measure;
