package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** That networks can be beaten, and teams can be short. */
record StrengthLaw() implements Law {

    private static final String STRENGTH = "networkStrength";
    private static final String WAIT = "caseWaitDays";
    private static final double HALF = 0.5;
    private static final int SCENARIOS_WITH_WAITING = 2;
    private static final double DAY = 1;

    @Override
    public String title() {
        return "Networks can be beaten, and teams can be short";
    }

    @Override
    public String claim() {
        return "In at least one scenario pooling at least halves the mean strength of the networks against isolation,"
                + " and in at least two scenarios what is detected waits for a team, by more than a day on average.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 3 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        boolean isHalved = false;
        int waiting = 0;
        for (String scenario : LawSettings.scenarios()) {
            ArmRuns arms = runs.run(
                    scenario, LawSettings.arms(LawSettings.ISOLATION, LawSettings.DECISIONS, LawSettings.POOLED));
            Estimate alone = arms.value(LawSettings.ISOLATION, STRENGTH);
            Estimate pooled = arms.value(LawSettings.POOLED, STRENGTH);
            Estimate wait = arms.value(LawSettings.DECISIONS, WAIT);
            isHalved |= alone.mean() != null && pooled.high() != null && pooled.high() <= HALF * alone.mean();
            waiting += wait.low() != null && wait.low() > DAY ? 1 : 0;
            rows.add(List.of(
                    scenario,
                    Shown.points(alone),
                    Shown.points(arms.value(LawSettings.DECISIONS, STRENGTH)),
                    Shown.points(pooled),
                    Shown.of(wait, 1)));
        }
        return new Measured(
                LawVerdict.of(isHalved && waiting >= SCENARIOS_WITH_WAITING),
                List.of(new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "strength in isolation, %",
                                "with decisions, %",
                                "pooled, %",
                                "days a case waits, with decisions"),
                        rows)));
    }
}
