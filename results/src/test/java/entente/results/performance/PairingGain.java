package entente.results.performance;

import entente.engine.Simulation;
import entente.results.experiment.ComparedSettings;
import entente.results.experiment.Experiment;
import entente.results.experiment.ExperimentRunner;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Statistic;
import java.util.List;

/**
 * What common random numbers save: the replications that a policy contrast needs with them, as a share of those that it
 * needs for an interval of the same width where each arm has seeds of its own. Variances decide both.
 */
final class PairingGain {

    /** How few are meant to be enough. */
    static final double MOST = 0.25;

    /** A change of the alpine corridor against the scenario as written. */
    record Contrast(String name, String setting) {}

    /** Three contrasts: a rule of all nations, a threshold of all nations, the members of an institution. */
    static final List<Contrast> CONTRASTS = List.of(
            new Contrast("all nations share unless there is a reason not to", "nations[*].sharing.posture=needToShare"),
            new Contrast("all nations demand less trust", "nations[*].sharing.minimumTrust=0.3"),
            new Contrast("all nations join the fusion centre", "institutions[corridor-centre].members=[\"*\"]"));

    private PairingGain() {}

    /** By how much the share of plots foiled differs over so many pairs; its variance ratio is what pairing saves. */
    static PairedEstimate of(Contrast contrast, int replications, int threads) {
        List<Variant> variants = new Variants("alpine-corridor", List.of(), null)
                .with(false, List.of(new ComparedSettings("changed", List.of(contrast.setting()))));
        List<VariantRuns> runs = new ExperimentRunner(Simulation::run, threads)
                .run(new Experiment(variants, 1, replications), Progress.NONE);
        return Jackknife.difference(shareFoiled(runs.get(1)), shareFoiled(runs.get(0)));
    }

    private static Statistic shareFoiled(VariantRuns runs) {
        Measure measure = Measures.find("shareFoiled").orElseThrow();
        return new RatioOfTotals(
                runs.totals().stream()
                        .mapToDouble(run -> run.numerator(measure, MeasurePlaces.OVERALL))
                        .toArray(),
                runs.totals().stream()
                        .mapToDouble(run -> run.denominator(measure, MeasurePlaces.OVERALL))
                        .toArray());
    }
}
