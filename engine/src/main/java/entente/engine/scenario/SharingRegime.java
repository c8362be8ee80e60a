package entente.engine.scenario;

import entente.engine.description.Worded;

/** Whether sharing follows the scenario or is set to one of its bounds. */
public enum SharingRegime implements Worded {
    AS_WRITTEN,
    ISOLATION,
    POOLED
}
