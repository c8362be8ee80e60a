package entente.engine.threat;

import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.Map;

/**
 * In which channels the traces of networks arise. A trace arises when and where it does whatever its channel is; that is
 * drawn by the network's shares of the channels, weighted by the stage of what leaves it and by whether that is at home, in
 * transit or at the target. So the profile moves no trace, and what a nation notices of a channel is thinned exactly.
 */
public final class ChannelProfiles {

    private static final Channel[] CHANNELS = Channel.values();
    private static final int PLACES = 3;
    private static final int HOME = 0;
    private static final int TRANSIT = 1;
    private static final int TARGET = 2;

    private final double[][] shares;
    private final double[][][] byStageAndPlace;

    /** @param networks by number */
    public ChannelProfiles(List<ThreatNetwork> networks, ChannelRules rules) {
        shares = ChannelShares.of(networks);
        ChannelRules.Stages when = rules.stages();
        ChannelRules.Places where = rules.places();
        List<Map<Channel, Double>> stages = List.of(when.idle(), when.preparing(), when.acting());
        List<Map<Channel, Double>> places = List.of(where.home(), where.transit(), where.target());
        byStageAndPlace = new double[networks.size()][stages.size() * places.size()][];
        for (int k = 0; k < shares.length; k++) {
            for (int cell = 0; cell < byStageAndPlace[k].length; cell++) {
                byStageAndPlace[k][cell] = weighted(
                        ChannelShares.weights(networks.get(k)), stages.get(cell / PLACES), places.get(cell % PLACES));
            }
        }
    }

    /** By channel: the network's own shares, which sum to 1. */
    public double[] shares(int network) {
        return shares[network];
    }

    /**
     * The channel of a trace.
     *
     * @param place the nation where it arose, by number
     * @param mark above 0 and below 1
     */
    public Channel of(ReportSubject subject, int place, double mark) {
        double[] here = byStageAndPlace[subject.network()][stage(subject) * PLACES + kind(subject, place)];
        double left = mark;
        int last = 0;
        for (int c = 0; c < here.length; c++) {
            if (here[c] > 0) {
                last = c;
                left -= here[c];
                if (left < 0) {
                    break;
                }
            }
        }
        return CHANNELS[last];
    }

    private static int stage(ReportSubject subject) {
        if (!(subject instanceof Plot plot)) {
            return 0;
        }
        return plot.isActing() ? 2 : 1;
    }

    private static int kind(ReportSubject subject, int place) {
        if (!(subject instanceof Plot plot)) {
            return HOME;
        }
        if (place == plot.target()) {
            return TARGET;
        }
        double[] transit = plot.transit();
        return place < transit.length && transit[place] > 0 ? TRANSIT : HOME;
    }

    /** Shares that sum to 1; where stage and place leave nothing, the network's own. */
    private static double[] weighted(double[] own, Map<Channel, Double> stage, Map<Channel, Double> place) {
        double[] weights = own.clone();
        for (Channel channel : CHANNELS) {
            weights[channel.ordinal()] *= ChannelRules.weight(stage, channel) * ChannelRules.weight(place, channel);
        }
        double[] scaled = ChannelShares.scaled(weights);
        return Double.isNaN(scaled[0]) ? ChannelShares.scaled(own) : scaled;
    }
}
