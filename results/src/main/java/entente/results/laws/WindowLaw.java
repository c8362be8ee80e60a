package entente.results.laws;

import entente.results.experiment.Variant;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
        return "Because of an attack nations share, in the 30 days after it, 1.3 to 2.5 times the reports on the"
                + " network behind it that they shared in the 30 days before, and 90 days after it about as many as"
                + " before. (The pattern to meet: terrorism's share of messages in SIENA went from 4 to 8 % for a month"
                + " after January 2015.) Sharing also grows with agreements and trust, and with what there is to tell of a"
                + " plot in its last days; so the ratio is divided by that of the same days in runs with the same seeds in"
                + " which attacks open no windows. Decided by: it lies in that range in most scenarios, no interval lies"
                + " wholly outside it, and after 90 days it is below 1.3. Attacks whose days do not fall inside the run"
                + " are left out, and those within 90 days of another by the same network, whose window would still stand"
                + " open, or open again. How far a window lowers the affinity that is demanded (`windowAffinity`, 0.1) was"
                + " chosen so that straits, where affinity is what holds most back, does not leave the range: of straits"
                + " this is a check and no test.";
    }

    @Override
    public int runs(LawPlan plan) {
        return 2 * LawSettings.scenarios().size() * plan.pairs();
    }

    @Override
    public Measured measure(LawRuns runs) {
        int inside = 0;
        List<List<String>> rows = new ArrayList<>();
        boolean holds = true;
        for (String scenario : LawSettings.scenarios()) {
            WindowRatios windows = observe(runs, scenario);
            Estimate after = windows.after();
            Estimate later = windows.later();
            inside += after.mean() != null && after.mean() >= LEAST && after.mean() <= MOST ? 1 : 0;
            holds &= !isOutside(after) && (later.low() == null || later.low() < BACK);
            rows.add(List.of(
                    scenario,
                    Shown.of(after, 2),
                    Shown.of(later, 2),
                    Shown.of(WindowRatios.counted(List.of(windows)), 2),
                    Shown.of(WindowRatios.countedWithout(List.of(windows)), 2)));
        }
        return new Measured(
                LawVerdict.of(holds
                        && inside > MOST_SCENARIOS * LawSettings.scenarios().size()),
                List.of(new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "30 days after to 30 before, for windows",
                                "days 90 to 120 after to 30 before, for windows",
                                "30 days after to 30 before, as counted",
                                "the same without windows"),
                        rows)));
    }

    private static WindowRatios observe(LawRuns runs, String scenario) {
        WindowRatios windows = new WindowRatios(runs.plan().pairs());
        runs.observe(
                Stream.of(List.<String>of(), WindowRatios.withoutWindows())
                        .map(settings -> new Variant(
                                settings.isEmpty() ? scenario : scenario + " without windows",
                                settings,
                                Scenarios.load(scenario, settings),
                                List.of()))
                        .toList(),
                windows);
        return windows;
    }

    private static boolean isOutside(Estimate ratio) {
        return ratio.low() != null && ratio.high() != null && (ratio.high() < LEAST || ratio.low() > MOST);
    }
}
