package entente.engine.intelligence;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Technology;
import java.util.Arrays;
import java.util.List;

/**
 * What the services of all nations can do at present, their technical means, and the best of each kind that any of them
 * has. Only skills, analysis and technology change during a run; how many teams and analysts there are now is known by
 * {@code Teams} and {@link AnalystQueue}. Where technology is no obstacle, every nation works with the best means; what it
 * has of its own is kept apart.
 */
public final class CurrentCapabilities {

    private static final int CHANNELS = Channel.values().length;

    private final boolean shared;
    private final Capability[] capabilities;
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
    public CurrentCapabilities(NationOrder order, List<Obstacle> lifted) {
        List<Nation> nations = order.nations();
        shared = lifted.contains(Obstacle.TECHNOLOGY);
        capabilities = nations.stream().map(Nation::capability).toArray(Capability[]::new);
        own = nations.stream().map(Nation::technology).toArray(Technology[]::new);
        inUse = own.clone();
        linkage = new double[own.length];
        coverage = new double[own.length][CHANNELS];
        biometrics = new double[own.length];
        refresh();
    }

    /** Gives a nation other technology; says whether that changes the best that any nation has to notice traces with. */
    public boolean set(int nation, Technology technology) {
        double[] coverageBefore = bestCoverage.clone();
        double biometricsBefore = bestBiometrics;
        own[nation] = technology;
        refresh();
        return biometricsBefore != bestBiometrics || !Arrays.equals(coverageBefore, bestCoverage);
    }

    /** Gives a nation's services other skills or ways of analysis. */
    public void set(int nation, Capability capability) {
        capabilities[nation] = capability;
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

    /** How many nations there are. */
    public int nations() {
        return own.length;
    }

    /** The technology that a nation has of its own now. */
    public Technology technology(int nation) {
        return own[nation];
    }

    /** What a nation's services can do now. */
    public Capability capability(int nation) {
        return capabilities[nation];
    }

    /** Probability that a nation's own means link an own report: as its capability says, or its data analytics; 0..1. */
    public double ownLinkage(int nation) {
        Double given = capabilities[nation].linkage();
        return given != null ? given : own[nation].dataAnalytics();
    }

    /** Probability that a nation's analysts link an own report with the means that they use, 0..1. */
    public double linkage(int nation) {
        return linkage[nation];
    }

    /** Share of the traces of a channel that a nation's means can notice, 0..1. */
    public double coverage(int nation, Channel channel) {
        return coverage[nation][channel.ordinal()];
    }

    double bestCoverage(Channel channel) {
        return bestCoverage[channel.ordinal()];
    }

    /** How well a nation recognises whom it has listed, with the means that it uses, 0..1. */
    public double biometrics(int nation) {
        return biometrics[nation];
    }

    double bestBiometrics() {
        return bestBiometrics;
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
