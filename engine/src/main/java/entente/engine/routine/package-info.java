/** What happens at regular times and at dates of the scenario. */
package entente.engine.routine;
