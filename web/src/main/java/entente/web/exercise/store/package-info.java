/** Where exercises are kept: append-only logs, durable before anything is acknowledged, and chained by digests. */
package entente.web.exercise.store;
