package entente.engine.scenario;

import entente.engine.description.Worded;

/** Where activity leaves traces; each channel is covered by a technology of its own. */
public enum Channel implements Worded {
    COMMUNICATIONS,
    TRAVEL,
    FINANCE,
    PROCUREMENT
}
