package entente.engine.threat;

import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.ThreatNetwork.PlotMaking;
import java.util.List;

/**
 * Where the traces of plots with a team arise: with the team, and in transit. A team prepares at home; in the last stage
 * part of it goes to the target. Transit nations are drawn by the network's footprint as it was at the plot's birth.
 */
final class PlotPlaces {

    private final NetworkContext context;
    private final Activity activity;

    PlotPlaces(NetworkContext context, Activity activity) {
        this.context = context;
        this.activity = activity;
    }

    /** The nations that a plot passes through, by number: their shares among each other, which sum to 1, or 0 if there are none. */
    double[] transit(List<Operative> team, int target, long plotKey, double day) {
        boolean[] known = new boolean[context.order().size()];
        known[target] = true;
        team.forEach(member -> known[member.residence()] = true);
        int left = making().plotSpread().value();
        for (boolean one : known) {
            left -= one ? 1 : 0;
        }
        return making().transitShare() == 0
                ? new double[known.length]
                : activity.transit(context.draws(), day, plotKey, known, left);
    }

    /** Shares by nation of the traces that a team leaves where it is now, and in transit; they sum to 1. */
    double[] footprint(List<Operative> team, double[] transit) {
        double inTransit = 0;
        for (double share : transit) {
            inTransit += share > 0 ? making().transitShare() * share : 0;
        }
        double[] footprint = new double[transit.length];
        for (int i = 0; i < footprint.length; i++) {
            footprint[i] = making().transitShare() * transit[i];
        }
        for (Operative member : team) {
            footprint[member.place()] += (1 - inTransit) / team.size();
        }
        return footprint;
    }

    /** Sends part of a team to the target: each by a mark of his or her own, and at least one if any go at all. */
    void send(List<Operative> team, int target, long plotKey, double day) {
        double share = making().actingShare();
        if (share == 0) {
            return;
        }
        Draws draws = context.draws();
        double lowest = 1;
        for (Operative member : team) {
            lowest = Math.min(lowest, mark(draws, member, plotKey, day));
        }
        for (Operative member : team) {
            double mark = mark(draws, member, plotKey, day);
            if (mark < share || mark == lowest) {
                member.goTo(target);
            }
        }
    }

    /** The nation with the largest share, the first of several. */
    static int largest(double[] shares) {
        int largest = 0;
        for (int i = 1; i < shares.length; i++) {
            if (shares[i] > shares[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    private static double mark(Draws draws, Operative member, long plotKey, double day) {
        return Keys.uniform(draws.bits(Purpose.TARGET, day, plotKey, member.key()));
    }

    private PlotMaking making() {
        return context.spec().plotMaking();
    }
}
