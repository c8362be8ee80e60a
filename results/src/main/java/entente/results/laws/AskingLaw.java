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
                + " by the gain with reviews every 7 days less 1.25 times the gain with reviews every 61: an interval"
                + " below 0 holds the law, one above 0 breaks it; one that tells neither is measured once more, in "
                + LawPlan.MOST + " pairs of other seeds.";
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
        ArmRuns first = runs.run(SCENARIO, arms);
        boolean decided = verdict(excess(first)) != LawVerdict.OPEN;
        ArmRuns measured = decided ? first : runs.again(SCENARIO, arms, LawPlan.MOST);
        List<List<String>> rows = new ArrayList<>();
        for (double days : REVIEW_DAYS) {
            rows.add(List.of(
                    Shown.number(days, 0),
                    Shown.points(measured.value(name(days), MEASURE)),
                    Shown.points(measured.difference(name(days), LawSettings.ISOLATION, MEASURE))));
        }
        Estimate excess = excess(measured);
        return new Measured(
                verdict(excess),
                List.of(
                        new DocumentBlock.Grid(
                                List.of("days between reviews", "share foiled, %", "gain over isolation, points"),
                                rows),
                        new DocumentBlock.Prose("The gain at 7 days less 1.25 times that at 61: " + Shown.points(excess)
                                + " points. From 61 to 7 days: "
                                + Shown.points(measured.difference(name(7), name(61), MEASURE)) + " points."
                                + (decided ? "" : " In " + LawPlan.MOST + " pairs."))));
    }

    /** gain(7) − 1.25 gain(61), where a gain is over isolation. */
    private static Estimate excess(ArmRuns measured) {
        return measured.contrast(Map.of(name(7), 1.0, name(61), -MOST, LawSettings.ISOLATION, MOST - 1), MEASURE);
    }

    private static LawVerdict verdict(Estimate excess) {
        if (excess.low() == null || excess.high() == null || (excess.low() <= 0 && excess.high() >= 0)) {
            return LawVerdict.OPEN;
        }
        return LawVerdict.of(excess.high() < 0);
    }

    private static String name(double days) {
        return "reviews every " + Shown.number(days, 0) + " days";
    }
}
