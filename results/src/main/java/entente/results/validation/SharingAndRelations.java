package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** V10: whether nations that are nearer to each other exchange more, where relations were read from tables. */
final class SharingAndRelations implements Study {

    private static final String SCENARIO = "europe-2020";
    private static final String MIXED = "affinity of nations mixed up";

    /** The scenario as written, and what it is compared with: the gates that look at relations left open, and nobody deciding. */
    private static final Map<String, List<String>> ARMS = arms();

    private final StudyRuns bench;
    private final int replications;

    SharingAndRelations(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    private static Map<String, List<String>> arms() {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        arms.put("as written", List.of());
        arms.put(
                "no gate of affinity or trust",
                List.of("nations[*].sharing.minimumAffinity=-1", "nations[*].sharing.minimumTrust=0"));
        arms.put("nobody decides", List.of("rules.sharing=standing"));
        return arms;
    }

    @Override
    public int runs() {
        return ARMS.size() * replications;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        Map<String, List<PairOutcome>> outcomes = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> arm : ARMS.entrySet()) {
            outcomes.put(arm.getKey(), new PairRuns(bench, replications).of(SCENARIO, arm.getValue()));
            progress.advanced(outcomes.size() * replications, runs());
        }
        List<PairOutcome> written = outcomes.values().iterator().next();
        List<Finding> findings = List.of(
                Finding.positive(Criterion.VOLUME_BY_AFFINITY, "", volume(written)),
                Finding.positive(Criterion.CHOICE_BY_AFFINITY, "", choice(written)));
        return new ValidationReport.Chapter("V10", "Sharing and relations", text(outcomes), findings);
    }

    private static Estimate volume(List<PairOutcome> outcomes) {
        return PairOutcome.mean(outcomes, (run, k) -> run.reports().overPairs(run.affinity()));
    }

    private static Estimate choice(List<PairOutcome> outcomes) {
        return PairOutcome.mean(outcomes, (run, k) -> run.reports().overColumns(run.affinity()));
    }

    /** The first with the nations in an order at random. */
    private Estimate mixed(List<PairOutcome> outcomes) {
        return PairOutcome.mean(
                outcomes, (run, k) -> run.reports().overPairs(run.affinity().mixed(bench.key(MIXED, k))));
    }

    private List<DocumentBlock> text(Map<String, List<PairOutcome>> outcomes) {
        List<List<String>> rows = new ArrayList<>();
        outcomes.forEach((arm, runs) -> rows.add(List.of(
                arm,
                ReportedNumbers.estimate(
                        PairOutcome.mean(runs, (run, k) -> run.reports().total())),
                ReportedNumbers.estimate(volume(runs)),
                ReportedNumbers.estimate(choice(runs)),
                ReportedNumbers.estimate(mixed(runs)),
                ReportedNumbers.estimate(
                        PairOutcome.mean(runs, (run, k) -> run.reports().overPairs(run.trustBefore()))))));
        return List.of(
                new DocumentBlock.Prose(
                        "**There are no data on the one side.** Relations are read from tables – alliances, votes,"
                                + " memberships, borders – and affinity follows from them by a rule; but no service"
                                + " publishes what it sends to whom. That more passes between those who are closer is what"
                                + " the literature says in words (for instance Lefebvre 2003)."),
                new DocumentBlock.Prose("`" + SCENARIO + "` as it is written, with " + replications
                        + " replications: twelve nations, 66 pairs, Spearman's rank correlation with affinity at the"
                        + " start, mean over runs. Large nations file more and send more to everybody; so the second"
                        + " correlation looks at each sender by itself. Eleven of the twelve are allies whose"
                        + " affinities lie close together, which leaves little to correlate with; networks,"
                        + " capabilities and policies, which differ more, are assumed. Where the second row differs"
                        + " little from the first, it is agreements and institutions that follow relations, and not"
                        + " the gates that look at them. Nothing was tuned."),
                new DocumentBlock.Grid(
                        List.of(
                                "",
                                "reports from nation to nation, a run",
                                "with affinity, over pairs",
                                "with affinity, over recipients",
                                "with affinity, over pairs, nations mixed up",
                                "with trust at the start, over pairs"),
                        rows));
    }
}
