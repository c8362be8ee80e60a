package entente.results.validation;

import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Combination;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Quotient;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Statistic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** V7: whether a nation gains by keeping back what all others share, where sharing is verified and where it is not. */
final class Deviations implements Study {

    private static final String SCENARIO = "validation/pact";
    private static final String VERIFIED = "nations[*].sharing.verification=true";

    /** The place of the nation that deviates: all are alike. */
    private static final int DEVIATOR = 1;

    /** What one nation may do instead of sharing all; the first is to close up altogether. */
    private record Deviation(String words, String setting) {}

    private static final List<Deviation> ALL = List.of(
            new Deviation("shares nothing", "releaseProbability=0"),
            new Deviation("shares every other report", "releaseProbability=0.5"),
            new Deviation("shares with those concerned only", "posture=needToKnow"),
            new Deviation("shares as much as it gets", "posture=reciprocal"),
            new Deviation("shares with those it trusts by 0.7 or more", "minimumTrust=0.7"),
            new Deviation("shares well-graded reports only, from C3", "minimumGrade=C3"),
            new Deviation("leaves out half of the detail", "sanitisation=0.5"),
            new Deviation("waits for 60 days", "delayDays=60"));

    private final StudyRuns bench;
    private final int replications;

    Deviations(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return replications * 2 * (1 + ALL.size());
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<VariantRuns> runs = bench.run(variants(), replications, progress);
        Measure attacks = Measures.find("attacksLaunched").orElseThrow();
        Measure shared = Measures.find("reportsShared").orElseThrow();
        List<Row> rows = new ArrayList<>();
        for (int d = 1; d <= ALL.size(); d++) {
            rows.add(new Row(
                    ALL.get(d - 1).words(),
                    gain(runs, attacks, 0, d),
                    gain(runs, attacks, 1, d),
                    gain(runs, shared, 0, d),
                    gain(runs, shared, 1, d),
                    both(runs, attacks, d)));
        }
        return new ValidationReport.Chapter(
                "V7",
                "Whether sharing everything is an equilibrium",
                text(rows, runs, attacks, shared),
                findings(rows));
    }

