/** A live exercise: its state, which is the replay of its log, what people may do, and what each of them sees. */
package entente.web.exercise.room;
