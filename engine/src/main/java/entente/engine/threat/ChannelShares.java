package entente.engine.threat;

import entente.engine.scenario.Channel;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;

/** How the traces of networks spread over the channels. */
public final class ChannelShares {

    private ChannelShares() {}

    /** By network and channel, in their orders: shares that sum to 1 for each network; evenly where it says nothing. */
    public static double[][] of(List<ThreatNetwork> networks) {
        return networks.stream().map(ChannelShares::of).toArray(double[][]::new);
    }

    private static double[] of(ThreatNetwork network) {
        return scaled(weights(network));
    }

    /** By channel: the network's weights. */
    static double[] weights(ThreatNetwork network) {
        Channel[] channels = Channel.values();
        double[] weights = new double[channels.length];
        for (Channel channel : channels) {
            weights[channel.ordinal()] = network.traces().channels() == null
                    ? 1
                    : network.traces().channels().getOrDefault(channel, 0.0);
        }
        return weights;
    }

    /** Weights over their sum. */
    static double[] scaled(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] shares = new double[weights.length];
        for (int c = 0; c < shares.length; c++) {
            shares[c] = weights[c] / sum;
        }
        return shares;
    }
}
