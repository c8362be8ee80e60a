package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** When a nation hands over somebody arrested on its soil. */
@Summary("When a nation hands over somebody arrested on its soil.")
public enum ExtraditionRule implements Worded {
    @Summary("Never.")
    NEVER,
    @Summary("Where an agreement with the other nation provides for it.")
    BY_AGREEMENT,
    @Summary("Whoever asks.")
    ALWAYS
}
