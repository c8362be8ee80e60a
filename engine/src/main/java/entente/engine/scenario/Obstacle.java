package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;
import java.util.List;

/** Why information did not reach somebody whom it would have served. */
@Summary("Why information did not reach somebody whom it would have served.")
public enum Obstacle implements Worded {
    @Summary("There is no agreement or institution through which to send it.")
    CHANNELS,
    @Summary("The law of the origin does not allow this kind of information to go there.")
    LAW,
    @Summary("The law of the nation on whose soil it would happen does not allow a joint operation or an extradition.")
    JURISDICTION,
    @Summary("Its marking, or originator control, forbids it.")
    MARKING,
    @Summary("The relation is not good enough for the origin's policy.")
    POLITICS,
    @Summary("The recipient is not trusted enough, or gave too little in return.")
    TRUST,
    @Summary("It does not concern the recipient, or the origin does not care about the network.")
    PRIORITIES,
    @Summary("The origin's analysts are overloaded and release nothing.")
    CAPACITY,
    @Summary("It arrived, but could not be linked for want of common standards.")
    STANDARDS,
    @Summary("It was never noticed, or not linked, for want of means that a peer has.")
    TECHNOLOGY,
    @Summary("The origin chose not to release it: below the grade it demands, or at its discretion.")
    DISCRETION;

    /** The obstacles that can be lifted, in their order; JURISDICTION is lifted with LAW. */
    public static final List<Obstacle> LIFTABLE =
            List.of(CHANNELS, LAW, MARKING, POLITICS, TRUST, PRIORITIES, CAPACITY, STANDARDS, TECHNOLOGY);

    @Override
    public String word() {
        return name();
    }
}
