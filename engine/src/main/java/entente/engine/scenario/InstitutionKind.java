package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** The role of an institution. */
@Summary("The role of an institution.")
public enum InstitutionKind implements Worded {
    @Summary(
            "Members contribute reports; it keeps dossiers of its own, issues notices and coordinates joint operations.")
    FUSION_CENTRE
}
