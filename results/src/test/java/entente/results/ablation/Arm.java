package entente.results.ablation;

import entente.engine.Simulation;
import entente.engine.autopilot.Autopilot;
import entente.engine.decision.Decision;
import entente.engine.random.Seeds;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measurement;
import entente.results.measure.RunTotals;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Spread;
import entente.results.statistics.Statistic;
import entente.scenarios.format.DecisionFiles;
import entente.scenarios.format.Scenarios;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** One arm of an ablation, run: what it measured, and how often each event happened. */
final class Arm {

    /** Runs of each arm. */
    static final int REPLICATIONS = 60;

    private static final long SEED = 12;

    /** How often nations decide where decisions are taken one kind at a time, in days. */
    private static final double REVIEW_DAYS = 30;

    private static final Map<Plan, Arm> RUN = new ConcurrentHashMap<>();

    /**
     * What makes an arm.
     *
     * @param scenario the bundled scenario
     * @param settings its settings
     * @param script decisions, each as a line of JSON
     * @param driven whether nations take only some kinds of decision, all of them by the autopilot's rules
     * @param kinds these kinds
     */
    record Plan(String scenario, List<String> settings, List<String> script, boolean driven, Set<String> kinds) {}

    private final Plan plan;
    private final Scenario scenario;
    private final List<Decision> script;
    private final RunTotals[] totals = new RunTotals[REPLICATIONS];
    private final EventCounts events = new EventCounts();

    private Arm(Plan plan) {
        this.plan = plan;
        scenario = Scenarios.load(plan.scenario(), plan.settings());
        script = DecisionFiles.parse(String.join("\n", plan.script()), "script", scenario);
        EventCounts[] counts = new EventCounts[REPLICATIONS];
        IntStream.range(0, REPLICATIONS).parallel().forEach(replication -> {
            counts[replication] = new EventCounts();
            totals[replication] = run(RunSeeds.of(SEED, replication), counts[replication]);
        });
        Arrays.stream(counts).forEach(events::add);
    }

    /** Runs an arm, or recalls what it was. */
    static Arm of(Plan plan) {
        return RUN.computeIfAbsent(plan, Arm::new);
    }

    private RunTotals run(long seed, EventCounts counts) {
        Measurement measurement = Measurement.of(scenario).get();
        Simulation run = Simulation.start(scenario, Seeds.of(seed), script, event -> {
            measurement.on(event);
            counts.on(event);
        });
        if (plan.driven()) {
            drive(run);
        }
        return measurement.end(run.advanceTo(scenario.period().horizonDays()).endDay());
    }

    /** Lets nations decide by the autopilot's rules, but take only some kinds of decision. */
    private void drive(Simulation run) {
        for (double day = REVIEW_DAYS; day < scenario.period().horizonDays(); day += REVIEW_DAYS) {
            run.advanceTo(day);
            for (Nation nation : scenario.nations()) {
                Autopilot.decide(run.asNation(nation.id())).stream()
                        .filter(decision -> plan.kinds().contains(decision.type()))
                        .forEach(run::decide);
            }
        }
    }

    /** How often an event happened, over all runs. */
    long count(String event) {
        return events.of(event);
    }

    Statistic statistic(Measure measure) {
        return measure.findSpreadOf()
                .<Statistic>map(part ->
                        new Spread(IntStream.rangeClosed(1, scenario.nations().size())
                                .mapToObj(place -> ratio(part, place))
                                .toList()))
                .orElseGet(() -> ratio(measure, MeasurePlaces.OVERALL));
    }

    private RatioOfTotals ratio(Measure measure, int place) {
        return new RatioOfTotals(
                each(run -> run.numerator(measure, place)), each(run -> run.denominator(measure, place)));
    }

    private double[] each(ToDoubleFunction<RunTotals> part) {
        return Arrays.stream(totals).mapToDouble(part).toArray();
    }
}
