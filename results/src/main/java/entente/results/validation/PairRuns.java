package entente.results.validation;

import entente.engine.Simulation;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Workers;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Runs a scenario and tells what passed between each two nations, which no measure of a run does. */
final class PairRuns {

    private final StudyRuns bench;
    private final int replications;

    PairRuns(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    /** The outcome of every replication of a bundled scenario with settings. */
    List<PairOutcome> of(String id, List<String> settings) {
        Scenario scenario = Scenarios.load(id, settings);
        PairOutcome[] outcomes = new PairOutcome[replications];
        new Workers(bench.threads())
                .run(
                        replications,
                        replication -> outcomes[replication] = run(scenario, RunSeeds.of(bench.seed(), replication)));
        return Arrays.asList(outcomes);
    }

    private static PairOutcome run(Scenario scenario, long seed) {
        List<String> nations = scenario.nations().stream().map(Nation::id).toList();
        SentReports sent = new SentReports(nations);
        Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), sent);
        List<NationView> views = nations.stream().map(simulation::asNation).toList();
        PairTable trust = table(views, nations, NationView::trust);
        PairTable affinity = table(views, nations, NationView::affinity);
        simulation.advanceTo(scenario.period().horizonDays());
        return new PairOutcome(sent.table(), trust, table(views, nations, NationView::trust), affinity);
    }

    /** A value of each nation's view of each other nation. */
    private static PairTable table(
            List<NationView> views, List<String> nations, ToDoubleBiFunction<NationView, String> value) {
        return PairTable.of(nations.size(), (a, b) -> value.applyAsDouble(views.get(a), nations.get(b)));
    }

    /** Counts reports from nation to nation. */
    private static final class SentReports implements EventListener {
        private final List<String> nations;
        private final double[][] counts;

        SentReports(List<String> nations) {
            this.nations = nations;
            counts = new double[nations.size()][nations.size()];
        }

        PairTable table() {
            return PairTable.of(nations.size(), (a, b) -> counts[a][b]);
        }

        @Override
        public void on(Event event) {
            if (event instanceof ReportShared report) {
                int from = nations.indexOf(report.from());
                int to = nations.indexOf(report.to());
                if (from >= 0 && to >= 0) {
                    counts[from][to]++;
                }
            }
        }
    }
}
