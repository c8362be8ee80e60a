package entente.engine.routine;

import entente.engine.intelligence.CurrentCapabilities;
import entente.engine.politics.DetectionCurve;
import entente.engine.politics.Prospect;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.Rules;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.threat.ChannelShares;
import entente.engine.threat.Network;
import java.util.List;

/**
 * How the networks look from each nation: what is common knowledge of their ways, where they are active now, and what the
 * nation's services can do. How many plots they begin is left open.
 */
public final class Prospects {

    private static final double YEAR_DAYS = 365.25;
    private static final Channel[] CHANNELS = Channel.values();

    private final List<Network> networks;
    private final CurrentCapabilities capabilities;
    private final double[][] channelShares;
    private final ChannelRules.Names names;
    private final double meanWorth;
    private final double usualPerDay;

    /** @param networks by number */
    public Prospects(List<Network> networks, CurrentCapabilities capabilities, Rules rules) {
        this.networks = networks;
        this.capabilities = capabilities;
        List<ThreatNetwork> specs = networks.stream().map(Network::spec).toList();
        channelShares = ChannelShares.of(specs);
        names = rules.channels().names();
        meanWorth = mean(
                        rules.reporting().reliabilityWeights(),
                        rules.reporting().reliabilityShares())
                * mean(rules.reporting().credibilityWeights(), rules.reporting().credibilityShares());
        usualPerDay = specs.stream()
                        .mapToDouble(spec -> spec.plotArrivals().plotsPerYear())
                        .average()
                        .orElse(0)
                / YEAR_DAYS;
    }

    /** How the networks look from a nation now, by number of network. */
    Prospect[] of(int nation) {
        Prospect[] prospects = new Prospect[networks.size()];
        for (int k = 0; k < prospects.length; k++) {
            Network network = networks.get(k);
            double elsewhere = 0;
            for (int other = 0; other < capabilities.nations(); other++) {
                elsewhere += other == nation ? 0 : expectedPerDay(other, k) * evenCover(other);
            }
            prospects[k] = new Prospect(
                    network.spec().attacks().severity() * network.concern(nation),
                    expectedPerDay(nation, k),
                    elsewhere,
                    curve(nation, k));
        }
        return prospects;
    }

    /** How sharp a nation's forecast of where plots form is, 0..1. */
    double prediction(int nation) {
        return capabilities.prediction(nation);
    }

    private DetectionCurve curve(int nation, int k) {
        Capability capability = capabilities.capability(nation);
        ThreatNetwork.PlotMaking making = networks.get(k).spec().plotMaking();
        return new DetectionCurve(
                filedPerYear(nation, k) * capabilities.linkage(nation),
                capability.sensorCoverage(),
                field(capability),
                meanWorth == 0 ? Double.POSITIVE_INFINITY : capability.evidenceThreshold() / meanWorth,
                making.clockDays() / YEAR_DAYS,
                making.clockLaw().shape());
    }

    private double expectedPerDay(int nation, int k) {
        Network network = networks.get(k);
        double plots = usualPerDay
                * network.concern(nation)
                * network.spec().plotMaking().clockDays();
        return plots * filedPerYear(nation, k) / YEAR_DAYS;
    }

    /** Reports a year on one plot that concerns a nation, if every trace within reach were covered. */
    private double filedPerYear(int nation, int k) {
        ThreatNetwork.Traces traces = networks.get(k).spec().traces();
        double home = networks.get(k).homeShare(nation);
        double reach = capabilities.capability(nation).reach();
        double seen = 0;
        for (Channel channel : CHANNELS) {
            seen += channelShares[k][channel.ordinal()]
                    * capabilities.coverage(nation, channel)
                    * names.share(channel, 0);
        }
        return traces.tracesPerPlotYear() * (1 - traces.secrecy()) * (home + reach * (1 - home)) * seen;
    }

    private double evenCover(int nation) {
        Capability capability = capabilities.capability(nation);
        return Math.min(1, capability.sensorCoverage() + field(capability));
    }

    private static double field(Capability capability) {
        return capability.teams().value() > 0 ? capability.fieldCoverage() : 0;
    }

    private static double mean(List<Double> values, List<Double> shares) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += shares.get(i);
            weighted += shares.get(i) * values.get(i);
        }
        return weighted / sum;
    }
}
