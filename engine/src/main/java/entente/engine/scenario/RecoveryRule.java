package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** To whom a recruit is tied. */
@Summary("To whom a recruit is tied.")
public enum RecoveryRule implements Worded {
    @Summary("Nobody is replaced.")
    NONE,
    @Summary("To members drawn at random.")
    RANDOM,
    @Summary("To members drawn in proportion to their ties.")
    PREFERENTIAL,
    @Summary("To a member drawn at random and to members tied to that one.")
    TRIADIC_CLOSURE
}
