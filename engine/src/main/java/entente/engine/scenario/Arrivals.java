package entente.engine.scenario;

import entente.engine.description.Worded;

/** How plots arrive over time. */
public enum Arrivals implements Worded {
    POISSON,
    NEGATIVE_BINOMIAL,
    REGIME_SWITCHING
}
