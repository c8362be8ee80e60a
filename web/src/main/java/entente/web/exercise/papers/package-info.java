/** The papers of an exercise that are handed out or printed, as functions of what the exercise is and of a language. */
@NullMarked
package entente.web.exercise.papers;

import org.jspecify.annotations.NullMarked;
