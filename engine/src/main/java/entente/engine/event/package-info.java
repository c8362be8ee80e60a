/** What happens in a run: sealed records of ids and numbers. */
package entente.engine.event;
