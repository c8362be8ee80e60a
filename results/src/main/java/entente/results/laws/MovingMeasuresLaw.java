package entente.results.laws;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** That every measure moves: over scenarios and policies none is constant, and no two are always equal. */
record MovingMeasuresLaw() implements Law {

    @Override
    public String title() {
        return "Measures move";
    }

    @Override
    public String claim() {
        return "No measure has one value in all scenarios under all policies, and no two measures have the same values"
                + " everywhere.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 3 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        Map<Measure, List<Double>> values = values(runs);
        List<List<String>> rows = new ArrayList<>();
        Map<List<Double>, Measure> seen = new HashMap<>();
        for (Map.Entry<Measure, List<Double>> entry : values.entrySet()) {
            Measure same = seen.putIfAbsent(entry.getValue(), entry.getKey());
            if (entry.getValue().stream().distinct().count() <= 1) {
                rows.add(List.of(entry.getKey().name(), "has one value everywhere"));
            } else if (same != null) {
                rows.add(List.of(entry.getKey().name(), "equals " + same.name() + " everywhere"));
            }
        }
        DocumentBlock told = rows.isEmpty()
                ? new DocumentBlock.Prose("All " + values.size() + " measures move, and no two are equal.")
                : new DocumentBlock.Grid(List.of("measure", ""), rows);
        return new Measured(LawVerdict.of(rows.isEmpty()), List.of(told));
    }

    private static Map<Measure, List<Double>> values(LawRuns runs) {
        Map<Measure, List<Double>> values = new LinkedHashMap<>();
        List<Measure> counted = Measures.ALL.stream()
                .filter(measure -> measure.findSpreadOf().isEmpty())
                .toList();
        for (String scenario : LawSettings.scenarios()) {
            Map<String, List<String>> settings =
                    LawSettings.arms(LawSettings.ISOLATION, LawSettings.DECISIONS, LawSettings.POOLED);
            ArmRuns arms = runs.run(scenario, settings);
            for (Measure measure : counted) {
                settings.keySet()
                        .forEach(arm -> values.computeIfAbsent(measure, key -> new ArrayList<>())
                                .add(rounded(arms.value(arm, measure.name()))));
            }
        }
        return values;
    }

    /** Without a value in a scenario a measure says nothing there, alike for all that have none. */
    private static Double rounded(Estimate estimate) {
        return Objects.requireNonNullElse(estimate.mean(), Double.NaN);
    }
}
