/** Operations: cases, interdiction, joint operations, and the leads that lead nowhere. */
package entente.engine.operations;
