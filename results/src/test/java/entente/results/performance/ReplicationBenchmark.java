package entente.results.performance;

import entente.engine.Simulation;
import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * One replication of the alpine corridor on one thread: alone, measured, and the measuring of its events alone. The seeds
 * are those of {@code entente run}, one after the other. {@code events} counts the events of all replications of an
 * iteration, {@code replications} those replications: their ratio is the events of one.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Threads(1)
@State(Scope.Thread)
public class ReplicationBenchmark {

    private static final int DIFFERENT_RUNS = 100;

    private Scenario scenario;
    private Supplier<Measurement> measurements;
    private List<List<Event>> recorded;
    private int next;

    /** Secondary results of an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Counted {
        public long events;
        public long replications;

        /** Starts an iteration. */
        @Setup(Level.Iteration)
        public void clear() {
            events = 0;
            replications = 0;
        }

        private void add(long more) {
            events += more;
            replications++;
        }
    }

    /** Loads the scenario and records a few runs. */
    @Setup
    public void load() {
        scenario = Scenarios.load("alpine-corridor", List.of());
        measurements = Measurement.of(scenario);
        recorded = new ArrayList<>();
        for (int k = 0; k < 10; k++) {
            List<Event> events = new ArrayList<>();
            Simulation.run(scenario, RunSeeds.of(1, k), List.of(), events::add);
            recorded.add(events);
        }
    }

    /** The engine alone. */
    @Benchmark
    public RunOutcome alone(Counted counted) {
        RunOutcome outcome = Simulation.run(scenario, seed(), List.of(), EventListener.NONE);
        counted.add(outcome.events());
        return outcome;
    }

    /** The engine with all measures. */
    @Benchmark
    public RunTotals measured(Counted counted) {
        Measurement measurement = measurements.get();
        RunOutcome outcome = Simulation.run(scenario, seed(), List.of(), measurement);
        counted.add(outcome.events());
        return measurement.end(outcome.endDay());
    }

    /** All measures of recorded events. */
    @Benchmark
    public RunTotals measuresOnly(Counted counted) {
        List<Event> events = recorded.get(next++ % recorded.size());
        Measurement measurement = measurements.get();
        for (Event event : events) {
            measurement.on(event);
        }
        counted.add(events.size());
        return measurement.end(scenario.period().horizonDays());
    }

    private long seed() {
        return RunSeeds.of(1, next++ % DIFFERENT_RUNS);
    }
}
