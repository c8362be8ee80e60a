package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** That a pool bounds what sharing gains, and isolation what it may lose: the gap in three parts. */
record GapLaw() implements Law {

    private static final String MEASURE = "shareFoiled";

    @Override
    public String title() {
        return "Policy apart from play";
    }

    @Override
    public String claim() {
        return "Everything shared at once, without cost, delay, loss or leak, foils at least as much as what the"
                + " scenarios' nations have agreed and decide; and a policy that does worse than isolation is a finding,"
                + " not a rule. Decided by: in no scenario does what remains up to the pool lie below zero (all intervals"
                + " hold at once with 95 %).";
    }

    @Override
    public int runs(LawPlan plan) {
        return 4 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        boolean holds = true;
        for (String scenario : LawSettings.scenarios()) {
            ArmRuns arms = runs.run(
                    scenario,
                    LawSettings.arms(
                            LawSettings.ISOLATION, LawSettings.STANDING, LawSettings.DECISIONS, LawSettings.POOLED));
            Estimate remains = arms.difference(LawSettings.POOLED, LawSettings.DECISIONS, MEASURE);
            holds &= !Sense.UP.speaksAgainst(remains, LawSettings.scenarios().size());
            rows.add(List.of(
                    scenario,
                    Shown.points(arms.value(LawSettings.ISOLATION, MEASURE)),
                    Shown.points(arms.difference(LawSettings.STANDING, LawSettings.ISOLATION, MEASURE)),
                    Shown.points(arms.difference(LawSettings.DECISIONS, LawSettings.STANDING, MEASURE)),
                    Shown.points(remains)));
        }
        return new Measured(
                LawVerdict.of(holds),
                List.of(new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "share foiled in isolation, %",
                                "what policy gains, points",
                                "what deciding gains, points",
                                "what remains, points"),
                        rows)));
    }
}
