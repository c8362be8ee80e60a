/** What nations feel for each other and what they care about: affinity, trust, attention. */
package entente.engine.politics;
