package entente.engine.scenario;

import entente.engine.description.Worded;

/** Who may act on a detected plot. */
public enum Interdictor implements Worded {
    DETECTOR,
    HOST
}
