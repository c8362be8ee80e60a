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
import entente.results.verification.oracle.TerrorQueue;
import entente.results.verification.oracle.TerrorQueueChain;
import java.util.List;

/** V1: a nation at the rates that were estimated for the United States. */
final class UnitedStates implements Study {

    private static final String SCENARIO = "validation/us";

    private final StudyRuns bench;
    private final int replications;

    UnitedStates(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return replications;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<Variant> variants = List.of(StudyRuns.variant("as estimated", SCENARIO, List.of()));
        VariantRuns runs = bench.run(variants, replications, progress).get(0);
        List<Finding> findings = List.of(
                Finding.within(Criterion.US_UNDER_WAY, "", estimate(runs, "undetectedPlots")),
                Finding.within(Criterion.US_SHARE_FOILED, "", ShareInterval.of(estimate(runs, "shareFoiled"))));
        TerrorQueueChain exact = new TerrorQueueChain(TerrorQueue.of(4, 1 / 3.75, 0.0107, 4, 101));
        List<DocumentBlock> text = List.of(
                new DocumentBlock.Prose("The scenario `" + SCENARIO
                        + "` has four plots a year, 3.75 years from start to attack, 101 teams that each detect a plot"
                        + " at 0.0107 a year, and a quarter of a year for an interdiction: the rates that Kaplan"
                        + " estimated from plots in the United States, put into a model that is reduced to his terror"
                        + " queue. So this shows that the queue, at these rates, gives the figures that are reported"
                        + " for that country; it is no test of the processes that the queue leaves out. The exact"
                        + " chain of the queue gives " + ReportedNumbers.number(exact.meanUndetected())
                        + " undetected plots and a share foiled of "
                        + ReportedNumbers.number(exact.shareFoiled()) + ". Nothing was tuned."),
                new DocumentBlock.Prose(
                        "Run size: " + replications + " replications of 200 years after a warm-up of 50. On average "
                                + ReportedNumbers.estimate(estimate(runs, "plotsUnderInterdiction"))
                                + " plots are detected and under way, besides the undetected ones; a plot lives for "
                                + ReportedNumbers.estimate(estimate(runs, "plotLifeDays")) + " days."));
        return new ValidationReport.Chapter("V1", "A nation like the United States", text, findings);
    }

    private static Estimate estimate(VariantRuns runs, String name) {
        Measure measure = Measures.find(name).orElseThrow();
        return Jackknife.estimate(StudyRuns.statistic(runs, measure, MeasurePlaces.OVERALL));
    }
}
