package entente.engine.routine;

import entente.engine.intelligence.CoverageListener;
import entente.engine.kernel.Agent;
import entente.engine.kernel.Task;
import entente.engine.politics.Attention;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import entente.engine.threat.Network;
import java.util.Arrays;
import java.util.List;

/**
 * Where the threat lies in truth: by nation and network, what the network prepares against the nation or on its soil. Where
 * priorities are no obstacle, every nation spreads its effort as is best against just that.
 */
public final class TrueThreat extends Task {

    private static final double MONTH_DAYS = 30;

    private final List<Network> networks;
    private final List<Attention> attention;
    private final CoverageListener listener;
    private final Agent control;
    private final boolean followed;

    /**
     * The threat of the given networks.
     *
     * @param networks by number
     * @param attention of nations, by number
     * @param control whose task it is to follow the threat
     */
    public TrueThreat(
            Rules rules, List<Network> networks, List<Attention> attention, CoverageListener listener, Agent control) {
        super(0);
        this.networks = networks;
        this.attention = attention;
        this.listener = listener;
        this.control = control;
        followed = rules.lifts(Obstacle.PRIORITIES) && networks.size() > 1;
    }

    /** The threat of each network to a nation at a day, by number, on one scale; all alike while there is none at all. */
    double[] at(int nation, double day) {
        double[] threat = new double[networks.size()];
        double sum = 0;
        for (int k = 0; k < threat.length; k++) {
            threat[k] = networks.get(k).threat(nation, day);
            sum += threat[k];
        }
        if (sum == 0) {
            Arrays.fill(threat, 1);
        }
        return threat;
    }

    /** The share of the threat to a nation that a network is at a day, 0..1. */
    double share(int nation, int network, double day) {
        double[] threat = at(nation, day);
        return threat[network] / Arrays.stream(threat).sum();
    }

    /** Has a nation follow the threat as it is now, where it can; says whether it does. */
    boolean follow(int nation, double day) {
        if (followed) {
            attention.get(nation).follow(at(nation, day), day);
        }
        return followed;
    }

    /** Hears that the threat has changed, and knows by itself when it will do so next. */
    public void changed(double day) {
        if (!followed) {
            return;
        }
        for (int nation = 0; nation < attention.size(); nation++) {
            follow(nation, day);
            listener.coverageChanged(nation, day);
        }
        double next = day + MONTH_DAYS;
        for (Network network : networks) {
            next = Math.min(next, network.threatChangesAfter(day));
        }
        control.plan(this, next);
    }

    @Override
    protected void run(double day) {
        changed(day);
    }
}
