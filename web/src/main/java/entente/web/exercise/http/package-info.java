/** Exercises over HTTP: routes parse, ask the room, and answer. Who asks is told by the session alone. */
package entente.web.exercise.http;
