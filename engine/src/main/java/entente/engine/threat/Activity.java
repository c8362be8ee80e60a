package entente.engine.threat;

import entente.engine.event.EventListener;
import entente.engine.event.NetworkEvent.ActivityDisplaced;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.ThreatNetwork;
import org.jspecify.annotations.Nullable;

/** Where a network is active, and how that moves under pressure. */
final class Activity {

    private final ThreatNetwork spec;
    private final int number;
    private final NationOrder order;
    private final long[] nationKeys;
    private final double[] shares;
    private final double[] targets;
    private @Nullable Presence presence;

    Activity(ThreatNetwork spec, int number, NationOrder order, long[] nationKeys) {
        this.spec = spec;
        this.number = number;
        this.order = order;
        this.nationKeys = nationKeys;
        shares = order.shares(spec.footprint());
        targets = order.shares(spec.targetWeights());
    }

    /** Share of the activity in a nation, 0..1. */
    double share(int nation) {
        return shares[nation];
    }

    /** What one may expect of where its plots are now. */
    Presence presence() {
        if (presence == null) {
            presence = new Presence(spec, shares, targets);
        }
        return presence;
    }

    /** Share of births that prevention keeps from happening, in proportion to how much of the activity it reaches, 0..1. */
    double preventedBirths(Prevention prevention) {
        double most = spec.reaction().recovery().preventedBirths();
        return most == 0 ? 0 : most * prevention.mean(shares);
    }

    /** The nation where somebody with the given key lives. */
    int residence(Draws draws, double day, long key) {
        return race(draws, Purpose.FOOTPRINT, day, key, shares);
    }

    /** The nation that a plot aims at. */
    int target(Draws draws, double day, long plotKey) {
        return race(draws, Purpose.TARGET, day, plotKey, targets);
    }

    /**
     * The footprint of one plot without operatives: its target and those nations that its key ranks first, with their shares in the network's
     * footprint, scaled to sum to 1.
     */
    double[] plotFootprint(Draws draws, double day, long plotKey, int target) {
        double[] footprint = new double[shares.length];
        double sum = 0;
        double[] left = shares.clone();
        footprint[target] = shares[target];
        left[target] = 0;
        sum += shares[target];
        for (int taken = 1; taken < spec.plotMaking().plotSpread().value() || sum == 0; taken++) {
            int nation = race(draws, Purpose.FOOTPRINT, day, plotKey, left);
            if (left[nation] <= 0) {
                break;
            }
            footprint[nation] = shares[nation];
            left[nation] = 0;
            sum += shares[nation];
        }
        for (int i = 0; i < footprint.length; i++) {
            footprint[i] /= sum;
        }
        return footprint;
    }

    /**
     * Nations that a plot passes through: those that its key ranks first, at most so many, with their shares in the
     * network's footprint, scaled to sum to 1; all 0 if there are none.
     *
     * @param elsewhere nations that the plot is in anyway
     */
    double[] transit(Draws draws, double day, long plotKey, boolean[] elsewhere, int most) {
        double[] left = shares.clone();
        double[] transit = new double[shares.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = elsewhere[i] ? 0 : left[i];
        }
        double sum = 0;
        for (int taken = 0; taken < most; taken++) {
            int nation = race(draws, Purpose.FOOTPRINT, day, plotKey, left);
            if (left[nation] <= 0) {
                break;
            }
            transit[nation] = left[nation];
            sum += left[nation];
            left[nation] = 0;
        }
        for (int i = 0; i < transit.length && sum > 0; i++) {
            transit[i] /= sum;
        }
        return transit;
    }

    /** Moves part of the activity from a nation to others, the more the more permissive they are. */
    void displace(int from, Surveillance surveillance, EventListener listener, double day) {
        double moved = spec.reaction().displacement() * shares[from];
        double pull = 0;
        for (int i = 0; i < shares.length; i++) {
            pull += i == from ? 0 : shares[i] * surveillance.permissiveness(i, number);
        }
        if (moved <= 0 || pull <= 0) {
            return;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] += i == from ? -moved : moved * shares[i] * surveillance.permissiveness(i, number) / pull;
        }
        presence = null;
        listener.on(new ActivityDisplaced(day, spec.id(), order.id(from), moved));
    }

    /** A draw in proportion to weights, by a race of exponential times, so that other weights leave other times alone. */
    private int race(Draws draws, Purpose purpose, double day, long key, double[] weights) {
        int first = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                double time = Keys.exponential(draws.bits(purpose, day, key, nationKeys[i])) / weights[i];
                if (time < best) {
                    best = time;
                    first = i;
                }
            }
        }
        return first;
    }
}
