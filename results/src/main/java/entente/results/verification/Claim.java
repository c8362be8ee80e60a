package entente.results.verification;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunFunction;
import java.util.List;
import java.util.function.Supplier;

/**
 * What must be seen in runs of a scenario if the engine is right.
 *
 * @param <O> what is seen of one run
 * @param trial runs the scenario once and observes it
 * @param checks what is compared; the first one is the headline
 */
record Claim<O>(Trial<O> trial, List<Check<O>> checks) {

    Claim {
        checks = List.copyOf(checks);
    }

    /**
     * Runs a scenario once and observes it.
     *
     * @param <O> what is seen of a run
     */
    @FunctionalInterface
    interface Trial<O> {
        O run(RunFunction function, Scenario scenario, long seed);
    }

    /** A claim about whole runs, each heard by an observer of its own. */
    static <O extends Observer> Claim<O> ofRuns(Supplier<O> observers, List<Check<O>> checks) {
        return new Claim<>(
                (function, scenario, seed) -> {
                    O observer = observers.get();
                    observer.end(function.run(scenario, seed, List.of(), observer));
                    return observer;
                },
                checks);
    }

    /**
     * Compares one measure of all runs of a scenario with its exact value.
     *
     * @param <O> what is seen of one run
     */
    @FunctionalInterface
    interface Check<O> {

        /** The comparison over all runs: one observation for each replication, 2 or more. */
        MeasuredValue judge(List<O> runs);
    }

    /** Hears the events of one run and keeps what a case needs of them. */
    interface Observer extends EventListener {

        /** The run has reached its end. */
        void end(RunOutcome outcome);
    }
}
