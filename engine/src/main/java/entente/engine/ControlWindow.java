package entente.engine;

import entente.engine.intelligence.Dossier;
import entente.engine.intelligence.IntelligenceParty;
import entente.engine.scenario.Nation;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;

/** The control's window on a run: the truth. */
final class ControlWindow implements ControlView {

    private final RunAssembly parts;

    ControlWindow(RunAssembly parts) {
        this.parts = parts;
    }

    @Override
    public double day() {
        return parts.clock.day();
    }

    @Override
    public List<PlotView> plots() {
        List<PlotView> plots = new ArrayList<>();
        for (Network network : parts.networks) {
            network.plots().forEach(plot -> plots.add(view(network, plot)));
        }
        return plots;
    }

    private PlotView view(Network network, Plot plot) {
        List<EvidenceView> evidence = new ArrayList<>();
        for (int i = 0; i < parts.order.size(); i++) {
            IntelligenceParty holder = parts.holders.get(i);
            Nation nation = parts.order.nations().get(i);
            Dossier dossier = holder.findDossier(plot);
            if (dossier != null) {
                evidence.add(new EvidenceView(
                        nation.id(),
                        dossier.evidence(),
                        parts.means.capability(i).evidenceThreshold(),
                        dossier.strays()));
            }
        }
        return new PlotView(
                plot.id(),
                network.spec().id(),
                parts.order.id(plot.target()),
                parts.order.id(plot.host()),
                plot.bornDay(),
                network.remainingDays(plot, day()),
                plot.isDetected(),
                evidence);
    }

    @Override
    public double strength(String network) {
        int number = parts.networkIds.indexOf(network);
        if (number < 0) {
            throw new IllegalArgumentException("there is no network " + network + " in this scenario");
        }
        return parts.networks.get(number).strength();
    }

    @Override
    public NationView nation(String id) {
        int number = parts.order.number(id);
        if (number < 0) {
            throw new IllegalArgumentException("there is no nation " + id + " in this scenario");
        }
        return new NationWindow(parts, number);
    }
}
