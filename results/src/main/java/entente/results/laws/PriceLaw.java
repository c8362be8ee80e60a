package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;

/** That sharing has a price, told beside what it gains. */
record PriceLaw() implements Law {

    private static final String COST = "cost";
    private static final String WAIT = "analystWait";

    @Override
    public String title() {
        return "Sharing has a price";
    }

    @Override
    public String claim() {
        return "Policies and decisions that share cost more than isolation – money, or the time of analysts who read"
                + " what is received. Decided by: in every scenario money spent or the wait at analysts rises from"
                + " isolation to sharing with decisions, and in none do both fall.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 2 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        boolean holds = true;
        for (String scenario : LawSettings.scenarios()) {
            ArmRuns arms = runs.run(scenario, LawSettings.arms(LawSettings.ISOLATION, LawSettings.DECISIONS));
            var money = arms.difference(LawSettings.DECISIONS, LawSettings.ISOLATION, COST);
            var wait = arms.difference(LawSettings.DECISIONS, LawSettings.ISOLATION, WAIT);
            holds &= Sense.UP.shows(money) || Sense.UP.shows(wait);
            rows.add(List.of(
                    scenario,
                    Shown.of(arms.value(LawSettings.ISOLATION, COST), 1),
                    Shown.of(money, 1),
                    Shown.of(wait, 2)));
        }
        return new Measured(
                LawVerdict.of(holds),
                List.of(new DocumentBlock.Grid(
                        List.of("scenario", "cost in isolation", "more with decisions", "more days at analysts"),
                        rows)));
    }
}
