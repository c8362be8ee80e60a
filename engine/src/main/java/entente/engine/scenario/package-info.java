/** The immutable description of a world before its first day: records whose constructors refuse the impossible. */
package entente.engine.scenario;
