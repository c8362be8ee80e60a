package entente.engine.threat;

import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.PlotMaking;

/**
 * What a network's ways let one expect of where its plots are: how many concern a nation, and how much of what they leave is
 * left there. Computed from where it is active and from its making of plots alone, as if members lived independently but for
 * local ties; how plots differ around these means is left out (assumption).
 */
final class Presence {

    private final PlotMaking making;
    private final double[] shares;
    private final double[] targets;
    private final double[] atHome;
    private final double[] passing;
    private final double inTransit;
    private final boolean hasTeams;

    /**
     * The presence of a network that is active in given shares.
     *
     * @param shares of its activity, by nation; they sum to 1
     * @param targets shares of its plots by the nation they aim at; they sum to 1
     */
    Presence(ThreatNetwork spec, double[] shares, double[] targets) {
        making = spec.plotMaking();
        this.shares = shares.clone();
        this.targets = targets;
        hasTeams = spec.membership().initialOperatives() > 0;
        atHome = new double[shares.length];
        passing = new double[shares.length];
        inTransit = hasTeams ? spread(spec.membership().localTies()) : 0;
    }

    /** Where teams live, and what nations they pass through; returns the share of traces left in transit. */
    private double spread(double localTies) {
        double passed = 0;
        for (int i = 0; i < shares.length; i++) {
            atHome[i] = home(shares[i], localTies);
            passing[i] = making.transitShare() == 0 ? 0 : passes(i, localTies);
            passed += passing[i];
        }
        return making.transitShare() * Math.min(1, passed);
    }

    /** Share of teams of which somebody lives in a nation: the first by its share, each of the others with the first, or so too. */
    private double home(double share, double localTies) {
        return 1 - (1 - share) * power(1 - (1 - localTies) * share, making.teamSize() - 1);
    }

    /**
     * Share of plots that pass through a nation which they neither live in nor aim at. For those, where members live and what is
     * aimed at is spread over the others; the nations left to pass through are drawn by the footprint, as if with replacement.
     */
    private double passes(int nation, double localTies) {
        double others = 1 - shares[nation];
        double otherTargets = 1 - targets[nation];
        if (shares[nation] == 0 || others <= 0 || otherTargets <= 0) {
            return 0;
        }
        // Who lives elsewhere is the likelier to live with the first.
        double ties = localTies / (localTies + (1 - localTies) * others);
        double known = 0;
        double weights = shares[nation];
        for (int i = 0; i < shares.length; i++) {
            if (i != nation) {
                double unknown = (1 - home(shares[i] / others, ties)) * (1 - targets[i] / otherTargets);
                known += 1 - unknown;
                weights += shares[i] * unknown;
            }
        }
        double nations = Math.max(0, making.plotSpread().value() - known);
        double drawn = 1 - StrictMath.pow(1 - shares[nation] / weights, nations);
        return (1 - atHome[nation]) * otherTargets * drawn;
    }

    private static double power(double base, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }

    /** Share of plots that concern a nation, 0..1: those that aim at it, or have members on its soil, or pass through it. */
    double concern(int nation) {
        double members = hasTeams ? atHome[nation] : shares[nation];
        return 1 - (1 - targets[nation]) * (1 - members) + passing[nation];
    }

    /** Share of the traces of a plot that concerns a nation that are left on its soil, on average, 0..1. */
    double homeShare(int nation) {
        if (!hasTeams) {
            return homeShareWithoutTeams(nation);
        }
        double concern = concern(nation);
        return concern == 0 ? 0 : Math.min(1, meanShare(nation) / concern);
    }

    /** The mean over all plots: with the team at home, with those who go to the target at last, and in transit. */
    private double meanShare(int nation) {
        double acting = making.actingShare() / Math.max(2, making.clockLaw().shape());
        double passed = 0;
        for (double each : passing) {
            passed += each;
        }
        double withTeam = (1 - acting) * shares[nation] + acting * targets[nation];
        return (1 - inTransit) * withTeam + (passed == 0 ? 0 : inTransit * passing[nation] / passed);
    }

    /**
     * Against the nation's own share stand those of the others that a plot spreads over, each drawn in proportion to its
     * share.
     */
    private double homeShareWithoutTeams(int nation) {
        double squares = 0;
        for (int i = 0; i < shares.length; i++) {
            squares += i == nation ? 0 : shares[i] * shares[i];
        }
        double rest = 1 - shares[nation];
        int others = making.plotSpread().value() - 1;
        double abroad = rest <= 0 ? 0 : Math.min(rest, others * squares / rest);
        return shares[nation] == 0 ? 0 : shares[nation] / (shares[nation] + abroad);
    }
}
