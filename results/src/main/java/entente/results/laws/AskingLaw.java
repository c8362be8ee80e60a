package entente.results.laws;

import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** That asking often gains by coming in time alone: there is no luck in asking again. */
record AskingLaw() implements Law {

    private static final String SCENARIO = "straits";
    private static final String MEASURE = "shareFoiled";
    private static final double[] REVIEW_DAYS = {182, 61, 7, 1};
    private static final double MOST = 1.25;

    @Override
    public String title() {
        return "A mark is drawn once";
    }

    @Override
    public String claim() {
        return "Nobody's asking draws anything anew. So what sharing gains under one set of policies may depend on how"
                + " often autopilots review only as far as what they ask comes sooner. Decided in " + SCENARIO
                + ": the gain with reviews every 7 days is at most 1.25 times the gain with reviews every 61, as far as"
                + " the interval of the difference tells.";
    }

    @Override
    public int runs(LawPlan plan) {
        return (REVIEW_DAYS.length + 1) * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        Map<String, List<String>> arms = new LinkedHashMap<>();
        arms.put(LawSettings.ISOLATION, LawSettings.ISOLATED);
        for (double days : REVIEW_DAYS) {
            arms.put(name(days), List.of("rules.autopilotReviewDays=" + days));
        }
        ArmRuns measured = runs.run(SCENARIO, arms);
        List<List<String>> rows = new ArrayList<>();
        for (double days : REVIEW_DAYS) {
            rows.add(List.of(
                    Shown.number(days, 0),
                    Shown.points(measured.value(name(days), MEASURE)),
                    Shown.points(measured.difference(name(days), LawSettings.ISOLATION, MEASURE))));
        }
        Estimate seldom = measured.difference(name(61), LawSettings.ISOLATION, MEASURE);
        Estimate more = measured.difference(name(7), name(61), MEASURE);
        boolean holds = seldom.mean() != null && more.low() != null && more.low() <= (MOST - 1) * seldom.mean();
        return new Measured(
                LawVerdict.of(holds),
                List.of(
                        new DocumentBlock.Grid(
                                List.of("days between reviews", "share foiled, %", "gain over isolation, points"),
                                rows),
                        new DocumentBlock.Prose("From 61 to 7 days: " + Shown.points(more) + " points.")));
    }

    private static String name(double days) {
        return "reviews every " + Shown.number(days, 0) + " days";
    }
}
