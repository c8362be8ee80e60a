package entente.results.analysis;

import entente.results.plan.DesignKind;
import entente.results.regression.SurfaceFit;
import entente.results.sensitivity.FactorEffects;
import entente.results.sensitivity.MatchedPoints;
import entente.results.sensitivity.Turn;
import entente.results.store.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the factors do to the measure, by an estimator that holds for the design. */
final class FactorAnalyst {

    private static final String EFFECTS = "main effects and interactions";
    private static final String SURFACE = "effects by a fitted surface";

    private final Manifest manifest;
    private final SweepTable table;
    private final String arm;
    private final List<FactorLevels> levels;
    private final AnalysisAttempts notes;
    private final List<String> factors;

    FactorAnalyst(Manifest manifest, SweepTable table, String arm, List<FactorLevels> levels, AnalysisAttempts notes) {
        this.manifest = manifest;
        this.table = table;
        this.arm = arm;
        this.levels = levels;
        this.notes = notes;
        this.factors = manifest.variation().names();
    }

    SweepAnalysis.Influence influence() {
        Sensitivities sensitivities = new Sensitivities(manifest, table, arm, levels);
        FactorEffects effects = notes.attempt(EFFECTS, sensitivities::effects);
        Surfaces surfaces = effects == null ? notes.attempt(SURFACE, this::surfaces) : null;
        SurfaceFit fit = surfaces == null ? null : surfaces.surface().fit();
        if (fit != null && fit.isPoor()) {
            notes.add(SURFACE, "the surface fits poorly: more points, or fewer factors, would tell");
            surfaces = null;
        }
        return new SweepAnalysis.Influence(
                corrected(surfaces == null ? responses() : surfaces.responses(arms())),
                surfaces == null ? effects : surfaces.effects(),
                fit,
                effects == null ? List.of() : new Crossings(table, arm, factors, levels).strongest(effects),
                Objects.requireNonNullElse(
                        notes.attempt("changes of one factor at a time", sensitivities::changes), List.of()),
                Objects.requireNonNullElse(
                        notes.attempt("screening by Morris's method", sensitivities::screening), List.of()),
                notes.attempt("Sobol indices", sensitivities::indices),
                notes.attempt("scores of factors, whatever the design", () -> Scores.of(manifest, table, arm)));
    }

    private List<String> arms() {
        return manifest.observation().arms();
    }

    private Surfaces surfaces() {
        DesignKind kind = manifest.variation().design().kind();
        if (kind != DesignKind.LATIN_HYPERCUBE && kind != DesignKind.SOBOL && kind != DesignKind.TABLE) {
            throw new IllegalArgumentException(
                    "it takes the design latinHypercube, sobol or table; this one is " + kind.word());
        }
        if (!table.arm(arm).varies()) {
            throw new IllegalArgumentException(
                    table.measure().name() + " does not vary over these points: no factor can be said to matter");
        }
        FewValues.require(table.arm(arm), table.measure().name());
        return new Surfaces(table, arm, factors, levels);
    }

    private List<FactorResponse> responses() {
        DesignKind kind = manifest.variation().design().kind();
        if (kind == DesignKind.MORRIS || kind == DesignKind.ONE_AT_A_TIME) {
            return List.of();
        }
        int[][] byPoint = FactorLevels.byPoint(levels, table.points().size());
        List<FactorResponse> responses = new ArrayList<>();
        for (int f = 0; f < factors.size(); f++) {
            if (levels.get(f).levels().size() > 1) {
                responses.add(
                        Responses.of(table, arms(), factors.get(f), levels.get(f), arm, new MatchedPoints(byPoint, f)));
            }
        }
        return responses;
    }

    /** Turns are corrected for all factors along which they were tested. */
    private static List<FactorResponse> corrected(List<FactorResponse> responses) {
        List<@Nullable Turn> turns =
                Turn.correct(responses.stream().map(FactorResponse::turn).toList());
        return IntStream.range(0, turns.size())
                .mapToObj(i -> responses.get(i).with(turns.get(i)))
                .toList();
    }
}
