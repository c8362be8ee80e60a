package entente.results.laws;

import entente.engine.Simulation;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.Meter;
import entente.results.experiment.PairedRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.experiment.Variant;
import entente.results.experiment.Workers;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Runs what laws are measured on. */
final class LawRuns {

    private final RunFunction function;
    private final int threads;
    private final LawPlan plan;
    private final Meter meter;

    /** @param runs how many runs all laws take, for the progress */
    LawRuns(RunFunction function, int threads, LawPlan plan, Progress progress, int runs) {
        this.function = function;
        this.threads = threads;
        this.plan = plan;
        meter = new Meter(progress, runs);
    }

    LawPlan plan() {
        return plan;
    }

    /** A bundled scenario under several settings, with the same seeds. */
    ArmRuns run(String scenario, Map<String, List<String>> arms) {
        List<Variant> variants = new ArrayList<>();
        arms.forEach((name, settings) ->
                variants.add(new Variant(name, settings, Scenarios.load(scenario, settings), List.of())));
        return run(variants);
    }

    /** The same with so many pairs of other seeds; no part of the progress. */
    ArmRuns again(String scenario, Map<String, List<String>> arms, int pairs) {
        LawPlan other = new LawPlan(pairs, plan.seed() + 1);
        return new LawRuns(function, threads, other, Progress.NONE, 1).run(scenario, arms);
    }

    /** Variants with the same seeds. */
    ArmRuns run(List<Variant> variants) {
        return new ArmRuns(new ExperimentRunner(function, threads)
                .run(new Experiment(variants, plan.seed(), plan.pairs()), (done, total) -> meter.advance()));
    }

    /** Runs whose events are looked at by the caller. */
    void observe(Variant variant, PairedRuns.Observer observer) {
        observe(List.of(variant), observer);
    }

    /** Runs of several variants with the same seeds. */
    void observe(List<Variant> variants, PairedRuns.Observer observer) {
        new PairedRuns(function, threads).run(variants, plan.seed(), 0, plan.pairs(), (number, replication) -> {
            meter.advance();
            return observer.begin(number, replication);
        });
    }

    /** A value of each run of a scenario, from a look at its beginning and at its end. */
    double[] atEnd(Scenario scenario, ToDoubleBiFunction<Simulation, Scenario> value) {
        double[] values = new double[plan.pairs()];
        new Workers(threads).run(values.length, replication -> {
            Seeds seeds = Seeds.of(RunSeeds.of(plan.seed(), replication));
            values[replication] =
                    value.applyAsDouble(Simulation.start(scenario, seeds, List.of(), event -> {}), scenario);
            meter.advance();
        });
        return values;
    }
}
