package entente.results.laws;

import entente.engine.scenario.DecisionOption;
import entente.engine.scenario.DecisionPoint;
import entente.engine.scenario.Scenario;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.Measures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That each alternative at a decision point changes attacks or the share foiled for somebody. */
record DecisionLaw() implements Law {

    private static final List<String> OUTCOMES = List.of("attacksLaunched", "shareFoiled");
    private static final String STANDING = "standing";

    @Override
    public String title() {
        return "A decision matters";
    }

    @Override
    public String claim() {
        return "Each alternative at a scenario's decision points changes attacks or the share foiled, overall or for a"
                + " nation. Decided by: a difference from the standing option whose interval excludes zero when as many"
                + " intervals as are looked at hold at once with 95 %. Alternatives at a point where that tells nothing"
                + " are measured once more, in " + LawPlan.MOST
                + " pairs of other seeds, and stand here with these: two looks, so"
                + " that an alternative of no effect is taken for one that matters once in ten at most.";
    }

    @Override
    public int runs(LawPlan plan) {
        return plan.pairs()
                * LawSettings.scenarios().stream()
                        .flatMap(id -> Scenarios.load(id, List.of()).script().decisionPoints().stream())
                        .mapToInt(point -> point.options().size())
                        .sum();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        boolean holds = true;
        for (String id : LawSettings.scenarios()) {
            Scenario scenario = Scenarios.load(id, List.of());
            for (DecisionPoint point : scenario.script().decisionPoints()) {
                Map<String, List<String>> options = arms(scenario, point);
                ArmRuns first = runs.run(id, options);
                boolean clear = alternatives(point).stream().allMatch(each -> matters(first, each.label(), scenario));
                ArmRuns arms = clear ? first : runs.again(id, options, LawPlan.MOST);
                for (DecisionOption option : alternatives(point)) {
                    boolean matters = matters(arms, option.label(), scenario);
                    holds &= matters;
                    rows.add(List.of(
                            id,
                            point.id(),
                            option.label(),
                            Shown.of(arms.difference(option.label(), STANDING, OUTCOMES.get(0)), 2),
                            Shown.points(arms.difference(option.label(), STANDING, OUTCOMES.get(1))),
                            Integer.toString(clear ? runs.plan().pairs() : LawPlan.MOST),
                            matters ? "matters" : "**not told apart**"));
                }
            }
        }
        return new Measured(
                LawVerdict.of(holds),
                List.of(new DocumentBlock.Grid(
                        List.of("scenario", "point", "alternative", "attacks", "share foiled, points", "pairs", ""),
                        rows)));
    }

    private static boolean matters(ArmRuns arms, String label, Scenario scenario) {
        List<String> places = new MeasurePlaces(scenario.nations()).nations();
        int comparisons = OUTCOMES.size() * (places.size() + 1) * 2;
        List<Estimate> differences = new ArrayList<>();
        for (String outcome : OUTCOMES) {
            differences.add(arms.difference(label, STANDING, outcome));
            if (Measures.find(outcome).orElseThrow().isPerNation()) {
                for (int nation = 1; nation <= places.size(); nation++) {
                    differences.add(arms.differenceAt(label, STANDING, outcome, nation));
                }
            }
        }
        return differences.stream()
                .anyMatch(difference -> Sense.UP.speaksAgainst(difference, comparisons)
                        || Sense.DOWN.speaksAgainst(difference, comparisons));
    }

    private static Map<String, List<String>> arms(Scenario scenario, DecisionPoint point) {
        int number = scenario.script().decisionPoints().indexOf(point);
        Map<String, List<String>> arms = new LinkedHashMap<>();
        arms.put(STANDING, List.of());
        for (DecisionOption option : alternatives(point)) {
            arms.put(option.label(), List.of("decisionPoints[" + number + "].standing=\"" + option.label() + "\""));
        }
        return arms;
    }

    private static List<DecisionOption> alternatives(DecisionPoint point) {
        return point.options().stream()
                .filter(option -> !option.label().equals(point.standing()))
                .toList();
    }
}
