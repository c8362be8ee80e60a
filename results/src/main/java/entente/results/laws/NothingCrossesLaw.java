package entente.results.laws;

import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;

/** That isolation is isolation. */
record NothingCrossesLaw() implements Law {

    /** What needs a border to be crossed. */
    private static final List<String> CROSSING = List.of(
            "reportsShared",
            "informationRequests",
            "noticesIssued",
            "jointOperationsAsked",
            "interdictionsCrossBorder",
            "arrestsCrossBorder",
            "evidenceRequests",
            "extraditionsAsked",
            "exercisesHeld",
            "sharingVerified");

    private static final String DOMESTIC = "arrestsDomestic";
    private static final String ABROAD = "arrestsCrossBorder";

    @Override
    public String title() {
        return "Isolation is isolation";
    }

    @Override
    public String claim() {
        return "Where nobody shares, no report, request, joint operation, joint exercise, arrest, extradition or"
                + " evidence crosses a border: each of these counts is exactly 0 in every run of every scenario.";
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
            List<String> crossed = CROSSING.stream()
                    .filter(measure -> isAboveZero(arms.value(LawSettings.ISOLATION, measure)))
                    .map(NothingCrossesLaw::label)
                    .toList();
            holds &= crossed.isEmpty();
            rows.add(List.of(
                    scenario,
                    crossed.isEmpty() ? "nothing" : "**" + String.join(", ", crossed) + "**",
                    Shown.of(arms.value(LawSettings.DECISIONS, DOMESTIC), 1),
                    Shown.of(arms.value(LawSettings.DECISIONS, ABROAD), 1)));
        }
        return new Measured(
                LawVerdict.of(holds),
                List.of(new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "what crosses a border in isolation",
                                "domestic arrests a run, with decisions",
                                "arrests across borders"),
                        rows)));
    }

    private static boolean isAboveZero(Estimate estimate) {
        return estimate.mean() != null && estimate.mean() > 0;
    }

    private static String label(String measure) {
        return Measures.find(measure).map(Measure::label).orElse(measure);
    }
}
