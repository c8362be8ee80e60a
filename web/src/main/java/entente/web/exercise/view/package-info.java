/** What each kind of reader sees of an exercise: pictures, made from its state alone. */
package entente.web.exercise.view;
