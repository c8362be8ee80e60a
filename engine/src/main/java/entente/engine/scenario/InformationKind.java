package entente.engine.scenario;

import entente.engine.description.Worded;

/** A kind of information, shared by a rule of its own. */
public enum InformationKind implements Worded {
    ALERT,
    IDENTITY,
    ASSESSMENT,
    EVIDENCE
}
