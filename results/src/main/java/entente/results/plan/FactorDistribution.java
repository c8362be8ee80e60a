package entente.results.plan;

import entente.engine.description.Worded;

/** How the values of a range are distributed. */
public enum FactorDistribution implements Worded {
    UNIFORM,
    LOG_UNIFORM,
    TRIANGULAR
}
