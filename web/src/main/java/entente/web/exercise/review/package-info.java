/** What an exercise teaches: paired counterfactuals, and how it compares with what autopilots would have done. */
package entente.web.exercise.review;
