package entente.results.plan;

import entente.engine.description.Worded;

/** Where measures are kept. */
public enum MeasuredPlaces implements Worded {
    OVERALL,
    ALL
}
