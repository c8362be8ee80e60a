package entente.results.laws;

import static java.util.Objects.requireNonNull;

import entente.engine.scenario.Scenario;
import entente.results.experiment.Variant;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Comparator;
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
                + " mean over the second half of the run and with the whole interval, and in at least two scenarios what"
                + " is detected waits for a team, by half a day or more on average.";
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
            Map.Entry<String, Estimate> weakest = weakest(runs, scenario);
            Estimate left = weakest.getValue();
            isHalved |= left.high() != null && left.high() <= HALF;
            waiting += wait.low() != null && wait.low() > DAYS ? 1 : 0;
            rows.add(List.of(
                    scenario,
                    Shown.points(alone),
                    Shown.points(arms.value(LawSettings.DECISIONS, STRENGTH)),
                    Shown.points(pooled),
                    weakest.getKey() + ": " + Shown.of(left, 2),
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
    private static Map.Entry<String, Estimate> weakest(LawRuns runs, String scenario) {
        Map<String, double[]> alone = strengths(runs, scenario, LawSettings.ISOLATED);
        Map<String, double[]> pooled = strengths(runs, scenario, LawSettings.ALL_POOLED);
        return alone.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        Jackknife.estimate(new RatioOfTotals(
                                pooled.getOrDefault(entry.getKey(), new double[entry.getValue().length]),
                                entry.getValue()))))
                .filter(entry -> entry.getValue().mean() != null)
                .min(Comparator.comparingDouble(
                        entry -> requireNonNull(entry.getValue().mean())))
                .orElseThrow();
    }

    /** The mean strength of each network over the second half, by run. */
    private static Map<String, double[]> strengths(LawRuns runs, String id, List<String> settings) {
        Scenario scenario = Scenarios.load(id, settings);
        NetworkStrength[] observed = new NetworkStrength[runs.plan().pairs()];
        runs.observe(new Variant(id, settings, scenario, List.of()), (number, replication) -> {
            observed[replication] = new NetworkStrength(scenario.period().horizonDays());
            return observed[replication];
        });
        Map<String, double[]> strengths = new LinkedHashMap<>();
        for (int run = 0; run < observed.length; run++) {
            for (Map.Entry<String, Double> mean : observed[run].means().entrySet()) {
                strengths.computeIfAbsent(mean.getKey(), network -> new double[observed.length])[run] = mean.getValue();
            }
        }
        return strengths;
    }
}
