/** What all parts of one run share. */
package entente.engine.run;
