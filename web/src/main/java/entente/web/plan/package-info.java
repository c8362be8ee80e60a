/** Plans of exercises: saved and versioned, before there is an exercise. */
package entente.web.plan;
