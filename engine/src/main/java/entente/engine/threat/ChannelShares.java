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
        Channel[] channels = Channel.values();
        double[] shares = new double[channels.length];
        double sum = 0;
        for (Channel channel : channels) {
            double weight = network.traces().channels() == null
                    ? 1
                    : network.traces().channels().getOrDefault(channel, 0.0);
            shares[channel.ordinal()] = weight;
            sum += weight;
        }
        for (int c = 0; c < shares.length; c++) {
            shares[c] /= sum;
        }
        return shares;
    }
}
