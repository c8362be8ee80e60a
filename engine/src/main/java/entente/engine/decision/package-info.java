/** Decisions and injects: sealed records of ids and numbers, the one door through which anybody acts on a run. */
package entente.engine.decision;
