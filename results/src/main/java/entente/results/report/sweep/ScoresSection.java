package entente.results.report.sweep;

import entente.results.analysis.PointSummary;
import entente.results.analysis.SweepAnalysis;
import entente.results.dependence.FactorScore;
import entente.results.dependence.FactorScores;
import entente.results.figure.IntervalChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.sensitivity.FactorEffects;
import entente.results.text.Counted;
import entente.results.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much the measure depends on each factor, whatever the design, beside factors that do nothing. */
final class ScoresSection {

    private static final int MOST_NAMES = 4;

    private final SweepAnalysis analysis;
    private final Figures figures;
    private final @Nullable FactorScores scores;

    ScoresSection(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
        this.scores = analysis.influence().scores();
    }

    /** What can be said where no analysis of the design's own says what matters; nothing where nothing is told apart. */
    Optional<String> sentence() {
        if (scores == null || analysis.influence().indices() != null || isToldOtherwise()) {
            return Optional.empty();
        }
        List<String> names = order(scores).stream()
                .filter(f -> scores.factors().get(f).matters())
                .map(f -> analysis.factors().get(f))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String said = names.size() > MOST_NAMES
                ? String.join(", ", names.subList(0, MOST_NAMES - 1)) + " and "
                        + Counted.of(names.size() - MOST_NAMES + 1, "other")
                : VariantNames.joined(names);
        return Optional.of("Of " + Counted.of(scores.factors().size(), "factor") + ", " + said
                + (names.size() == 1 ? " is" : " are")
                + " told apart from a factor that does nothing, whatever the shape"
                + " of what " + (names.size() == 1 ? "it does" : "they do") + " to " + figures.subject()
                + " (scores of random trees, on which the replications agree; one false finding in twenty designs at"
                + " most).");
    }

    private boolean isToldOtherwise() {
        FactorEffects effects = analysis.influence().effects();
        return effects != null && effects.main().stream().anyMatch(FactorEffects.Effect::isClear);
    }

    /** Which factors this design ties to each other, so that one may stand for the other; nothing where none are. */
    Optional<String> tied() {
        return scores == null
                ? Optional.empty()
                : Optional.of(pairs(scores))
                        .filter(pairs -> !pairs.isEmpty())
                        .map(pairs ->
                                "Some factors go together in this design, and to which of them anything is due cannot"
                                        + " be told: " + String.join(", ", pairs) + ".");
    }

    /** The scores; nothing where there are none. */
    List<DocumentBlock> blocks() {
        if (scores == null) {
            return List.of();
        }
        List<DocumentBlock> blocks = new ArrayList<>(List.of(exhibit(scores)));
        together(scores).ifPresent(text -> blocks.add(new DocumentBlock.Prose(text)));
        return blocks;
    }

    private DocumentBlock exhibit(FactorScores all) {
        List<Integer> order = order(all);
        IntervalChart chart = new IntervalChart(
                order.stream()
                        .map(f -> IntervalChart.Row.of(analysis.factors().get(f)))
                        .toList(),
                List.of(
                        series("trees", 0, order, all, FactorScore::tree),
                        series("PAWN", 1, order, all, FactorScore::pawn),
                        series("δ", 2, order, all, FactorScore::delta)),
                "score: mark; line: what factors that do nothing reach",
                Figures::plain,
                0.0);
        return new DocumentBlock.Exhibit(
                "scores",
                "How much " + figures.name() + " depends on each factor",
                "Three marks for each factor: scores by random trees, PAWN and δ. The line from zero is what factors"
                        + " that do nothing reach in all but 5 % of designs; a mark beyond its line is told apart if"
                        + " replications agree on what the factor does" + alone(all) + ".",
                chart.drawing(),
                new DocumentBlock.Grid(
                        "Scores of factors, and what factors that do nothing reach",
                        List.of("", "trees", "nothing", "PAWN", "nothing", "δ", "nothing"),
                        order.stream().map(f -> row(all, f)).toList(),
                        note(all)));
    }

    private static Series series(
            String name, int number, List<Integer> order, FactorScores all, ToDoubleFunction<FactorScore> score) {
        return new Series(
                name,
                SeriesStyle.of(number),
                order.stream()
                        .map(f -> all.factors().get(f))
                        .map(factor ->
                                new Series.IntervalValue(score.applyAsDouble(factor), 0.0, dummy(factor, number)))
                        .toList());
    }

    private static double dummy(FactorScore factor, int number) {
        return switch (number) {
            case 0 -> factor.treeDummy();
            case 1 -> factor.pawnDummy();
            default -> factor.deltaDummy();
        };
    }

    private List<String> row(FactorScores all, int number) {
        FactorScore factor = all.factors().get(number);
        return List.of(
                analysis.factors().get(number),
                marked(factor.tree(), factor.matters()),
                Numbers.fixed(factor.treeDummy(), 3),
                marked(factor.pawn(), factor.mattersByPawn()),
                Numbers.fixed(factor.pawnDummy(), 3),
                marked(factor.delta(), factor.mattersByDelta()),
                Numbers.fixed(factor.deltaDummy(), 3));
    }

    private static String marked(double score, boolean told) {
        return Numbers.fixed(score, 3) + (told ? " *" : "");
    }

    /** A score that may be another factor's tells nothing of this one. */
    private static String alone(FactorScores all) {
        return all.factors().stream().allMatch(factor -> factor.goesWith().isEmpty())
                ? ""
                : ", unless its factor goes together with another in this design";
    }

    private String note(FactorScores all) {
        double noise = all.noiseShare();
        return "Trees: part of what all cuts of random trees explain. PAWN: mean distance of distributions. δ: half"
                + " the area between densities, with its bias. Nothing: what the largest of as many factors that do"
                + " nothing exceeds in 5 % of designs, for each score by itself; * beyond that, where replications agree"
                + " on what the factor does (by their signs, 5 % over all factors)" + alone(all) + "." + few()
                + " Scores are no parts of a whole and have no intervals."
                + (Double.isNaN(noise)
                        ? ""
                        : " " + Numbers.fixed(100 * noise, 1)
                                + " % of the variance between points is noise of replications: it lowers scores.");
    }

    /** Where no agreement could be told from chance. */
    private String few() {
        int most = analysis.points().stream()
                .mapToInt(PointSummary::replications)
                .max()
                .orElse(0);
        return most >= FactorScores.LEAST_REPLICATIONS
                ? ""
                : " With " + Counted.of(most, "replication") + " none is told apart: it takes "
                        + FactorScores.LEAST_REPLICATIONS + " that agree.";
    }

    private Optional<String> together(FactorScores all) {
        List<String> pairs = pairs(all);
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "Some factors go together in this design, so that the score of one may be the other's, and"
                                + " neither is told to matter by it: " + String.join("; ", pairs)
                                + ". Points at which they vary independently would tell.");
    }

    private List<String> pairs(FactorScores all) {
        List<String> pairs = new ArrayList<>();
        for (int f = 0; f < all.factors().size(); f++) {
            List<Integer> others = all.factors().get(f).goesWith();
            if (!others.isEmpty()) {
                pairs.add(analysis.factors().get(f) + " with "
                        + VariantNames.joined(others.stream()
                                .map(other -> analysis.factors().get(other))
                                .toList()));
            }
        }
        return pairs;
    }

    private static List<Integer> order(FactorScores all) {
        return IntStream.range(0, all.factors().size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -all.factors().get(f).tree()))
                .toList();
    }
}
