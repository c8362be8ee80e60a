package entente.results.report.sweep;

import entente.results.analysis.SweepAnalysis;
import entente.results.sensitivity.FactorEffects;
import entente.results.text.Counted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of which pairs of factors a design cannot tell at all whether they work together. */
final class PairsText {

    private static final int MOST_NAMED = 4;

    private final SweepAnalysis analysis;
    private final FactorEffects effects;

    PairsText(SweepAnalysis analysis, FactorEffects effects) {
        this.analysis = analysis;
        this.effects = effects;
    }

    /** Which they are, and why; empty where there is none. */
    String inestimable() {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return "";
        }
        List<String> named = new ArrayList<>(missing.subList(0, Math.min(MOST_NAMED, missing.size())));
        if (missing.size() > MOST_NAMED) {
            named.add(Counted.of(missing.size() - MOST_NAMED, "other pair"));
        }
        return "Whether " + VariantNames.joined(named) + " work together cannot be told with this design"
                + (analysis.influence().fit() == null
                        ? ": it takes points at both ends of the one with both ends of the other, all else alike."
                        : ".");
    }

    private List<String> missing() {
        Set<List<Integer>> told = new HashSet<>();
        effects.interactions().stream()
                .filter(pair -> pair.change().estimate().mean() != null)
                .forEach(pair -> {
                    told.add(pair.factors());
                    told.addAll(pair.aliases());
                });
        effects.main().forEach(main -> told.addAll(main.aliases()));
        List<String> missing = new ArrayList<>();
        for (int f = 0; f < analysis.factors().size(); f++) {
            for (int g = f + 1; g < analysis.factors().size(); g++) {
                if (!told.contains(List.of(f, g))) {
                    missing.add(analysis.factors().get(f) + " with "
                            + analysis.factors().get(g));
                }
            }
        }
        return missing;
    }
}
