package entente.results.laws;

import entente.results.experiment.Variant;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;

/** That attacks open windows of sharing, which close again. */
record WindowLaw() implements Law {

    private static final double LEAST = 1.3;
    private static final double MOST = 2.5;
    private static final double BACK = 1.3;
    private static final double MOST_SCENARIOS = 0.5;

    @Override
    public String title() {
        return "Attacks open windows";
    }

    @Override
    public String claim() {
        return "In the 30 days after an attack nations share 1.3 to 2.5 times the reports of the 30 days before it,"
                + " and 90 days after it about as many as before. (The pattern to meet: terrorism's share of messages in"
                + " SIENA went from 4 to 8 % for a month after January 2015.) Decided by: the ratio lies in that range in"
                + " most scenarios, no interval lies wholly outside it, and after 90 days the ratio is below 1.3. Attacks"
                + " whose window does not fall inside the run are left out, and those that come within 90 days of another:"
                + " its window would still stand open, or open again.";
    }

    @Override
    public int runs(LawPlan plan) {
        return LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        List<List<String>> rows = new ArrayList<>();
        int inside = 0;
        boolean holds = true;
        for (String scenario : LawSettings.scenarios()) {
            WindowRatios windows = observe(runs, scenario);
            Estimate after = windows.after();
            Estimate later = windows.later();
            inside += after.mean() != null && after.mean() >= LEAST && after.mean() <= MOST ? 1 : 0;
            holds &= !isOutside(after) && (later.low() == null || later.low() < BACK);
            rows.add(List.of(scenario, Shown.of(after, 2), Shown.of(later, 2)));
        }
        return new Measured(
                LawVerdict.of(holds
                        && inside > MOST_SCENARIOS * LawSettings.scenarios().size()),
                List.of(new DocumentBlock.Grid(
                        List.of("scenario", "30 days after to 30 before", "days 90 to 120 after to 30 before"), rows)));
    }

    private static WindowRatios observe(LawRuns runs, String scenario) {
        WindowRatios windows = new WindowRatios(runs.plan().pairs());
        runs.observe(new Variant(scenario, List.of(), Scenarios.load(scenario, List.of()), List.of()), windows);
        return windows;
    }

    private static boolean isOutside(Estimate ratio) {
        return ratio.low() != null && ratio.high() != null && (ratio.high() < LEAST || ratio.low() > MOST);
    }
}
