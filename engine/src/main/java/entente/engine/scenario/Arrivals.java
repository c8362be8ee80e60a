package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** How plots arrive over time. */
@Summary("How plots arrive over time.")
public enum Arrivals implements Worded {
    @Summary("At a constant rate.")
    POISSON,
    @Summary("At a rate that is drawn anew for each year from a gamma law, so that yearly counts are over-dispersed.")
    NEGATIVE_BINOMIAL,
    @Summary("At a rate that switches between a quiet and an active phase, each of exponential length.")
    REGIME_SWITCHING
}
