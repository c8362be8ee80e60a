package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** How a threat network is built. */
@Summary("How a threat network is built.")
public enum Structure implements Worded {
    @Summary("No operatives at all: plots come from nowhere. For verification.")
    NONE,
    @Summary("Cells of about five, tied through their heads to earlier cells, with some cross ties.")
    CELLULAR,
    @Summary("A tree with three under each, the leader at its root.")
    HIERARCHICAL,
    @Summary("Preferential attachment with two ties for each newcomer (Barabási and Albert 1999).")
    SCALE_FREE,
    @Summary("A ring with four neighbours each, one tie in ten rewired (Watts and Strogatz 1998).")
    SMALL_WORLD,
    @Summary("Ties between any two with equal probability, mean degree four (Erdős and Rényi 1959).")
    RANDOM,
    @Summary("The ties that the scenario lists.")
    LISTED
}
