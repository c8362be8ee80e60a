package entente.results.laws;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That networks can be beaten, and teams can be short. */
record StrengthLaw() implements Law {

    private static final String STRENGTH = "networkStrength";
    private static final String WAIT = "caseWaitDays";
    private static final double HALF = 0.5;
    private static final int SCENARIOS_WITH_WAITING = 2;
    private static final double DAYS = 0.5;

    @Override
    public String title() {
        return "Networks can be beaten, and teams can be short";
    }

    @Override
    public String claim() {
        return "In at least one scenario pooling at least halves the strength of a network against isolation, as a"
                + " mean over the second half of the run, and in at least two scenarios what is detected waits for a team,"
                + " by half a day or more on average.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 5 * LawSettings.scenarios().size() * plan.pairs();
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
            Map.Entry<String, Double> weakest = weakest(runs, scenario);
            isHalved |= weakest.getValue() <= HALF;
            waiting += wait.low() != null && wait.low() > DAYS ? 1 : 0;
            rows.add(List.of(
                    scenario,
                    Shown.points(alone),
                    Shown.points(arms.value(LawSettings.DECISIONS, STRENGTH)),
                    Shown.points(pooled),
                    weakest.getKey() + ": " + Shown.number(weakest.getValue(), 2),
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
                                "network that pooling weakens most: its strength relative to isolation",
                                "days a case waits, with decisions"),
                        rows)));
    }

    /** The network whose strength falls most from isolation to the pool, and what is left of it, as a share. */
    private static Map.Entry<String, Double> weakest(LawRuns runs, String scenario) {
        Map<String, Double> alone = strengths(runs, scenario, LawSettings.ISOLATED);
        Map<String, Double> pooled = strengths(runs, scenario, LawSettings.ALL_POOLED);
        return alone.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), pooled.getOrDefault(entry.getKey(), 0.0) / entry.getValue()))
                .min(Map.Entry.comparingByValue())
                .orElse(Map.entry("none", 1.0));
    }

    /** The mean strength of each network over the second half of all runs. */
    private static Map<String, Double> strengths(LawRuns runs, String id, List<String> settings) {
        Scenario scenario = Scenarios.load(id, settings);
        NetworkStrength[] observed = new NetworkStrength[runs.plan().pairs()];
        runs.observe(new Variant(id, settings, scenario, List.of()), (number, replication) -> {
            observed[replication] = new NetworkStrength(scenario.period().horizonDays());
            return observed[replication];
        });
        Map<String, Double> means = new LinkedHashMap<>();
        for (NetworkStrength run : observed) {
            run.means().forEach((network, mean) -> means.merge(network, mean / observed.length, Double::sum));
        }
        return means;
    }
}
