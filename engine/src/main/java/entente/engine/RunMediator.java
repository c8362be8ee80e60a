package entente.engine;

import entente.engine.intelligence.Filing;
import entente.engine.intelligence.IntelligenceListener;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.intelligence.Report;
import entente.engine.intelligence.SharedReport;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.SharingRegime;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import entente.engine.threat.ThreatListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Carries what one part of the engine notices to the parts that must act on it. */
final class RunMediator implements ThreatListener, IntelligenceListener, Filing.Desk {

    private final RunAssembly parts;
    private boolean pooling;

    RunMediator(RunAssembly parts) {
        this.parts = parts;
    }

    @Override
    public void filed(IntelligenceParty origin, Report report, double day) {
        if (parts.scenario.rules().sharing() == SharingRegime.POOLED) {
            pool(origin, report, day);
        } else {
            parts.analysis.receive(origin, SharedReport.original(report), day);
            parts.exchange.filed(origin, report, day);
        }
    }

    @Override
    public void analysed(IntelligenceParty holder, SharedReport copy, double day) {
        Report report = copy.report();
        if (holder.isNation() && report.origin() != holder.number() && report.kind() != InformationKind.ASSESSMENT) {
            parts.attention.get(holder.number()).noteForeign(report.subject().network());
        }
        parts.exchange.offer(holder, copy, day);
    }

    @Override
    public void assessed(
            IntelligenceParty nation, List<SharedReport> copies, ToDoubleFunction<SharedReport> share, double day) {
        parts.assessing.read(nation, copies, share, day);
    }

    @Override
    public void evidenceRead(IntelligenceParty holder, SharedReport copy, double day) {
        parts.courts.evidenceRead(holder.number(), copy, day);
    }

    @Override
    public void evidenceGrew(IntelligenceParty holder, Plot plot, double day) {
        if (!pooling && holder.isNation()) {
            parts.operations.evidenceGrew(List.of(holder), plot, day);
        }
    }

    @Override
    public void plotEnded(Plot plot, PlotEnd end, double day) {
        if (end == PlotEnd.LAUNCHED) {
            parts.agreements.attacked(plot.target(), day);
            parts.aftermath.attacked(plot, day);
        }
        parts.operations.plotEnded(plot, end, day);
        parts.holders.forEach(holder -> holder.close(plot));
        parts.exchange.close(plot);
    }

    @Override
    public void arrested(Operative operative, Plot over) {
        parts.courts.arrested(operative, over);
    }

    @Override
    public void revealed(int nation, Operative operative, long key, double day) {
        parts.filing.file(nation, operative, operative.residence(), key, day);
        Plot plot = operative.plot();
        if (plot != null && !plot.hasEnded()) {
            parts.filing.file(nation, plot, operative.residence(), ~key, day);
        }
    }

    /** A leak warns a plot, if it is real and under way. */
    void leaked(Plot plot, double day) {
        if (plot.isReal() && !plot.hasEnded()) {
            parts.networks.get(plot.network()).warn(plot, day);
        }
    }

    /** The upper bound: the report stands in every nation's dossier at once; its origin is asked first who detects. */
    private void pool(IntelligenceParty origin, Report report, double day) {
        pooling = true;
        List<IntelligenceParty> nations = new ArrayList<>();
        nations.add(origin);
        for (IntelligenceParty holder : parts.holders) {
            if (holder.isNation() && holder != origin) {
                nations.add(holder);
            }
        }
        nations.forEach(nation -> parts.analysis.know(nation, report, day));
        pooling = false;
        if (report.subject() instanceof Plot plot) {
            parts.operations.evidenceGrew(nations, plot, day);
        }
    }
}
