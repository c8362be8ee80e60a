/** Courses over time: whether runs fall into kinds, and into which. */
package entente.results.course;
