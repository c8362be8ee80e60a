/** Work that takes longer than a request: in a bounded queue, with fair turns, progress and results that last. */
package entente.web.job;
