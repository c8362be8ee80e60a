package entente.engine.scenario;

import entente.engine.description.Worded;

/** On what basis a nation's law lets a kind of information leave. */
public enum LawfulBasis implements Worded {
    OPEN,
    NAMED,
    CLOSED
}
