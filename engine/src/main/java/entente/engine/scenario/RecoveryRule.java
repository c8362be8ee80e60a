package entente.engine.scenario;

import entente.engine.description.Worded;

/** To whom a recruit is tied. */
public enum RecoveryRule implements Worded {
    NONE,
    RANDOM,
    PREFERENTIAL,
    TRIADIC_CLOSURE
}
