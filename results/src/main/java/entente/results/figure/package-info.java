/** Figures: charts with intervals, drawn once as shapes and written as SVG or PNG. They know nothing of what they show. */
package entente.results.figure;
