package entente.engine.intelligence;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Technology;
import java.util.List;

/**
 * What the services of all nations can do at present, their technical means, and the best of each kind that any of them
 * has. Only skills, analysis and technology change during a run; how many teams and analysts there are now is known by
 * {@code Teams} and {@link AnalystQueue}.
 */
public final class Means {

    private static final int CHANNELS = Channel.values().length;

    private final Capability[] capabilities;
    private final Technology[] technologies;
    private final double[][] coverage;
    private final double[] biometrics;
    private final double[] secureChannels;
    private final double[] bestCoverage = new double[CHANNELS];
    private double bestBiometrics;

    /** The means as the scenario gives them. */
    public Means(NationOrder order) {
        List<Nation> nations = order.nations();
        capabilities = nations.stream().map(Nation::capability).toArray(Capability[]::new);
        technologies = new Technology[nations.size()];
        coverage = new double[nations.size()][CHANNELS];
        biometrics = new double[nations.size()];
        secureChannels = new double[nations.size()];
        for (int i = 0; i < nations.size(); i++) {
            set(i, nations.get(i).technology());
        }
    }

    /** Gives a nation other means. */
    public void set(int nation, Technology technology) {
        technologies[nation] = technology;
        for (Channel channel : Channel.values()) {
            coverage[nation][channel.ordinal()] = technology.coverage(channel);
        }
        biometrics[nation] = technology.biometrics();
        secureChannels[nation] = technology.secureChannels();
        bestBiometrics = 0;
        for (int i = 0; i < technologies.length; i++) {
            bestBiometrics = Math.max(bestBiometrics, biometrics[i]);
        }
        for (int c = 0; c < CHANNELS; c++) {
            bestCoverage[c] = 0;
            for (int i = 0; i < technologies.length; i++) {
                bestCoverage[c] = Math.max(bestCoverage[c], coverage[i][c]);
            }
        }
    }

    /** How many nations there are. */
    public int nations() {
        return technologies.length;
    }

    /** The means of a nation now. */
    public Technology technology(int nation) {
        return technologies[nation];
    }

    /** What a nation's services can do now. */
    public Capability capability(int nation) {
        return capabilities[nation];
    }

    /** Gives a nation's services other skills or ways of analysis. */
    public void set(int nation, Capability capability) {
        capabilities[nation] = capability;
    }

    /** Probability that a nation's analysts link an own report: as its capability says, or its data analytics; 0..1. */
    public double linkage(int nation) {
        Double own = capabilities[nation].linkage();
        return own != null ? own : technologies[nation].dataAnalytics();
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

    /** Share of leaks in transmission that a nation's encryption prevents, 0..1. */
    public double secureChannels(int nation) {
        return secureChannels[nation];
    }
}
