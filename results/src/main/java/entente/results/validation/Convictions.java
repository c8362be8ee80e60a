package entente.results.validation;

import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.ShareInterval;
import java.util.ArrayList;
import java.util.List;

/** V4: how many verdicts are convictions. */
final class Convictions implements Study {

    private static final List<String> SCENARIOS =
            List.of("twin-valleys", "alpine-corridor", "union", "straits", "capacity", "rupture", "hub-or-mesh");

    private final StudyRuns bench;
    private final int replications;

    Convictions(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return replications * SCENARIOS.size();
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        Measure share = Measures.find("convictionShare").orElseThrow();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < SCENARIOS.size(); i++) {
            int before = i * replications;
            String scenario = SCENARIOS.get(i);
            List<Variant> variants = List.of(StudyRuns.variant("as written", scenario, List.of()));
            VariantRuns runs = bench.run(
                            variants, replications, (done, total) -> progress.advanced(before + done, runs()))
                    .get(0);
            Estimate estimate =
                    ShareInterval.of(Jackknife.estimate(StudyRuns.statistic(runs, share, MeasurePlaces.OVERALL)));
            if (estimate.mean() != null) {
                findings.add(Finding.within(Criterion.CONVICTIONS, scenario, estimate));
            }
        }
        List<DocumentBlock> text =
                List.of(new DocumentBlock.Prose("Each scenario of the library as it is written, with " + replications
                        + " replications. The comparison is weak where it succeeds: the default odds of a conviction,"
                        + " 0.81, are the same figure. They are the odds where the evidence is just enough for a"
                        + " charge; more raises them, 1 − (1 − odds)^(evidence / threshold), and what a court does not"
                        + " hear is missing. One default was set by it: the threshold of a charge. Half of what an"
                        + " interdiction takes gave 0.95 to 0.98, above the range, as most cases have far more than"
                        + " that; now a charge takes as much as an interdiction."));
        return new ValidationReport.Chapter("V4", "Convictions", text, findings);
    }
}
