package entente.results.performance;

import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Progress;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.performance.PairingGain.Contrast;
import entente.results.statistics.Difference;
import entente.results.verification.oracle.TerrorQueue;
import entente.scenarios.format.Scenarios;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that {@code docs/performance.md} tells, measured one after the other.
 *
 * @param threads seconds for a replication on two threads, and on one
 * @param command seconds for a whole run of 200 replications with its bounds, and for one that only starts
 * @param bare seconds for a transition of the terror queue in the whole engine, and by the direct method
 * @param mason seconds for a year of the terror queue in the whole engine, and in plain MASON
 * @param eventsOfTransition events of the engine for each transition of the queue
 * @param growths how a run grows, by what grows
 * @param pairing what pairing saves, by contrast
 * @param shards seconds for a run of a sweep in one piece, and in four shards
 * @param hotSpots where a replication spends its time
 */
record Measurements(
        Pairs threads,
        Pairs command,
        Pairs bare,
        Pairs mason,
        double eventsOfTransition,
        Map<String, Growth> growths,
        Map<Contrast, Difference> pairing,
        Pairs shards,
        List<HotSpots.Share> hotSpots) {

    static final TerrorQueue QUEUE = TerrorQueue.of(10, 1, 0.2, 4, 10);
    static final int COMMAND_REPLICATIONS = 200;
    static final int PAIRED_REPLICATIONS = 400;

    static final double[] NATIONS = {3, 6, 12, 24, 48, 95, 190};
    static final double[] OPERATIVES = {100, 300, 1000, 3000, 10_000, 20_000};
    static final double[] YEARS = {1, 2, 5, 10, 20, 50};

    private static final int REPLICATIONS_OF_TURN = 60;
    private static final double YEARS_OF_TURN = 1500;
    private static final int TURNS = 15;
    private static final int WARM_UPS = 4;
    private static final int SWEEP_TURNS = 5;
    static final int SHARDS = 4;
    private static final double SAMPLED_SECONDS = 20;

    /** Measures all of it; takes about ten minutes. */
    static Measurements make() {
        Launches.build();
        WholeEngine engine = new WholeEngine();
        Pairs bare = Pairs.of(perTransition(engine), perTransition(new DirectMethod(QUEUE)), WARM_UPS, TURNS);
        double transitions = engine.run(1, YEARS_OF_TURN).transitions();
        long before = engine.events();
        engine.run(1, YEARS_OF_TURN);
        return new Measurements(
                measureThreads(),
                Pairs.of(
                        Launches.of("run", "alpine-corridor", "--replications", String.valueOf(COMMAND_REPLICATIONS)),
                        Launches.of("run", "alpine-corridor", "--replications", "1", "--no-bounds"),
                        1,
                        7),
                bare,
                Pairs.of(perYear(engine), perYear(new PlainMason(QUEUE)), WARM_UPS, TURNS),
                (engine.events() - before) / transitions,
                measureGrowths(),
                measurePairing(),
                Pairs.of(SweepParts.in(1), SweepParts.in(SHARDS), 1, SWEEP_TURNS),
                HotSpots.of(replication("alpine-corridor"), SAMPLED_SECONDS));
    }

    /** Rounds of different seeds; the unit is a transition. */
    private static Work perTransition(QueueModel model) {
        return round -> model.run(round, YEARS_OF_TURN).transitions();
    }

    private static Work perYear(QueueModel model) {
        return round -> {
            model.run(round, YEARS_OF_TURN);
            return YEARS_OF_TURN + QueueModel.WARM_UP_YEARS;
        };
    }

    private static Pairs measureThreads() {
        return Pairs.of(replications(2), replications(1), 2, TURNS);
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

    /** One replication; the seeds are those of {@code entente run}. */
    static Work replication(String id) {
        Scenario scenario = Scenarios.load(id, List.of());
        return round -> {
            Simulation.run(scenario, RunSeeds.of(1, round), List.of(), EventListener.NONE);
            return 1;
        };
    }

    private static Map<String, Growth> measureGrowths() {
        Map<String, Growth> growths = new LinkedHashMap<>();
        growths.put("nations", Growth.measure(NATIONS, size -> GrownWorld.ofNations((int) size), 2, 5));
        growths.put("operatives", Growth.measure(OPERATIVES, size -> GrownWorld.ofOperatives((int) size), 2, 7));
        growths.put("years", Growth.measure(YEARS, GrownWorld::ofYears, 2, 7));
        return growths;
    }

    private static Map<Contrast, Difference> measurePairing() {
        Map<Contrast, Difference> gains = new LinkedHashMap<>();
        for (Contrast contrast : PairingGain.CONTRASTS) {
            gains.put(contrast, PairingGain.of(contrast, PAIRED_REPLICATIONS, 2));
        }
        return gains;
    }
}
