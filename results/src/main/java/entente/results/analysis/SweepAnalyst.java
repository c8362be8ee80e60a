package entente.results.analysis;

import entente.results.measure.Measure;
import entente.results.plan.OwnMeasures;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import entente.results.store.SweepResults;
import entente.scenarios.format.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Analyses a sweep: picks what its design allows, and says what it left out. */
public final class SweepAnalyst {

    private final SweepSource results;
    private final Manifest manifest;
    private final SweepQuestion question;
    private final List<String> factors;
    private final AnalysisAttempts notes = new AnalysisAttempts();

    private SweepAnalyst(SweepSource results, SweepQuestion question) {
        this.results = results;
        this.manifest = results.manifest();
        this.question = question;
        this.factors = manifest.variation().names();
    }

    /**
     * Analyses.
     *
     * @throws IllegalArgumentException if the measure or the arm is not in the results, or they hold no value of it
     */
    public static SweepAnalysis analyse(SweepResults results, SweepQuestion question) {
        return analyse(SweepSource.of(results), question);
    }

    /** The same of numbers from elsewhere. */
    static SweepAnalysis analyse(SweepSource source, SweepQuestion question) {
        return new SweepAnalyst(source, question).analysis();
    }

    private SweepAnalysis analysis() {
        Measure measure = measure();
        requireKnown("--arm", question.arm(), manifest.observation().arms());
        List<PointRow> rows = results.points();
        SweepTable table = SweepTable.read(results, rows, measure);
        if (table.isEmpty()) {
            throw new IllegalArgumentException(
                    manifest.progress().runs() == 0
                            ? "there are no runs in these results yet: run the sweep first"
                            : "there is no value of " + measure.name()
                                    + " that all arms have: run more replications, or look at another measure");
        }
        Summaries summaries = new Summaries(manifest.observation().arms(), factors);
        List<PointSummary> points = summaries.points(table, question.arm());
        List<FactorLevels> levels = IntStream.range(0, factors.size())
                .mapToObj(f -> new FactorLevels(manifest.variation().factors().get(f), f, table.points()))
                .toList();
        List<String> labels = points.stream().map(PointSummary::label).toList();
        return new SweepAnalysis(
                manifest,
                question,
                measure,
                factors,
                measureSummaries(summaries, table, rows),
                points,
                new FactorAnalyst(manifest, table, question.arm(), levels, notes).influence(),
                notes.attempt("scenario discovery", () -> Discoveries.of(manifest, table, question)),
                best(new PolicyChoices(table, question, labels)),
                Summaries.pairing(table, points, question.arm()),
                notes.attempt("the measure month by month", () -> OverTimes.of(results, measure, notes, rows)),
                notes.all());
    }

    private SweepAnalysis.Best best(PolicyChoices choices) {
        if (!manifest.isWhole()) {
            notes.add(
                    "choice, regret and robustness",
                    "the results are partial: the best so far need not be the best in the end");
            return new SweepAnalysis.Best(null, null, null);
        }
        List<String> arms = manifest.observation().arms();
        return new SweepAnalysis.Best(
                notes.attempt("regret and robustness over points", () -> choices.robustness(arms)),
                notes.attempt("choice among variants", () -> choices.arms(arms)),
                notes.attempt("choice among points", choices::points));
    }

    private Measure measure() {
        String name = question.measure();
        requireKnown(
                "--measure",
                name == null ? manifest.observation().measures().get(0) : name,
                manifest.observation().measures());
        return find(name == null ? manifest.observation().measures().get(0) : name)
                .orElseThrow(() -> new IllegalArgumentException("the measure " + name
                        + " is not known to this version of Entente, " + "which did not write these results"));
    }

    private List<MeasureSummary> measureSummaries(Summaries summaries, SweepTable table, List<PointRow> rows) {
        List<MeasureSummary> all = new ArrayList<>(List.of(summaries.summary(table)));
        manifest.observation().measures().stream()
                .filter(name -> !name.equals(table.measure().name()))
                .flatMap(name -> find(name).stream())
                .map(measure -> summaries.summary(SweepTable.ofArmsWithValues(results, rows, measure)))
                .forEach(all::add);
        return all;
    }

    private Optional<Measure> find(String name) {
        return OwnMeasures.find(name, manifest.observation().own());
    }

    private static void requireKnown(String option, String name, List<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException(
                    option + " is " + name + ": the results do not have it; " + NearestName.advice(name, known));
        }
    }
}
