package entente.engine.assembly;

import entente.engine.diplomacy.Aftermath;
import entente.engine.intelligence.Analysis;
import entente.engine.intelligence.Experiences;
import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceListener;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.intelligence.Trail;
import entente.engine.justice.Courts;
import entente.engine.operations.FalseMatches;
import entente.engine.operations.Freezes;
import entente.engine.operations.Operations;
import entente.engine.politics.Attention;
import entente.engine.routine.Assessing;
import entente.engine.sharing.Agreements;
import entente.engine.sharing.Exchange;
import entente.engine.threat.Network;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import entente.engine.threat.ThreatListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Carries what one part of the engine notices to the parts that must act on it. Parts that hear of each other cannot all be
 * built first: this is built before them, and connected after them.
 */
final class RunMediator implements ThreatListener, IntelligenceListener, Filing.Desk {

    /**
     * Who hears of something.
     *
     * @param holders nations, then institutions, by number
     * @param networks by number
     * @param attention of nations, by number
     * @param falseMatches of nations, by number
     */
    record Receivers(
            List<IntelligenceParty> holders,
            List<Network> networks,
            List<Attention> attention,
            Experiences experiences,
            Analysis analysis,
            Exchange exchange,
            Assessing assessing,
            Filing filing,
            Courts courts,
            Operations operations,
            Freezes freezes,
            List<FalseMatches> falseMatches,
            Agreements agreements,
            Aftermath aftermath) {}

    private final boolean poolsReports;
    private @Nullable Receivers receivers;
    private boolean pooling;

    /** @param poolsReports whether every report stands in every nation's dossier at once: the upper bound */
    RunMediator(boolean poolsReports) {
        this.poolsReports = poolsReports;
    }

    /** Says who hears of everything, before the run starts. */
    void connect(Receivers all) {
        receivers = all;
    }

    private Receivers to() {
        Receivers connected = receivers;
        if (connected == null) {
            throw new IllegalStateException("nothing may happen before the parts of a run are connected");
        }
        return connected;
    }

    @Override
    public void filed(IntelligenceParty origin, Report report, double day) {
        if (poolsReports) {
            pool(origin, report, day);
        } else {
            to().analysis.receive(origin, SharedReport.original(report), day);
            to().exchange.filed(origin, report, day);
        }
    }

    @Override
    public void analysed(IntelligenceParty holder, SharedReport copy, double day) {
        Report report = copy.report();
        if (holder.isNation() && report.origin() != holder.number() && report.subject() instanceof Plot) {
            to().attention.get(holder.number()).noteForeign(report.subject().network());
        }
        to().exchange.offer(holder, copy, day);
    }

    @Override
    public void assessed(
            IntelligenceParty nation, List<SharedReport> copies, ToDoubleFunction<SharedReport> share, double day) {
        to().assessing.read(nation, copies, share, day);
    }

    @Override
    public void evidenceRead(IntelligenceParty holder, SharedReport copy, double day) {
        to().courts.evidenceRead(holder.number(), copy, day);
    }

    @Override
    public void evidenceGrew(IntelligenceParty holder, Report report, Plot plot, double day) {
        if (holder.isNation()) {
            to().freezes.linked(holder, report, plot, day);
            if (!pooling) {
                to().operations.evidenceGrew(List.of(holder), plot, day);
            }
        }
    }

    @Override
    public void listGrew(IntelligenceParty holder, double day) {
        if (holder.isNation()) {
            recognitionChanged(holder.number(), day);
        }
    }

    /** Hears that a nation recognises more or fewer people than before. */
    void recognitionChanged(int nation, double day) {
        to().falseMatches.get(nation).rateChanged(day);
    }

    @Override
    public void plotMoved(Plot plot, double day) {
        to().operations.plotMoved(plot, day);
    }

    @Override
    public void plotEnded(Plot plot, PlotEnd end, double day) {
        if (end == PlotEnd.LAUNCHED) {
            to().agreements.attacked(plot.target(), day);
            to().aftermath.attacked(plot, day);
        }
        if (end != PlotEnd.DISSOLVED) {
            to().experiences.truthIsOut(plot, true, day);
        }
        to().operations.plotEnded(plot, end, day);
        to().freezes.close(plot);
        to().holders.forEach(holder -> holder.close(plot));
        to().exchange.close(plot);
        if (end == PlotEnd.LAUNCHED) {
            to().aftermath.opens(plot, day);
        }
    }

    @Override
    public void arrested(Operative operative, Plot over) {
        to().courts.arrested(operative, over);
    }

    @Override
    public void revealed(int nation, Operative operative, long key, double day) {
        to().filing.file(nation, operative, Trail.word(operative.place()), key, day);
        Plot plot = operative.plot();
        if (plot != null && !plot.hasEnded()) {
            to().filing.file(nation, plot, Trail.word(operative.place()), ~key, day);
        }
    }

    /** A leak warns a plot, if it is real and under way. */
    void leaked(Plot plot, double day) {
        if (plot.isReal() && !plot.hasEnded()) {
            to().networks.get(plot.network()).warn(plot, day);
        }
    }

    /** The upper bound: the report stands in every nation's dossier at once; its origin is asked first who detects. */
    private void pool(IntelligenceParty origin, Report report, double day) {
        pooling = true;
        List<IntelligenceParty> nations = new ArrayList<>();
        nations.add(origin);
        for (IntelligenceParty holder : to().holders) {
            if (holder.isNation() && holder != origin) {
                nations.add(holder);
            }
        }
        nations.forEach(nation -> to().analysis.know(nation, report, day));
        pooling = false;
        if (report.subject() instanceof Plot plot) {
            to().operations.evidenceGrew(nations, plot, day);
        }
    }
}
