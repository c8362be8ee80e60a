package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That a change never does harm to a measure, and does good in most scenarios.
 *
 * @param title what the law is about
 * @param principle why it must hold
 * @param comparisons what is compared, each in every scenario
 * @param measure the name of the measure
 * @param sense which way it must go
 * @param scale how it is told
 * @param needed in how many of the comparisons it must show, as a share of them
 */
record ComparisonLaw(
        String title,
        String principle,
        List<Comparison> comparisons,
        String measure,
        Sense sense,
        Scale scale,
        double needed)
        implements Law {

    private static final String BASE = "base";
    private static final String CHANGED = "changed";

    /**
     * Two settings of a scenario that are compared.
     *
     * @param changed what is changed, in words
     * @param base the settings that it is compared with
     * @param settings the settings with the change
     */
    record Comparison(String changed, List<String> base, List<String> settings) {

        Comparison {
            base = List.copyOf(base);
            settings = List.copyOf(settings);
        }
    }

    /** How a measure is told. */
    enum Scale {
        POINTS,
        NUMBER
    }

    ComparisonLaw {
        comparisons = List.copyOf(comparisons);
    }

    @Override
    public String claim() {
        return principle
                + " Decided by: no interval wholly on the wrong side (all of them hold at once with 95 %), and "
                + (needed > 0.5 ? "most" : needed > 0 ? "some" : "none needs to lie") + " on the right one.";
    }

    @Override
    public int runs(LawPlan plan) {
        return comparisons.size() * LawSettings.scenarios().size() * 2 * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        int tests = comparisons.size() * LawSettings.scenarios().size();
        int shown = 0;
        int against = 0;
        for (Comparison comparison : comparisons) {
            for (String scenario : LawSettings.scenarios()) {
                ArmRuns arms = runs.run(scenario, arms(comparison));
                Estimate difference = arms.difference(CHANGED, BASE, measure);
                boolean shows = sense.shows(difference);
                boolean isAgainst = sense.speaksAgainst(difference, tests);
                shown += shows ? 1 : 0;
                against += isAgainst ? 1 : 0;
                rows.add(List.of(
                        comparison.changed(),
                        scenario,
                        told(arms.value(BASE, measure)),
                        told(difference),
                        isAgainst ? "**against**" : shows ? "shows" : "not told apart"));
            }
        }
        boolean holds = against == 0 && shown >= needed * tests;
        return new Measured(
                LawVerdict.of(holds),
                List.of(new DocumentBlock.Grid(
                        List.of("what is changed", "scenario", measure + " before", "change", ""), rows)));
    }

    private static Map<String, List<String>> arms(Comparison comparison) {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        arms.put(BASE, comparison.base());
        arms.put(CHANGED, comparison.settings());
        return arms;
    }

    private String told(Estimate estimate) {
        return scale == Scale.POINTS ? Shown.points(estimate) : Shown.of(estimate, 2);
    }
}
