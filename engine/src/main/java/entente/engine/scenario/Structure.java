package entente.engine.scenario;

import entente.engine.description.Worded;

/** How a threat network is built. */
public enum Structure implements Worded {
    NONE,
    CELLULAR,
    HIERARCHICAL,
    SCALE_FREE,
    SMALL_WORLD,
    RANDOM,
    LISTED
}
