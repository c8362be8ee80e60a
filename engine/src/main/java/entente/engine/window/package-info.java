/** What nations and the control see of a run. */
package entente.engine.window;
