package entente.engine.intelligence;

import entente.engine.decision.DecisionHandlers;
import entente.engine.decision.IdLookup;
import entente.engine.decision.NationDecision.MoveEffort;
import entente.engine.decision.Outcome;
import entente.engine.politics.Attention;
import java.util.List;

/** Decisions on where a nation puts its effort. */
public final class EffortDecisions {

    private final IdLookup ids;
    private final List<String> networks;
    private final List<Attention> attention;
    private final CoverageListener listener;

    /**
     * Decisions on the given nations' effort.
     *
     * @param networks ids of networks, by number
     * @param attention of nations, by number
     */
    public EffortDecisions(IdLookup ids, List<String> networks, List<Attention> attention, CoverageListener listener) {
        this.ids = ids;
        this.networks = networks;
        this.attention = attention;
        this.listener = listener;
    }

    /** Says which decisions these are. */
    public void register(DecisionHandlers handlers) {
        handlers.on(MoveEffort.class, this::moveEffort);
    }

    private Outcome moveEffort(MoveEffort decision, double day) {
        int nation = ids.nation(decision.nation());
        decision.weights().keySet().forEach(ids::network);
        double[] weights = new double[networks.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = decision.weights().getOrDefault(networks.get(k), 0.0);
        }
        if (!attention.get(nation).move(weights, day)) {
            return Outcome.UNCHANGED;
        }
        listener.coverageChanged(nation, day);
        return Outcome.changed("moveEffort");
    }
}
