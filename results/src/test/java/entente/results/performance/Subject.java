package entente.results.performance;

import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import java.util.List;

/** Something of one size whose time and memory are measured. */
interface Subject {

    /** Does it once, with seeds of a round. Gives the number of events. */
    long run(int round);

    /** What is in memory when it is done. */
    Object done();

    /** One run of a scenario. */
    static Subject run(Scenario scenario) {
        return new Subject() {
            @Override
            public long run(int round) {
                return Simulation.run(scenario, RunSeeds.of(1, round), List.of(), EventListener.NONE)
                        .events();
            }

            @Override
            public Object done() {
                Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), EventListener.NONE);
                simulation.advanceTo(scenario.period().horizonDays());
                return simulation;
            }
        };
    }

    /** So many measured replications of the alpine corridor, one after the other on one thread. */
    static Subject replications(int replications) {
        List<Variant> asWritten = new Variants("alpine-corridor", List.of(), null).with(false, List.of());
        return new Subject() {
            @Override
            public long run(int round) {
                long[] events = new long[1];
                ExperimentRunner runner = new ExperimentRunner(
                        (scenario, seed, decisions, listener) -> {
                            var outcome = Simulation.run(scenario, seed, decisions, listener);
                            events[0] += outcome.events();
                            return outcome;
                        },
                        1);
                runner.run(new Experiment(asWritten, round, replications), Progress.NONE);
                return events[0];
            }

            @Override
            public Object done() {
                return new ExperimentRunner(Simulation::run, 1)
                        .run(new Experiment(asWritten, 1, replications), Progress.NONE);
            }
        };
    }
}
