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

    /** The fields that open windows after attacks, without effect: what then remains of a burst has other causes. */
    private static final List<String> SHUT = List.of(
            "rules.diplomacy.windowTrust=0",
            "rules.diplomacy.windowAffinity=0",
            "rules.diplomacy.windowDiscretion=0",
            "rules.diplomacy.windowGradeSteps=0",
            "rules.diplomacy.windowNeedToKnow=1",
            "rules.diplomacy.windowPriority=0");

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
        List<WindowRatios> shut = new ArrayList<>();
        for (String scenario : scenarios) {
            written.add(observed(scenario, List.of()));
            shut.add(observed(scenario, SHUT));
            progress.advanced(2 * written.size() * replications, runs());
        }
        List<WindowRatios> europe = List.of(written.get(scenarios.indexOf(EUROPE)));
        List<Finding> findings = List.of(
                Finding.within(Criterion.BURST, ALL, WindowRatios.after(written)),
                Finding.within(Criterion.BURST, EUROPE, WindowRatios.after(europe)),
                Finding.within(Criterion.BURST_ENDS, ALL, WindowRatios.later(written)),
                Finding.within(Criterion.BURST_ENDS, EUROPE, WindowRatios.later(europe)));
        return new ValidationReport.Chapter("V3", "The burst after attacks", text(written, shut), findings);
    }

    private WindowRatios observed(String scenario, List<String> settings) {
        WindowRatios ratios = new WindowRatios(replications);
        bench.observe(StudyRuns.variant(scenario, scenario, settings), replications, ratios);
        return ratios;
    }

    private List<DocumentBlock> text(List<WindowRatios> written, List<WindowRatios> shut) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            rows.add(row(scenarios.get(i), written.subList(i, i + 1), shut.subList(i, i + 1)));
        }
        rows.add(row(ALL, written, shut));
        return List.of(
                new DocumentBlock.Prose("Each scenario of the library as it is written, with " + replications
                        + " replications, and again with everything switched off that an attack changes in what"
                        + " nations demand of each other. Attacks whose 120 days do not fall inside the run are left"
                        + " out, and those that come within 90 days of another. The measure is that of the law of the"
                        + " same name ([laws](laws.md))."),
                new DocumentBlock.Prose(
                        "The comparison is weak where it succeeds. The month that a window takes to close by half was"
                                + " chosen because of this source, and how wide it opens is assumed; the source tells of"
                                + " one attack, of one channel, and of terrorism's share of its messages instead of their"
                                + " number. What is left with windows shut is due to the reports about the plot itself,"
                                + " which are more in its last days, and would be there if attacks moved nobody."),
                new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "attacks",
                                "30 days after to 30 before",
                                "days 90 to 120 after to 30 before",
                                "30 days after to 30 before, windows shut"),
                        rows));
    }

    private static List<String> row(String name, List<WindowRatios> written, List<WindowRatios> shut) {
        int attacks = written.stream().mapToInt(WindowRatios::attacks).sum();
        return List.of(
                name,
                Integer.toString(attacks),
                ReportedNumbers.estimate(WindowRatios.after(written)),
                ReportedNumbers.estimate(WindowRatios.later(written)),
                ReportedNumbers.estimate(WindowRatios.after(shut)));
    }
}
