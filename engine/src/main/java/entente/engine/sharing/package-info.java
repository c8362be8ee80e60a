/** Sharing: policies, the gates that a report meets, channels, agreements and institutions. */
package entente.engine.sharing;
