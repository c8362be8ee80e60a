package entente.results.attribution;

import entente.engine.scenario.Obstacle;

/**
 * How two obstacles work together: the Shapley interaction index.
 *
 * @param first one obstacle
 * @param second the other
 * @param effect what lifting both changes beyond what lifting each changes by itself; above 0, one is worth more with the
 *     other, below 0 one makes up for the other
 */
public record Interaction(Obstacle first, Obstacle second, Effect effect) {}
