package entente.results.plan;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** Where measures are kept. */
@Summary("Where measures are kept.")
public enum MeasuredPlaces implements Worded {
    @Summary("For all nations together.")
    OVERALL,
    @Summary("For all together, and for each nation where a measure has a value for nations.")
    ALL
}
