package entente.results.mechanism;

import static java.util.Objects.requireNonNull;

import entente.engine.Simulation.RunOutcome;
import entente.engine.event.Event;
import entente.results.experiment.Meter;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variant;
import entente.results.measure.Measurement;
import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Every mechanism in every scenario, measured. Worlds that are the same, of whatever mechanisms, are run once.
 *
 * @param plan how large it is
 * @param rows the mechanisms, those with fewest effects first
 */
public record MechanismTable(MechanismPlan plan, List<Row> rows) {

    private static final List<String> UNDECIDED = List.of("nations[*].autopilot=false");

    public MechanismTable {
        rows = List.copyOf(rows);
    }

    /** In how many scenarios a mechanism must show. */
    static final int NEEDED = 2;

    /** A mechanism and its effects, by scenario, from so many pairs. */
    record Row(Mechanism mechanism, int pairs, List<Effect> effects) {

        Row {
            effects = List.copyOf(effects);
        }

        /** In how many scenarios something is seen in the direction that theory gives. */
        int met() {
            return (int) effects.stream()
                    .filter(effect -> effect.isSeen() && mechanism.expected().isMet(effect.direction()))
                    .count();
        }

        /** Whether it shows in as many scenarios as it must. */
        boolean isEnough() {
            return met() >= NEEDED;
        }

        /** In how many something is seen against it. */
        int against() {
            return (int) effects.stream()
                    .filter(effect -> effect.isSeen() && !mechanism.expected().isMet(effect.direction()))
                    .count();
        }
    }

    /** How many runs it takes, without what is measured again. */
    public static int runs(MechanismPlan plan) {
        return scenarios(plan).stream().mapToInt(id -> worlds(plan, id).size()).sum() * plan.pairs();
    }

    /** Measures it; what is measured again is not part of the progress. */
    public static MechanismTable measure(MechanismPlan plan, RunFunction function, int threads, Progress progress) {
        List<Row> rows = rows(plan, 0, function, threads, progress);
        List<String> weak = rows.stream()
                .filter(row -> !row.isEnough())
                .map(row -> row.mechanism().name())
                .toList();
        if (plan.again() > 0 && !weak.isEmpty()) {
            rows.removeIf(row -> !row.isEnough());
            MechanismPlan second = new MechanismPlan(plan.again(), 0, plan.seed(), plan.scenarios(), weak);
            rows.addAll(rows(second, plan.pairs(), function, threads, Progress.NONE));
        }
        rows.sort(Comparator.comparingInt(Row::met));
        return new MechanismTable(plan, rows);
    }

    /** @param first the number of the first replication */
    private static List<Row> rows(MechanismPlan plan, int first, RunFunction function, int threads, Progress progress) {
        Meter meter = new Meter(progress, runs(plan));
        List<Mechanism> mechanisms = mechanisms(plan);
        Map<String, List<Effect>> effects = new LinkedHashMap<>();
        for (String id : scenarios(plan)) {
            Map<World, Outcomes> outcomes = run(plan, first, id, function, threads, meter);
            World written = written(id);
            for (Mechanism mechanism : mechanisms) {
                World without = mechanism.without().apply(written);
                World with = mechanism.with().apply(written);
                Outcomes before = requireNonNull(outcomes.get(without));
                Outcomes after = requireNonNull(outcomes.get(with));
                effects.computeIfAbsent(mechanism.name(), key -> new ArrayList<>())
                        .add(new Effect(
                                id,
                                !without.equals(with),
                                before.attacks(),
                                after.moreAttacksThan(before),
                                after.moreFoiledThan(before)));
            }
        }
        List<Row> rows = new ArrayList<>();
        mechanisms.forEach(mechanism ->
                rows.add(new Row(mechanism, plan.pairs(), effects.getOrDefault(mechanism.name(), List.of()))));
        return rows;
    }

    /** The names of all mechanisms. */
    public static List<String> names() {
        return Mechanisms.all().stream().map(Mechanism::name).toList();
    }

    private static Map<World, Outcomes> run(
            MechanismPlan plan, int first, String id, RunFunction function, int threads, Meter meter) {
        List<World> worlds = worlds(plan, id);
        List<Variant> variants = new ArrayList<>();
        List<Supplier<Measurement>> measurements = new ArrayList<>();
        Map<World, Outcomes> outcomes = new LinkedHashMap<>();
        for (World world : worlds) {
            variants.add(new Variant(id + " " + variants.size(), List.of(), world.scenario(), world.decisions()));
            measurements.add(Measurement.of(world.scenario()));
            outcomes.put(world, new Outcomes(plan.pairs()));
        }
        new PairedRuns(function, threads).run(variants, plan.seed(), first, plan.pairs(), (number, replication) -> {
            Measurement measurement = measurements.get(number).get();
            Outcomes of = requireNonNull(outcomes.get(worlds.get(number)));
            return new PairedRuns.Observation() {
                @Override
                public void on(Event event) {
                    measurement.on(event);
                }

                @Override
                public void end(RunOutcome outcome) {
                    of.note(replication - first, measurement.end(outcome.endDay()));
                    meter.advance();
                }
            };
        });
        return outcomes;
    }

    /** The worlds of a scenario, each once. */
    private static List<World> worlds(MechanismPlan plan, String id) {
        World written = written(id);
        return mechanisms(plan).stream()
                .flatMap(each ->
                        Stream.of(each.without().apply(written), each.with().apply(written)))
                .distinct()
                .toList();
    }

    private static World written(String id) {
        return new World(Scenarios.load(id, UNDECIDED), List.of());
    }

    private static List<Mechanism> mechanisms(MechanismPlan plan) {
        return Mechanisms.all().stream()
                .filter(each -> plan.names().isEmpty() || plan.names().contains(each.name()))
                .toList();
    }

    /** The scenarios of the library that are played. */
    public static List<String> scenarios() {
        return Library.entries().stream()
                .map(Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .toList();
    }

    private static List<String> scenarios(MechanismPlan plan) {
        return scenarios().stream()
                .filter(id -> plan.scenarios().isEmpty() || plan.scenarios().contains(id))
                .toList();
    }
}
