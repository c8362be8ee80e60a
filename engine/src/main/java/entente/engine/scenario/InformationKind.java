package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** A kind of information, shared by a rule of its own. */
@Summary("A kind of information, shared by a rule of its own.")
public enum InformationKind implements Worded {
    @Summary("A report on a plot.")
    ALERT,
    @Summary("A watchlist entry: the identity of an operative.")
    IDENTITY,
    @Summary("A threat assessment: what a nation makes of one network.")
    ASSESSMENT,
    @Summary("Evidence for a court: what a nation holds on a plot, in a form that a judge may read.")
    EVIDENCE
}
