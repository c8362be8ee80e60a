package entente.engine;

import entente.engine.kernel.Task;
import entente.engine.scenario.Obstacle;
import entente.engine.threat.Network;
import java.util.Arrays;

/**
 * Where the threat lies in truth: by network, the rate of candidate births times their mean severity. Where priorities are
 * no obstacle, every nation spreads its attention just so, at every moment.
 */
final class TrueThreat extends Task {

    private final RunAssembly parts;
    private final boolean followed;

    TrueThreat(RunAssembly parts) {
        super(0);
        this.parts = parts;
        followed = parts.scenario.rules().lifts(Obstacle.PRIORITIES) && parts.networkIds.size() > 1;
    }

    /** The threat of each network at a day, by number, on one scale; all alike while there is none at all. */
    double[] at(double day) {
        double[] threat = new double[parts.networks.size()];
        double sum = 0;
        for (int k = 0; k < threat.length; k++) {
            threat[k] = parts.networks.get(k).threat(day);
            sum += threat[k];
        }
        if (sum == 0) {
            Arrays.fill(threat, 1);
        }
        return threat;
    }

    /** Hears that the threat has changed, and knows by itself when it will do so next. */
    void changed(double day) {
        if (!followed) {
            return;
        }
        double[] threat = at(day);
        for (int nation = 0; nation < parts.order.size(); nation++) {
            parts.attention.get(nation).follow(threat);
            parts.coverageChanged(nation, day);
        }
        double next = Double.POSITIVE_INFINITY;
        for (Network network : parts.networks) {
            next = Math.min(next, network.threatChangesAfter(day));
        }
        parts.control.plan(this, next);
    }

    @Override
    protected void run(double day) {
        changed(day);
    }
}
