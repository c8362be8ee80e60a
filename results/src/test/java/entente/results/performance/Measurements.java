package entente.results.performance;

import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.random.Keys;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.experiment.Workers;
import entente.results.statistics.PairedEstimate;
import entente.results.verification.oracle.TerrorQueue;
import entente.scenarios.format.Scenarios;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Everything that {@code docs/performance.md} tells, by the names of its pieces. */
final class Measurements {

    static final TerrorQueue QUEUE = TerrorQueue.of(10, 1, 0.2, 4, 10);
    static final int COMMAND_REPLICATIONS = 200;
    static final int PAIRED_REPLICATIONS = 400;
    static final int SHARDS = 4;

    private static final double[] NATIONS = {3, 6, 12, 24, 48, 95, 190};
    private static final double[] OPERATIVES = {100, 300, 1000, 3000, 10_000, 20_000};
    private static final double[] YEARS = {1, 2, 5, 10, 20, 50};
    private static final double[] REPLICATIONS = {1, 3, 10, 30, 100, 300};

    private static final int REPLICATIONS_OF_TURN = 120;
    private static final int TURNS = 15;
    private static final int ARITHMETIC_JOBS = 100;
    private static final int ARITHMETIC_STEPS = 2_000_000;
    private static final int SWEEP_TURNS = 3;
    private static final double SAMPLED_SECONDS = 20;

    private Measurements() {}

    /**
     * What pairing saves in a contrast.
     *
     * @param name the contrast in words
     * @param difference how it changes the share of plots foiled
     */
    record Gain(String name, PairedEstimate difference) {}

    /** Measures those pieces that are asked for; each takes less than four minutes. */
    static void make(Pieces pieces) {
        pieces.measure("replication", JmhRun::make);
        pieces.measure("threads", () -> Pairs.of(replications(2), replications(1), 12, TURNS));
        pieces.measure("processors", () -> Pairs.of(arithmetic(2), arithmetic(1), 2, TURNS));
        pieces.measure("command", Measurements::command);
        pieces.measure("queue", Queue::measure);
        pieces.measure("nations", () -> Growth.measure(NATIONS, n -> Subject.run(GrownWorld.ofNations((int) n)), 3, 5));
        pieces.measure(
                "operatives",
                () -> Growth.measure(OPERATIVES, n -> Subject.run(GrownWorld.ofOperatives((int) n)), 2, 5));
        pieces.measure("years", () -> Growth.measure(YEARS, years -> Subject.run(GrownWorld.ofYears(years)), 2, 5));
        pieces.measure("replications", () -> Growth.measure(REPLICATIONS, n -> Subject.replications((int) n), 2, 5));
        pieces.measure("pairing", Measurements::pairing);
        pieces.measure("shards", () -> Pairs.of(SweepParts.in(1), SweepParts.in(SHARDS), 1, SWEEP_TURNS));
        pieces.measure("profile", () -> HotSpots.of(replication("alpine-corridor"), SAMPLED_SECONDS));
    }

    private static Pairs command() {
        Launches.build();
        return Pairs.of(
                Launches.of("run", "alpine-corridor", "--replications", String.valueOf(COMMAND_REPLICATIONS)),
                Launches.of("run", "alpine-corridor", "--replications", "1", "--no-bounds"),
                1,
                7);
    }

    /** Measured replications as {@code entente run} makes them; the unit is one of them. */
    private static Work replications(int threads) {
        List<Variant> asWritten = new Variants("alpine-corridor", List.of(), null).with(false, List.of());
        ExperimentRunner runner = new ExperimentRunner(Simulation::run, threads);
        return round -> {
            runner.run(new Experiment(asWritten, round, REPLICATIONS_OF_TURN), Progress.NONE);
            return REPLICATIONS_OF_TURN;
        };
    }

    /** Nothing but arithmetic, which needs no memory: what the machine's processors give side by side at best. */
    private static Work arithmetic(int threads) {
        AtomicLong sum = new AtomicLong();
        return round -> {
            new Workers(threads).run(ARITHMETIC_JOBS, job -> {
                long mixed = job;
                for (int step = 0; step < ARITHMETIC_STEPS; step++) {
                    mixed = Keys.mix(mixed);
                }
                sum.addAndGet(mixed);
            });
            return ARITHMETIC_JOBS;
        };
    }

    /** One replication; the seeds are those of {@code entente run}. */
    private static Work replication(String id) {
        Scenario scenario = Scenarios.load(id, List.of());
        return round -> {
            Simulation.run(scenario, RunSeeds.of(1, round), List.of(), EventListener.NONE);
            return 1;
        };
    }

    private static List<Gain> pairing() {
        return PairingGain.CONTRASTS.stream()
                .map(contrast -> new Gain(contrast.name(), PairingGain.of(contrast, PAIRED_REPLICATIONS, 2)))
                .toList();
    }
}
