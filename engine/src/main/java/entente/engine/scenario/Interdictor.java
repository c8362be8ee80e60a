package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** Who may act on a detected plot. */
@Summary("Who may act on a detected plot.")
public enum Interdictor implements Worded {
    @Summary("The nation that detected it, wherever the plot sits.")
    DETECTOR,
    @Summary("The nation where most of the plot sits; another must ask it for a joint operation.")
    HOST
}
