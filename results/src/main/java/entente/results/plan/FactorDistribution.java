package entente.results.plan;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** How the values of a range are distributed. */
@Summary("How the values of a range are distributed.")
public enum FactorDistribution implements Worded {
    @Summary("All values are equally likely.")
    UNIFORM,
    @Summary("The logarithms of values are equally likely: as many between 1 and 10 as between 10 and 100.")
    LOG_UNIFORM,
    @Summary("Likeliest at the mode, falling in a straight line to nothing at both ends.")
    TRIANGULAR
}
