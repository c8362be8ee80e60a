package entente.engine.intelligence;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Technology;
import java.util.List;

/**
 * The technical means of all nations, and the best of each kind that any of them has. Where technology is no obstacle,
 * every nation works with the best; what it has of its own is kept apart.
 */
public final class Means {

    private static final int CHANNELS = Channel.values().length;

    private final List<Nation> nations;
    private final boolean shared;
    private final Technology[] own;
    private final Technology[] inUse;
    private final double[] linkage;
    private final double[][] coverage;
    private final double[] biometrics;
    private final double[] bestCoverage = new double[CHANNELS];
    private double bestBiometrics;

    /**
     * The means as the scenario gives them.
     *
     * @param lifted the obstacles that are lifted
     */
    public Means(NationOrder order, List<Obstacle> lifted) {
        nations = order.nations();
        shared = lifted.contains(Obstacle.TECHNOLOGY);
        own = nations.stream().map(Nation::technology).toArray(Technology[]::new);
        inUse = own.clone();
        linkage = new double[own.length];
        coverage = new double[own.length][CHANNELS];
        biometrics = new double[own.length];
        refresh();
    }

    /** Gives a nation other means. */
    public void set(int nation, Technology technology) {
        own[nation] = technology;
        refresh();
    }

    private void refresh() {
        Technology best = own[0];
        double bestLinkage = 0;
        for (int i = 0; i < own.length; i++) {
            best = best.bestOf(own[i]);
            bestLinkage = Math.max(bestLinkage, ownLinkage(i));
        }
        for (int i = 0; i < own.length; i++) {
            inUse[i] = shared ? best : own[i];
            linkage[i] = shared ? bestLinkage : ownLinkage(i);
            biometrics[i] = inUse[i].biometrics();
            for (Channel channel : Channel.values()) {
                coverage[i][channel.ordinal()] = inUse[i].coverage(channel);
            }
        }
        for (Channel channel : Channel.values()) {
            bestCoverage[channel.ordinal()] = best.coverage(channel);
        }
        bestBiometrics = best.biometrics();
    }

    private double ownLinkage(int nation) {
        Double given = capability(nation).linkage();
        return given != null ? given : own[nation].dataAnalytics();
    }

    /** What a nation has of its own now. */
    public Technology technology(int nation) {
        return own[nation];
    }

    /** What the scenario says of a nation's capability. */
    Capability capability(int nation) {
        return nations.get(nation).capability();
    }

    double coverage(int nation, Channel channel) {
        return coverage[nation][channel.ordinal()];
    }

    double bestCoverage(Channel channel) {
        return bestCoverage[channel.ordinal()];
    }

    double biometrics(int nation) {
        return biometrics[nation];
    }

    double bestBiometrics() {
        return bestBiometrics;
    }

    /** Probability that a nation's analysts link a report of its own, 0..1: as given, or its data analytics. */
    public double linkage(int nation) {
        return linkage[nation];
    }

    /** Share of leaks in transmission, and of the delay for want of a safe line, that encryption prevents, 0..1. */
    public double secureChannels(int nation) {
        return inUse[nation].secureChannels();
    }

    /** How sharp a nation's forecast of where plots form is, 0..1. */
    public double prediction(int nation) {
        return inUse[nation].prediction();
    }

    /** Share of intrusions into its holdings that a nation prevents, 0..1. */
    public double cybersecurity(int nation) {
        return inUse[nation].cybersecurity();
    }
}
