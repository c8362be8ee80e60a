package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** Where activity leaves traces; each channel is covered by a technology of its own. */
@Summary("Where activity leaves traces.")
public enum Channel implements Worded {
    COMMUNICATIONS,
    TRAVEL,
    FINANCE,
    PROCUREMENT
}
