/** Nations that nobody plays: rules that read one nation's own view and take decisions through the common door. */
package entente.engine.autopilot;
