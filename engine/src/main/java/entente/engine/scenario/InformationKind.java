package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** The kinds of information that nations share, each by a rule of its own. */
@Summary("A kind of information, shared by a rule of its own.")
public enum InformationKind implements Worded {
    @Summary("A report on a plot.")
    ALERT,
    @Summary("A watchlist entry: the identity of an operative.")
    IDENTITY
}
