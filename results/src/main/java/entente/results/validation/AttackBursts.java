package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.laws.LawSettings;
import entente.results.laws.WindowRatios;
import entente.results.report.document.DocumentBlock;
import java.util.ArrayList;
import java.util.List;

/** V3: that nations share more for a month after an attack, and then no longer. */
final class AttackBursts implements Study {

    private static final String EUROPE = "europe-2020";
    private static final String ALL = "all scenarios";

    private final StudyRuns bench;
    private final int replications;
    private final List<String> scenarios = LawSettings.scenarios();

    AttackBursts(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return 2 * scenarios.size() * replications;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<WindowRatios> written = new ArrayList<>();
        for (String scenario : scenarios) {
            written.add(observed(scenario));
            progress.advanced(2 * written.size() * replications, runs());
        }
        List<WindowRatios> europe = List.of(written.get(scenarios.indexOf(EUROPE)));
        List<Finding> findings = List.of(
                Finding.within(Criterion.BURST, ALL, WindowRatios.after(written)),
                Finding.within(Criterion.BURST, EUROPE, WindowRatios.after(europe)),
                Finding.within(Criterion.BURST_ENDS, ALL, WindowRatios.later(written)),
                Finding.within(Criterion.BURST_ENDS, EUROPE, WindowRatios.later(europe)));
        return new ValidationReport.Chapter("V3", "The burst after attacks", text(written), findings);
    }

    private WindowRatios observed(String scenario) {
        WindowRatios ratios = new WindowRatios(replications);
        bench.observe(
                List.of(
                        StudyRuns.variant(scenario, scenario, List.of()),
                        StudyRuns.variant(scenario + " without windows", scenario, WindowRatios.withoutWindows())),
                replications,
                ratios);
        return ratios;
    }

    private List<DocumentBlock> text(List<WindowRatios> written) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            rows.add(row(scenarios.get(i), written.subList(i, i + 1)));
        }
        rows.add(row(ALL, written));
        return List.of(
                new DocumentBlock.Prose("Each scenario of the library as it is written, with " + replications
                        + " replications, and again with the same seeds and everything switched off that an attack"
                        + " changes in what nations demand of each other. Counted are the reports on the network that"
                        + " attacked; the ratio as it is written is divided by that of the same days with windows"
                        + " shut. Attacks whose 120 days do not fall inside the run are left out, and those that come"
                        + " within 90 days of another by the same network. The measure is that of the law of the same"
                        + " name ([laws](laws.md)). It was changed when the model had been run against it: before,"
                        + " reports on all networks were counted, and nothing was divided by what happens without"
                        + " windows."),
                new DocumentBlock.Prose(
                        "The comparison is weak where it succeeds. The month that a window takes to close by half was"
                                + " chosen because of this source; how wide it opens is assumed, but for affinity"
                                + " (`windowAffinity`), which was chosen so that straits stays in range; the source tells"
                                + " of one attack, of one channel, and of terrorism's share of its messages instead of"
                                + " their number. What is counted with windows shut is due to the reports about the plot"
                                + " itself, which are more in its last days, and would be there if attacks moved nobody."),
                new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "attacks",
                                "30 days after to 30 before, for windows",
                                "days 90 to 120 after to 30 before, for windows",
                                "30 days after to 30 before, as counted",
                                "the same, windows shut"),
                        rows));
    }

    private static List<String> row(String name, List<WindowRatios> written) {
        int attacks = written.stream().mapToInt(WindowRatios::attacks).sum();
        return List.of(
                name,
                Integer.toString(attacks),
                ReportedNumbers.estimate(WindowRatios.after(written)),
                ReportedNumbers.estimate(WindowRatios.later(written)),
                ReportedNumbers.estimate(WindowRatios.counted(written)),
                ReportedNumbers.estimate(WindowRatios.countedWithout(written)));
    }
}
