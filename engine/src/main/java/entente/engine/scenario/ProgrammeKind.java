package entente.engine.scenario;

import entente.engine.description.Worded;

/** What a capacity-building programme does. */
public enum ProgrammeKind implements Worded {
    TRAINING,
    WORKSHOPS,
    TECHNICAL_ASSISTANCE,
    BEST_PRACTICE,
    PREVENTION
}
