package entente.engine.intelligence;

import entente.engine.event.EventListener;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.politics.Attention;
import entente.engine.random.Draws;
import entente.engine.random.Keys;
import entente.engine.random.Purpose;
import entente.engine.run.RunContext;
import entente.engine.scenario.Capability;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.threat.ChannelProfiles;
import entente.engine.threat.Plot;
import entente.engine.threat.ReportSubject;
import entente.engine.threat.Surveillance;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Who notices which trace. The rate of a nation is the rate of traces within its reach, times the coverage of the trace's
 * channel, times min(1, sensor coverage + field coverage x attention x share of teams that are free), times recognition,
 * times the share of the channel that can be watched without knowing whom one looks for. That share is never above 1, so
 * that no bound moves with a watchlist.
 */
public final class Noticing implements Surveillance {

    private static final Channel[] CHANNELS = Channel.values();

    private final Draws draws;
    private final CurrentCapabilities means;
    private final List<IntelligenceParty> holders;
    private final List<Attention> attention;
    private final ChannelProfiles channels;
    private final ChannelRules.Names names;
    private final IntToDoubleFunction freeShare;
    private final EventListener events;
    private final Filing filing;

    /**
     * @param attention by number of nation
     * @param freeShare share of a nation's teams that are free, 0..1
     */
    public Noticing(
            RunContext run,
            CurrentCapabilities means,
            List<IntelligenceParty> holders,
            List<Attention> attention,
            ChannelProfiles channels,
            IntToDoubleFunction freeShare,
            Filing filing) {
        draws = run.draws();
        events = run.events();
        this.means = means;
        this.holders = holders;
        this.attention = attention;
        this.channels = channels;
        names = run.rules().channels().names();
        this.freeShare = freeShare;
        this.filing = filing;
    }

    @Override
    public double reach(int nation) {
        return means.capability(nation).reach();
    }

    @Override
    public double permissiveness(int nation, int network) {
        Capability capability = means.capability(nation);
        double field = capability.teams().value() > 0 ? capability.fieldCoverage() : 0;
        double seen = 0;
        for (Channel channel : CHANNELS) {
            seen += channels.shares(network)[channel.ordinal()]
                    * means.coverage(nation, channel)
                    * names.share(channel, 0);
        }
        return 1 - seen * Math.min(1, capability.sensorCoverage() + field);
    }

    @Override
    public double ceiling(int nation, ReportSubject subject) {
        return ceiling(nation, subject.network(), listed(nation, subject));
    }

    @Override
    public double ceiling(int nation, int network) {
        return ceiling(nation, network, 1);
    }

    private double ceiling(int nation, int network, double listed) {
        double bestChannel = 0;
        double[] shares = channels.shares(network);
        for (Channel channel : CHANNELS) {
            if (shares[channel.ordinal()] > 0) {
                bestChannel = Math.max(bestChannel, means.bestCoverage(channel));
            }
        }
        boolean anyTeams = means.capability(nation).teams().value() > 0;
        return bestChannel * cover(nation, network, anyTeams ? 1 : 0) * (1 + means.bestBiometrics() * listed);
    }

    @Override
    public void consider(Candidate candidate) {
        int nation = candidate.nation();
        ReportSubject subject = candidate.subject();
        int place = place(candidate);
        Channel channel =
                channels.of(subject, place, draws.uniform(Purpose.TRACE_CHANNEL, candidate.day(), candidate.key()));
        double listed = listed(nation, subject, channel);
        double within = candidate.traceRatePerDay()
                * cover(nation, subject.network(), freeShare.applyAsDouble(nation))
                * names.share(channel, listed);
        double rate = within * means.coverage(nation, channel) * (1 + means.biometrics(nation) * listed);
        double best = within * means.bestCoverage(channel) * (1 + means.bestBiometrics() * listed);
        double height = candidate.heightPerDay();
        Notice result = height < rate ? Notice.NOTICED : height < best ? Notice.MISSED_FOR_TECHNOLOGY : Notice.MISSED;
        events.on(new TraceConsidered(
                candidate.day(),
                subject.id(),
                holders.get(nation).id(),
                channel,
                height,
                rate,
                Keys.digits(candidate.key()),
                result));
        if (result == Notice.NOTICED) {
            filing.file(nation, subject, new Trail(place, channel), candidate.key(), candidate.day());
        }
    }

    /** Share of a subject that is on a nation's watchlist, where that makes a difference; 0..1. */
    private double listed(int nation, ReportSubject subject, Channel channel) {
        return means.bestBiometrics() == 0 && names.share(channel, 0) == 1
                ? 0
                : holders.get(nation).listedShare(subject);
    }

    /** Share of a subject that a nation would recognise from its watchlist, where anybody has the means to; 0..1. */
    private double listed(int nation, ReportSubject subject) {
        return means.bestBiometrics() == 0 ? 0 : holders.get(nation).listedShare(subject);
    }

    private double cover(int nation, int network, double free) {
        Capability capability = means.capability(nation);
        double field = capability.fieldCoverage() * attention.get(nation).factor(network);
        return Math.min(1, capability.sensorCoverage() + field * free);
    }

    /** On whose soil the trace was: the nation's own, or else where most of a plot sits. */
    private int place(Candidate candidate) {
        boolean home = candidate.homeShare() >= 1
                || draws.uniform(Purpose.TRACE_PLACE, candidate.day(), candidate.key()) < candidate.homeShare();
        if (home) {
            return candidate.nation();
        }
        return candidate.subject() instanceof Plot plot
                ? plot.host()
                : ((entente.engine.threat.Operative) candidate.subject()).residence();
    }
}
