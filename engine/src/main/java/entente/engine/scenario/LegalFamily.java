package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** The legal tradition of a nation; courts of one tradition admit evidence gathered under another less readily. */
@Summary("The legal tradition of a nation; courts of one tradition admit evidence gathered under another less readily.")
public enum LegalFamily implements Worded {
    @Summary("Codified law.")
    CIVIL,
    @Summary("Case law.")
    COMMON,
    @Summary("Several traditions side by side; as near to each as to the other.")
    MIXED
}
