package entente.engine.intelligence;

import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationOrder;
import entente.engine.scenario.Technology;
import java.util.List;

/** The technical means of all nations, and the best of each kind that any of them has. */
public final class Means {

    private static final int CHANNELS = Channel.values().length;

    private final List<Nation> nations;
    private final Technology[] technologies;
    private final double[][] coverage;
    private final double[] biometrics;
    private final double[] secureChannels;
    private final double[] bestCoverage = new double[CHANNELS];
    private double bestBiometrics;

    /** The means as the scenario gives them. */
    public Means(NationOrder order) {
        nations = order.nations();
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
        for (int i = 0; i < nations.size(); i++) {
            bestBiometrics = Math.max(bestBiometrics, biometrics[i]);
        }
        for (int c = 0; c < CHANNELS; c++) {
            bestCoverage[c] = 0;
            for (int i = 0; i < nations.size(); i++) {
                bestCoverage[c] = Math.max(bestCoverage[c], coverage[i][c]);
            }
        }
    }

    /** The means of a nation now. */
    public Technology technology(int nation) {
        return technologies[nation];
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

    /** Share of leaks in transmission that a nation's encryption prevents, 0..1. */
    public double secureChannels(int nation) {
        return secureChannels[nation];
    }
}
