package entente.engine.scenario;

import entente.engine.description.Worded;

/** A nation's attitude to sharing. */
public enum Posture implements Worded {
    NEED_TO_KNOW,
    RECIPROCAL,
    NEED_TO_SHARE
}
