package entente.engine.window;

import entente.engine.intelligence.Dossier;
import entente.engine.threat.Network;
import entente.engine.threat.Plot;
import entente.engine.view.ControlView;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The control's window on a run: the truth. */
final class ControlWindow implements ControlView {

    private final RunSight run;
    private final List<Network> networks;
    private final Function<String, NationView> nations;

    /** @param nations the windows of nations, by id */
    ControlWindow(RunSight run, List<Network> networks, Function<String, NationView> nations) {
        this.run = run;
        this.networks = networks;
        this.nations = nations;
    }

    @Override
    public double day() {
        return run.day();
    }

    @Override
    public List<PlotView> plots() {
        List<PlotView> plots = new ArrayList<>();
        for (Network network : networks) {
            network.plots().forEach(plot -> plots.add(view(network, plot)));
        }
        return plots;
    }

    private PlotView view(Network network, Plot plot) {
        List<EvidenceView> evidence = new ArrayList<>();
        List<String> ids = run.nationIds();
        for (int nation = 0; nation < ids.size(); nation++) {
            Dossier dossier = run.held().holder(nation).findDossier(plot);
            if (dossier != null) {
                evidence.add(new EvidenceView(
                        ids.get(nation), dossier.evidence(), run.held().threshold(nation), dossier.strays()));
            }
        }
        return new PlotView(
                plot.id(),
                network.spec().id(),
                ids.get(plot.target()),
                ids.get(plot.host()),
                plot.bornDay(),
                network.remainingDays(plot, day()),
                plot.isDetected(),
                evidence);
    }

    @Override
    public double strength(String network) {
        return networks.stream()
                .filter(one -> one.spec().id().equals(network))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no network " + network + " in this scenario"))
                .strength();
    }

    @Override
    public NationView nation(String id) {
        return nations.apply(id);
    }
}
