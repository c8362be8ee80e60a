/** Exercises while the server runs: commands, logs, clocks, codes and the way in. */
package entente.web.exercise.service;
