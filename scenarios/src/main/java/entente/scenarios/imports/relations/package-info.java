/** Turns tables of states and of pairs of states into a scenario skeleton of real political relations. */
@NullMarked
package entente.scenarios.imports.relations;

import org.jspecify.annotations.NullMarked;
