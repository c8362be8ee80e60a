/** Writes the reference pages and the published schemas from the annotations that everything else is made from too. */
package entente.scenarios.reference;
