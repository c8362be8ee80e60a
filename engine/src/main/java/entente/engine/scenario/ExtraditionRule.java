package entente.engine.scenario;

import entente.engine.description.Worded;

/** When a nation hands over somebody arrested on its soil. */
public enum ExtraditionRule implements Worded {
    NEVER,
    BY_AGREEMENT,
    ALWAYS
}
