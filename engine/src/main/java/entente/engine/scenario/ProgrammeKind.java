package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** What a capacity-building programme does. */
@Summary("What a capacity-building programme does.")
public enum ProgrammeKind implements Worded {
    @Summary("Trains field teams: field coverage and the success of interdictions rise.")
    TRAINING,
    @Summary("Spreads common procedures: interoperability between those who took part rises.")
    WORKSHOPS,
    @Summary("Provides means: the technologies in which the recipient lags rise.")
    TECHNICAL_ASSISTANCE,
    @Summary("Exchanges best practice: data analytics and analysis time approach those of the best participant.")
    BEST_PRACTICE,
    @Summary("Keeps people from joining: networks replace fewer of those whom they lose in the recipient.")
    PREVENTION
}
