package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** The role of an institution. */
@Summary("The role of an institution.")
public enum InstitutionKind implements Worded {
    @Summary(
            "Members contribute reports; it keeps dossiers of its own, issues notices and coordinates joint operations.")
    FUSION_CENTRE,
    @Summary(
            "Passes alerts on, keeps a shared watchlist that answers hit or no hit, holds joint exercises and forms task forces.")
    REGIONAL_ORGANISATION,
    @Summary("Has a budget and programmes that raise what its members can do, spread standards and fund prevention.")
    CAPACITY_CENTRE,
    @Summary("Merges the threat assessments of its members and sends the result back to them.")
    ASSESSMENT_EXCHANGE
}
