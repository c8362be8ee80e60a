/** What an exercise is at a moment: what each kind of entry does to it, and who may ask for it. It knows nobody who looks at it. */
package entente.web.exercise.state;
