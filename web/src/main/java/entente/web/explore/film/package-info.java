/** One run, recorded so that it can be played: who takes part, what happened, and what each side may see of it. */
package entente.web.explore.film;
