package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** Whether sharing follows the scenario or is set to one of its bounds. */
@Summary("Whether sharing follows the scenario or is set to one of its bounds.")
public enum SharingRegime implements Worded {
    @Summary("Policies, gates, channels and queues as the scenario says.")
    AS_WRITTEN,
    @Summary("The lower bound: no report leaves its nation.")
    ISOLATION,
    @Summary("The upper bound: every report stands in every dossier at once, without cost, delay, loss or leak.")
    POOLED
}
