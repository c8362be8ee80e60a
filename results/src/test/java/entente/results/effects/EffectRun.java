package entente.results.effects;

import entente.engine.Simulation;
import entente.results.effects.Effect.Claim;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.measure.RunTotals;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

/**
 * An effect, run: four arms with the same seeds, without and with the change, as the scenario is and with the mechanism
 * taken away.
 */
final class EffectRun {

    /** Runs of each arm. */
    static final int REPLICATIONS = 150;

    private static final long SEED = 2026;

    private static final int THREADS = 2;

    // Weights of the four arms: what the change adds, what it adds without the mechanism, and the difference of the
    // two.
    private static final double[] CHANGE = {-1, 1, 0, 0};

    private static final double[] CHANGE_WITHOUT = {0, 0, -1, 1};

    private static final double[] DUE_TO_MECHANISM = {-1, 1, 1, -1};

    private static final Map<Effect, EffectRun> RUN = new ConcurrentHashMap<>();

    private final MeasurePlaces places;
    private final List<VariantRuns> arms;

    private EffectRun(Effect effect) {
        List<String> given = effect.given().settings();
        List<String> change = effect.change().settings();
        List<String> without = effect.without().settings();
        List<Variant> variants = List.of(
                arm(effect, "as it is", given),
                arm(effect, "changed", given, change),
                arm(effect, "as it is, without", given, without),
                arm(effect, "changed, without", given, without, change));
        places = new MeasurePlaces(variants.get(0).scenario().nations());
        arms = new ExperimentRunner(Simulation::run, THREADS)
                .run(new Experiment(variants, SEED, REPLICATIONS), Progress.NONE);
    }

    /** Runs the arms, or recalls them. */
    static EffectRun of(Effect effect) {
        return RUN.computeIfAbsent(effect, EffectRun::new);
    }

    @SafeVarargs
    private static Variant arm(Effect effect, String name, List<String>... settings) {
        List<String> all = new ArrayList<>();
        for (List<String> part : settings) {
            all.addAll(part);
        }
        return new Variant(name, all, Scenarios.load(effect.scenario(), all), List.of());
    }

    /** What is measured where nothing is changed. */
    Estimate before(Claim claim) {
        return Jackknife.estimate(statistic(claim, 0));
    }

    /** What the change adds; the interval comes from the pairs. */
    Estimate difference(Claim claim) {
        return combined(claim, CHANGE);
    }

    /** What the change adds where the mechanism has been taken away. */
    Estimate differenceWithout(Claim claim) {
        return combined(claim, CHANGE_WITHOUT);
    }

    /** How much of what the change adds is due to the mechanism: the difference of the two differences. */
    Estimate dueToMechanism(Claim claim) {
        return combined(claim, DUE_TO_MECHANISM);
    }

    private Estimate combined(Claim claim, double[] weights) {
        List<RatioOfTotals> statistics =
                List.of(statistic(claim, 0), statistic(claim, 1), statistic(claim, 2), statistic(claim, 3));
        return Jackknife.estimate(new Combination(statistics, weights));
    }

    private RatioOfTotals statistic(Claim claim, int arm) {
        Measure measure = Measures.find(claim.measure()).orElseThrow();
        int place = places.of(claim.nation());
        return new RatioOfTotals(
                each(arm, run -> run.numerator(measure, place)), each(arm, run -> run.denominator(measure, place)));
    }

    private double[] each(int arm, ToDoubleFunction<RunTotals> part) {
        return arms.get(arm).totals().stream().mapToDouble(part).toArray();
    }
}
