package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** Why information did not reach somebody whom it would have served. */
@Summary("Why information did not reach somebody whom it would have served.")
public enum Obstacle implements Worded {
    @Summary("There is no agreement or institution through which to send it.")
    CHANNELS,
    @Summary("The law of the origin does not allow this kind of information to go there.")
    LAW,
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

    @Override
    public String word() {
        return name();
    }
}
