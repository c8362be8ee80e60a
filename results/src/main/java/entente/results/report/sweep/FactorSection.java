package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.figure.ScatterChart;
import entente.results.figure.Series;
import entente.results.figure.SeriesStyle;
import entente.results.report.document.DocumentBlock;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which factors matter, by the method of the design. */
final class FactorSection {

    private static final int MOST_PAIRS = 15;

    private final SweepAnalysis analysis;
    private final Figures figures;
    private final ChangesExhibit changes;
    private final EffectText text;

    FactorSection(SweepAnalysis analysis) {
        this.analysis = analysis;
        this.figures = new Figures(analysis.measure());
        this.changes = new ChangesExhibit(figures);
        this.text = new EffectText(analysis);
    }

    /** Main effects, where they are the answer. */
    Optional<DocumentBlock> main() {
        FactorEffects effects = analysis.influence().effects();
        return text.mainChanges().isEmpty() || effects == null ? Optional.empty() : Optional.of(mainEffects(effects));
    }

    /** @param mainShown whether main effects stand elsewhere already */
    List<DocumentBlock> blocks(boolean mainShown) {
        List<DocumentBlock> blocks = new ArrayList<>();
        FactorEffects effects = analysis.influence().effects();
        SobolIndices indices = analysis.influence().indices();
        if (!mainShown) {
            main().ifPresent(blocks::add);
        }
        if (effects != null) {
            if (!effects.interactions().isEmpty()) {
                blocks.add(interactions(effects));
            }
            if (!effects.aliases().isEmpty()) {
                blocks.add(new DocumentBlock.Prose(aliases(effects)));
            }
        }
        if (!analysis.influence().changes().isEmpty()) {
            blocks.add(changes());
        }
        if (!analysis.influence().screening().isEmpty()) {
            blocks.add(screening());
        }
        if (indices != null) {
            blocks.addAll(new IndicesExhibits(analysis, indices).blocks());
        }
        return blocks;
    }

    private DocumentBlock mainEffects(FactorEffects effects) {
        return changes.of(
                "effects",
                "What each factor changes, " + ends(),
                effects.main().stream().map(text::name).toList(),
                effects.main().stream().map(FactorEffects.Effect::change).toList(),
                analysis.influence().fit() == null
                        ? "Main effects: means over all sets of points that differ in this factor alone and hold"
                                + " both levels; in a fraction, over all points. Paired: all points have the same"
                                + " seeds."
                        : "By a surface fitted to all points, the other factors held: of a number, along the"
                                + " straight line over its range that is nearest to its curve. Intervals hold"
                                + " noise of replications and where the points lie.");
    }

    /** A surface is told over ranges, which have no levels. */
    private String ends() {
        if (analysis.influence().fit() == null) {
            return "from its first level to its last";
        }
        boolean named = analysis.manifest().variation().factors().stream().anyMatch(factor -> factor.low() == null);
        return "from the low end of its range to the high end" + (named ? ", or from its first name to its last" : "");
    }

    private DocumentBlock interactions(FactorEffects effects) {
        List<FactorEffects.Effect> strongest = effects.interactions().stream()
                .sorted(Comparator.comparingDouble(pair -> -EffectText.size(pair.change())))
                .limit(MOST_PAIRS)
                .toList();
        String shown = strongest.size() < effects.interactions().size()
                ? "The strongest of " + effects.interactions().size() + ", corrected for all of them. "
                : "";
        return changes.of(
                "interactions",
                "What two factors do together, beyond each by itself",
                strongest.stream().map(text::name).toList(),
                strongest.stream().map(FactorEffects.Effect::change).toList(),
                shown + "Half of what one factor changes at the other's last level, less what it changes at the"
                        + " other's first.");
    }

    private DocumentBlock changes() {
        return changes.of(
                "changes",
                "What changing one factor alone does",
                analysis.influence().changes().stream()
                        .map(change -> change.factor() + " " + change.level())
                        .toList(),
                analysis.influence().changes().stream()
                        .map(SweepAnalysis.FactorChange::change)
                        .toList(),
                "Against the first level of all factors. Paired.");
    }

    private String aliases(FactorEffects effects) {
        List<String> mixed = effects.aliases().stream()
                .limit(MOST_PAIRS)
                .map(alias -> name(alias.one()) + " with " + name(alias.other()))
                .toList();
        String more = effects.aliases().size() > MOST_PAIRS ? ", and others" : "";
        return "This fraction cannot tell these effects from each other: " + String.join("; ", mixed) + more + ".";
    }

    private DocumentBlock screening() {
        List<ElementaryEffect> effects = analysis.influence().screening();
        List<Integer> order = IntStream.range(0, effects.size())
                .boxed()
                .sorted(Comparator.comparingDouble(f -> -size(effects.get(f).absolute())))
                .toList();
        List<ScatterChart.Spot> spots = order.stream()
                .map(f -> new ScatterChart.Spot(
                        Objects.requireNonNull(Figures.shown(effects.get(f).absolute())),
                        new Series.IntervalValue(effects.get(f).deviation(), null, null),
                        analysis.factors().get(f)))
                .toList();
        ScatterChart chart = new ScatterChart(
                List.of(new ScatterChart.Cloud("", SeriesStyle.of(0), 4.5, false, spots)),
                "mean size of the change over the factor's range (μ*)",
                figures.differenceTicks(),
                "how much it depends on the other factors (σ)",
                figures.differenceTicks(),
                null);
        List<List<String>> rows = order.stream()
                .map(f -> List.of(
                        analysis.factors().get(f),
                        figures.difference(effects.get(f).absolute()),
                        figures.differenceInterval(effects.get(f).absolute()),
                        figures.difference(effects.get(f).mean()),
                        figures.amount(effects.get(f).deviation()).replace(" points", "")))
                .toList();
        return new DocumentBlock.Exhibit(
                "screening",
                "Which factors matter, by elementary effects",
                "A mark for each factor: the further right, the more it matters; the higher, the more it depends on"
                        + " others.",
                chart.drawing(),
                new DocumentBlock.Grid(
                        figures.differenceAxis(),
                        List.of("", "μ*", "95 % interval", "μ", "σ"),
                        rows,
                        "Morris's method. μ* mean size, μ mean, σ standard deviation of the changes over"
                                + " trajectories."));
    }

    private String name(List<Integer> factors) {
        return VariantNames.joined(
                        factors.stream().map(f -> analysis.factors().get(f)).toList())
                .replace(" and ", " × ");
    }

    private static double size(Estimate estimate) {
        Double mean = estimate.mean();
        return mean == null ? 0 : Math.abs(mean);
    }
}
