package entente.results.attribution;

import entente.engine.scenario.Obstacle;

/**
 * What one obstacle costs.
 *
 * @param obstacle the obstacle
 * @param cost its Shapley value: what lifting it changes, over all orders in which the obstacles could be lifted
 * @param alone what lifting it changes while all others stand
 * @param last what lifting it changes when all others are lifted already
 */
public record ObstacleCost(Obstacle obstacle, Effect cost, Effect alone, Effect last) {}
