/** Designs: where the points of an experiment lie, as levels or in the unit cube. */
package entente.results.design;
