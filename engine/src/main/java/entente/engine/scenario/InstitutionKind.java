package entente.engine.scenario;

import entente.engine.description.Worded;

/** The role of an institution. */
public enum InstitutionKind implements Worded {
    FUSION_CENTRE,
    REGIONAL_ORGANISATION,
    CAPACITY_CENTRE,
    ASSESSMENT_EXCHANGE
}
