/** What the log of an exercise holds: small records of all that people and the clock did. */
package entente.web.exercise.record;