    /** Without verification, then with it: all share, and then each deviation. */
    private static List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        for (List<String> given : List.of(List.<String>of(), List.of(VERIFIED))) {
            String how = given.isEmpty() ? "unverified, " : "verified, ";
            variants.add(StudyRuns.variant(how + "all share", SCENARIO, given));
            for (Deviation deviation : ALL) {
                List<String> settings = Stream.concat(
                                given.stream(), Stream.of("nations[0].sharing." + deviation.setting()))
                        .toList();
                variants.add(StudyRuns.variant(how + deviation.words(), SCENARIO, settings));
            }
        }
        return variants;
    }

    /** What a deviation does. Gains are attacks on the deviator that it avoids. */
    private record Row(
            String words,
            Estimate unverified,
            Estimate verified,
            Estimate kept,
            Estimate keptVerified,
            Estimate deterred) {}

    private static RatioOfTotals arm(List<VariantRuns> runs, Measure measure, int verified, int deviation) {
        return StudyRuns.statistic(runs.get(verified * (1 + ALL.size()) + deviation), measure, DEVIATOR);
    }

    /** How much less of a measure there is with a deviation. */
    private static Estimate gain(List<VariantRuns> runs, Measure measure, int verified, int deviation) {
        return Jackknife.difference(arm(runs, measure, verified, 0), arm(runs, measure, verified, deviation))
                .estimate();
    }

    private static Estimate both(List<VariantRuns> runs, Measure measure, int deviation) {
        List<Statistic> arms = List.of(
                arm(runs, measure, 0, 0),
                arm(runs, measure, 0, deviation),
                arm(runs, measure, 1, 0),
                arm(runs, measure, 1, deviation));
        return Jackknife.estimate(new Combination(arms, new double[] {1, -1, -1, 1}));
    }

    /** Attacks suffered by closing up, for every thousand reports that are sent less. */
    private static Estimate price(List<VariantRuns> runs, Measure attacks, Measure shared, int verified) {
        double[] change = {-1, 1};
        double[] thousands = {-0.001, 0.001};
        Statistic suffered =
                new Combination(List.of(arm(runs, attacks, verified, 0), arm(runs, attacks, verified, 1)), change);
        Statistic unsent =
                new Combination(List.of(arm(runs, shared, verified, 1), arm(runs, shared, verified, 0)), thousands);
        return Jackknife.estimate(new Quotient(suffered, unsent));
    }

    private List<Finding> findings(List<Row> rows) {
        Row best = best(rows, Row::unverified);
        Row bestVerified = best(rows, Row::verified);
        Estimate verified = SimultaneousInterval.of(bestVerified.verified(), replications, ALL.size());
        boolean pays = rows.stream()
                .map(row -> SimultaneousInterval.of(row.verified(), replications, ALL.size()))
                .anyMatch(estimate -> estimate.low() != null && estimate.low() > 0);
        return List.of(
                Finding.positive(
                        Criterion.UNVERIFIED_DEVIATION,
                        best.words(),
                        SimultaneousInterval.of(best.unverified(), replications, ALL.size())),
                new Finding(
                        Criterion.VERIFIED_DEVIATION,
                        "the best: " + bestVerified.words(),
                        pays ? CriterionVerdict.MISSED : CriterionVerdict.MET,
                        ReportedNumbers.estimate(verified),
                        Criterion.VERIFIED_DEVIATION.accepted()),
                Finding.positive(
                        Criterion.VERIFICATION_DETERS,
                        rows.get(0).words(),
                        rows.get(0).deterred()));
    }

    private static Row best(List<Row> rows, Function<Row, Estimate> gain) {
        Row best = rows.get(0);
        for (Row row : rows) {
            Double mean = gain.apply(row).mean();
            Double most = gain.apply(best).mean();
            if (mean != null && (most == null || mean > most)) {
                best = row;
            }
        }
        return best;
    }

    private List<DocumentBlock> text(List<Row> rows, List<VariantRuns> runs, Measure attacks, Measure shared) {
        return List.of(
                new DocumentBlock.Prose("Five like nations of the documented defaults share everything (`" + SCENARIO
                        + "`); one of them changes its policy, the others do not. All that it loses or gains is"
                        + " attacks on itself: sharing has no other price than the model's own, analysts' time, leaks"
                        + " and what warned"
                        + " plots do. On"
                        + " average"
                        + " " + ReportedNumbers.estimate(Jackknife.estimate(arm(runs, attacks, 0, 0)))
                        + " attacks are launched on it in five years where all share and nobody verifies, and "
                        + ReportedNumbers.estimate(Jackknife.estimate(arm(runs, attacks, 1, 0)))
                        + " where all verify. " + replications + " replications of each of " + runs.size()
                        + " variants with the same seeds; intervals here are for each difference alone, those of the"
                        + " verdicts wider, so that all of them hold together. Nothing was tuned. The claim is"
                        + " Jensen's (2016)."),
                new DocumentBlock.Grid(
                        List.of(
                                "the nation …",
                                "attacks avoided, unverified",
                                "attacks avoided, verified",
                                "what verification takes from the gain",
                                "reports it sends less, unverified",
                                "the same, verified"),
                        rows.stream()
                                .map(row -> List.of(
                                        row.words(),
                                        ReportedNumbers.estimate(row.unverified()),
                                        ReportedNumbers.estimate(row.verified()),
                                        ReportedNumbers.estimate(row.deterred()),
                                        ReportedNumbers.estimate(row.kept()),
                                        ReportedNumbers.estimate(row.keptVerified())))
                                .toList()),
                new DocumentBlock.Prose(
                        "What verification takes from the gain compares two things at once: who is looked at carries"
                                + " out less of what it means to keep back (`verificationDeterrence`), the last two"
                                + " columns say how much less. Where closing up costs attacks, that alone makes it cost"
                                + " fewer where all verify, so that the claim may fail though verification works; by the"
                                + " report that is not sent, the next paragraph compares like with like."),
                new DocumentBlock.Prose(prices(price(runs, attacks, shared, 0), price(runs, attacks, shared, 1))),
                new DocumentBlock.Prose(
                        "Below 0 a deviation costs the nation attacks. Where it does so without verification, sharing"
                                + " is in its own interest in this model, because partners who hold its reports stop plots"
                                + " on their soil that aim at it; then verification is not what keeps it sharing, unless"
                                + " each report shared has a price that the model does not know."));
    }

    /** What closing up costs by the report, and between which prices sharing would hold only where it is verified. */
    static String prices(Estimate unverified, Estimate verified) {
        Double low = verified.low();
        Double high = unverified.high();
        boolean isDearer = low != null && high != null && low > high;
        return "Closing up altogether costs the nation " + ReportedNumbers.estimate(unverified)
                + " attacks for every thousand reports that it does not send where nobody verifies, and "
                + ReportedNumbers.estimate(verified) + " where all do."
                + (isDearer
                        ? " If a thousand reports shared had a price between these two, counted in attacks, it would"
                                + " pay to close up only where nobody verifies: then full sharing would hold only where"
                                + " it can be verified, as far as this deviation goes. Below the first it does not pay"
                                + " either way, above the second it always does."
                        : " The second is not shown to be more: no price of a report is known at which full sharing"
                                + " would hold only where it can be verified.");
    }
}
