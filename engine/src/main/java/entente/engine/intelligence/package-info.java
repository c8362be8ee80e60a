/** Intelligence work: what is noticed, analysed, linked and held by nations and institutions. */
package entente.engine.intelligence;
