package entente.results.analysis;

import entente.results.design.MorrisDesign;
import entente.results.plan.DesignKind;
import entente.results.sensitivity.ElementaryEffect;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.SaltelliLayout;
import entente.results.sensitivity.SobolIndices;
import entente.results.statistics.Holm;
import entente.results.statistics.Jackknife;
import entente.results.statistics.PairedEstimate;
import entente.results.statistics.Range;
import entente.results.statistics.ResponseTable;
import entente.results.statistics.TestedEstimate;
import entente.results.store.Manifest;
import entente.results.store.PointRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which factor matters how much, by the method that the design was made for. */
final class Sensitivities {

    /** Effects of a factorial with more points than this would take minutes. */
    private static final int MOST_FACTORIAL = 4096;

    private final Manifest manifest;
    private final SweepTable table;
    private final ResponseTable responses;
    private final List<FactorLevels> levels;

    Sensitivities(Manifest manifest, SweepTable table, String arm, List<FactorLevels> levels) {
        this.manifest = manifest;
        this.table = table;
        this.responses = table.arm(arm);
        this.levels = levels;
    }

    /** Main effects and interactions. */
    @Nullable
    FactorEffects effects() {
        requireKind(DesignKind.FULL_FACTORIAL, DesignKind.FRACTIONAL_FACTORIAL, DesignKind.TABLE);
        requireAll();
        requireVariation();
        if (table.points().size() > MOST_FACTORIAL) {
            throw new IllegalArgumentException(
                    "there are " + table.points().size() + " points: it is done for up to " + MOST_FACTORIAL);
        }
        int[][] byPoint = FactorLevels.byPoint(levels, table.points().size());
        DesignKind kind = manifest.variation().design().kind();
        if (kind == DesignKind.FRACTIONAL_FACTORIAL) {
            return FactorEffects.ofFraction(byPoint, responses);
        }
        FactorEffects effects = FactorEffects.of(byPoint, responses);
        require(
                kind == DesignKind.FULL_FACTORIAL || effects.main().stream().allMatch(main -> main.strata() > 0),
                "the table has no points that differ in one factor alone, from its first level to its last, for each"
                        + " factor");
        return effects;
    }

    /** Changes of one factor at a time. */
    List<SweepAnalysis.FactorChange> changes() {
        requireKind(DesignKind.ONE_AT_A_TIME);
        requireAll();
        List<SweepAnalysis.FactorChange> changes = new ArrayList<>();
        PointRow base = table.points().get(0);
        for (int p = 1; p < table.points().size(); p++) {
            PointRow row = table.points().get(p);
            for (int f = 0; f < levels.size(); f++) {
                String level = row.values().get(f).text();
                if (!level.equals(base.values().get(f).text())) {
                    PairedEstimate change = Jackknife.difference(responses.at(p), responses.at(0));
                    changes.add(new SweepAnalysis.FactorChange(
                            manifest.variation().factors().get(f).name(),
                            level,
                            TestedEstimate.of(change),
                            change.varianceRatio()));
                }
            }
        }
        return corrected(changes);
    }

    private static List<SweepAnalysis.FactorChange> corrected(List<SweepAnalysis.FactorChange> changes) {
        List<TestedEstimate> tested = Holm.correct(
                changes.stream().map(SweepAnalysis.FactorChange::change).toList());
        return IntStream.range(0, changes.size())
                .mapToObj(i -> new SweepAnalysis.FactorChange(
                        changes.get(i).factor(),
                        changes.get(i).level(),
                        tested.get(i),
                        changes.get(i).varianceRatio()))
                .toList();
    }

    /** Elementary effects. */
    List<ElementaryEffect> screening() {
        requireKind(DesignKind.MORRIS);
        requireAll();
        requireVariation();
        FewValues.require(responses, table.measure().name());
        Integer trajectories = manifest.variation().design().trajectories();
        require(
                trajectories == null || trajectories >= ElementaryEffect.LEAST_TRAJECTORIES,
                "there are " + trajectories + " trajectories: intervals hold from "
                        + ElementaryEffect.LEAST_TRAJECTORIES + " on");
        MorrisDesign design = MorrisDesign.of(
                levels.size(),
                trajectories == null ? 0 : trajectories,
                manifest.variation().design().seed());
        require(
                design.size() == table.points().size()
                        && IntStream.range(0, design.size()).allMatch(p -> lies(p, design.point(p))),
                "the points do not lie on the trajectories of the design");
        List<ElementaryEffect> effects = ElementaryEffect.of(design, responses.values());
        return responses.range() == Range.SHARE
                ? effects.stream().map(ElementaryEffect::ofShare).toList()
                : effects;
    }

    /** Sobol indices. */
    @Nullable
    SobolIndices indices() {
        requireKind(DesignKind.SALTELLI);
        requireAll();
        requireVariation();
        FewValues.require(responses, table.measure().name());
        Integer base = manifest.variation().design().base();
        require(
                base == null || base >= SobolIndices.LEAST_BASE,
                "there are " + base + " base points: intervals hold from " + SobolIndices.LEAST_BASE + " on");
        int size = table.points().size();
        int samples = base == null ? 0 : base;
        boolean second = size == samples * (2 * levels.size() + 2);
        SaltelliLayout layout = new SaltelliLayout(levels.size(), samples, second && levels.size() > 1);
        require(
                layout.size() == size && layout.fits((p, f) -> place(p, f)),
                "the points do not lie as a Saltelli design lays them");
        return SobolIndices.of(layout, responses);
    }

    private boolean lies(int point, double[] places) {
        return IntStream.range(0, places.length).allMatch(f -> Math.abs(place(point, f) - places[f]) < 1e-9);
    }

    private double place(int point, int factor) {
        return table.points().get(point).values().get(factor).place();
    }

    private void requireKind(DesignKind... kinds) {
        DesignKind kind = manifest.variation().design().kind();
        require(List.of(kinds).contains(kind), "it takes the design " + words(kinds) + "; this one is " + kind.word());
    }

    /** {@code a, b or c}. */
    private static String words(DesignKind... kinds) {
        return Arrays.stream(kinds)
                .map(DesignKind::word)
                .collect(Collectors.joining(", "))
                .replaceFirst(", ([^,]*)$", " or $1");
    }

    private void requireAll() {
        require(!levels.isEmpty(), "no factor is varied");
        require(
                table.missing() == 0,
                table.missing() + " of " + (table.missing() + table.points().size())
                        + " points have no value yet, or none in some arm");
    }

    private void requireVariation() {
        require(
                responses.varies(),
                table.measure().name() + " does not vary over these points: no factor can be said to matter");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
