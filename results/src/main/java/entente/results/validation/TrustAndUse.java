package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.laws.LawSettings;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** V8: whether those who exchange more come to trust each other more. */
final class TrustAndUse implements Study {

    private static final String MIXED = "trust of nations mixed up";

    private final StudyRuns bench;
    private final int replications;
    private final List<String> scenarios = LawSettings.scenarios();

    TrustAndUse(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return scenarios.size() * replications;
    }

    /** What came of one scenario. */
    private record Row(String scenario, Estimate trust, Estimate gained, Estimate shuffled) {}

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<Row> rows = new ArrayList<>();
        List<String> small = new ArrayList<>();
        PairRuns runs = new PairRuns(bench, replications);
        for (int i = 0; i < scenarios.size(); i++) {
            Row row = row(scenarios.get(i), runs.of(scenarios.get(i), List.of()));
            if (row.trust().mean() == null || row.gained().mean() == null) {
                small.add("`" + scenarios.get(i) + "`");
            } else {
                rows.add(row);
            }
            progress.advanced((i + 1) * replications, runs());
        }
        List<Finding> findings = List.of(
                least(Criterion.TRUST_BY_USE, rows, Row::trust),
                least(Criterion.TRUST_GAINED_BY_USE, rows, Row::gained));
        return new ValidationReport.Chapter("V8", "Trust and use", text(rows, small), findings);
    }

    private Row row(String scenario, List<PairOutcome> outcomes) {
        return new Row(
                scenario,
                PairOutcome.mean(outcomes, (run, k) -> run.reports().overPairs(run.trustAfter())),
                PairOutcome.mean(outcomes, (run, k) -> run.reports().overPairs(run.trustGained())),
                PairOutcome.mean(
                        outcomes,
                        (run, k) -> run.reports().overPairs(run.trustGained().mixed(bench.key(MIXED, k)))));
    }

    /** The criterion in the scenario that shows least of it, with an interval that holds for all at once. */
    private Finding least(Criterion criterion, List<Row> rows, Function<Row, Estimate> value) {
        Row least = rows.stream()
                .min(Comparator.comparingDouble(row -> low(value.apply(row))))
                .orElseThrow();
        Estimate joint = SimultaneousInterval.of(value.apply(least), replications, rows.size());
        return Finding.positive(criterion, "the scenario with least of it: " + least.scenario(), joint);
    }

    private static double low(Estimate estimate) {
        return estimate.low() == null ? Double.NEGATIVE_INFINITY : estimate.low();
    }

    private List<DocumentBlock> text(List<Row> rows, List<String> small) {
        String left = small.isEmpty()
                ? ""
                : " Left out, because there are fewer than four nations or one of the two does not vary: "
                        + String.join(", ", small) + ".";
        return List.of(
                new DocumentBlock.Prose("**There are no data.** No service publishes how much it trusts another, or"
                        + " how many reports it exchanges with whom; what the model is held to is what the literature on"
                        + " intelligence cooperation says in words, that services come to rely on each other by working"
                        + " together (for instance Lefebvre 2003). So this shows whether the model does what is said, not"
                        + " whether it is so."),
                new DocumentBlock.Prose("Each scenario of the library as it is written, with " + replications
                        + " replications: Spearman's rank correlation over pairs of nations of the reports that they"
                        + " sent each other and their trust in each other, both directions together, as a mean over"
                        + " runs. Trust at the end says less than what was gained: whom one trusts at the start, one"
                        + " sends more. But what was gained says less than it seems, too: trust near its upper bound"
                        + " cannot gain much, and returns to where it began when nothing passes. The last column has"
                        + " the nations in an order at random, where nothing can be left of it." + left),
                new DocumentBlock.Grid(
                        List.of("scenario", "trust at the end", "trust gained", "trust gained, nations mixed up"),
                        rows.stream()
                                .map(row -> List.of(
                                        "`" + row.scenario() + "`",
                                        ReportedNumbers.estimate(row.trust()),
                                        ReportedNumbers.estimate(row.gained()),
                                        ReportedNumbers.estimate(row.shuffled())))
                                .toList()));
    }
}
