/** How records describe themselves: meaning, unit, range, defaults and their sources, in one place each. */
package entente.engine.description;
