/** Conditions that set injects off: a small language over named measures. */
package entente.web.exercise.condition;
