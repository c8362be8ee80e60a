package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** On what basis a nation's law lets a kind of information leave. */
@Summary("On what basis a nation's law lets a kind of information leave.")
public enum LawfulBasis implements Worded {
    @Summary("It may go to anyone.")
    OPEN,
    @Summary("Only to the nations and institutions that the law names.")
    NAMED,
    @Summary("It may go to nobody.")
    CLOSED
}
