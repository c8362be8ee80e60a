package entente.engine.scenario;

import entente.engine.description.Summary;
import entente.engine.description.Worded;

/** A nation's attitude to sharing. */
@Summary("A nation's attitude to sharing.")
public enum Posture implements Worded {
    @Summary("Only what visibly concerns the recipient.")
    NEED_TO_KNOW,
    @Summary("Everything, as long as the recipient gives about as much in return.")
    RECIPROCAL,
    @Summary("Everything that no gate stops.")
    NEED_TO_SHARE
}
