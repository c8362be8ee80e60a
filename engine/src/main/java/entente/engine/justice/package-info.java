/** Justice: extradition, evidence, charge and verdict, for those whom an interdiction led to. */
package entente.engine.justice;
