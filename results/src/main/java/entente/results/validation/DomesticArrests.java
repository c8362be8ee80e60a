package entente.results.validation;

import entente.results.experiment.Progress;
import entente.results.laws.LawSettings;
import entente.results.report.document.DocumentBlock;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.ShareInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** V9: how many arrests are made by the state on whose soil they take place, and how many of them on its own account. */
final class DomesticArrests implements Study {

    private static final String EUROPE = "europe-2020";

    private final StudyRuns bench;
    private final int replications;
    private final List<String> scenarios = LawSettings.scenarios();

    DomesticArrests(StudyRuns bench, int replications) {
        this.bench = bench;
        this.replications = replications;
    }

    @Override
    public int runs() {
        return scenarios.size() * replications;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        List<List<ArrestCount>> all = new ArrayList<>();
        for (String scenario : scenarios) {
            ArrestCount[] counts = new ArrestCount[replications];
            bench.observe(StudyRuns.variant(scenario, scenario, List.of()), replications, (variant, replication) -> {
                counts[replication] = new ArrestCount();
                return counts[replication];
            });
            all.add(List.of(counts));
            progress.advanced(all.size() * replications, runs());
        }
        List<Finding> findings = List.of(
                Finding.within(Criterion.DOMESTIC_ARRESTS, "all scenarios", domestic(all)),
                Finding.within(
                        Criterion.DOMESTIC_ARRESTS, EUROPE, domestic(List.of(all.get(scenarios.indexOf(EUROPE))))));
        return new ValidationReport.Chapter("V9", "Who makes arrests", text(all), findings);
    }

    private static Estimate domestic(List<List<ArrestCount>> runs) {
        return ratio(runs, ArrestCount::domestic, ArrestCount::arrests);
    }

    private static Estimate ratio(
            List<List<ArrestCount>> runs, ToDoubleFunction<ArrestCount> part, ToDoubleFunction<ArrestCount> whole) {
        return ShareInterval.of(Jackknife.estimate(new RatioOfTotals(totals(runs, part), totals(runs, whole))));
    }

    private static double[] totals(List<List<ArrestCount>> runs, ToDoubleFunction<ArrestCount> part) {
        double[] totals = new double[runs.get(0).size()];
        for (List<ArrestCount> scenario : runs) {
            for (int k = 0; k < totals.length; k++) {
                totals[k] += part.applyAsDouble(scenario.get(k));
            }
        }
        return totals;
    }

    private List<DocumentBlock> text(List<List<ArrestCount>> all) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            rows.add(row("`" + scenarios.get(i) + "`", List.of(all.get(i))));
        }
        rows.add(row("all", all));
        return List.of(
                new DocumentBlock.Prose("**There are no data beyond words.** Europol's TE-SAT reports list arrests by"
                        + " the member state that made them, and tell of next to none made by one state on the soil of"
                        + " another, which law hardly allows. How many arrests followed a partner's lead is not published."
                        + " The range is therefore an assumption. In the model an arrest is counted for the nation whose"
                        + " case it is: where a host acts together with it, a table like Europol's would count the host."
                        + " The third column of numbers does that; it was added after the first had been seen, so that the"
                        + " criterion stays with the first."),
                new DocumentBlock.Prose("Each scenario of the library as it is written, with " + replications
                        + " replications. Besides, of plots that are foiled, how many the host detects itself and ends"
                        + " alone, and how many are detected on evidence of one's own alone: these are what a figure on"
                        + " leads could be held against."),
                new DocumentBlock.Grid(
                        List.of(
                                "scenario",
                                "arrests a run",
                                "arrests by the host",
                                "by the host or together with it",
                                "plots foiled that the host detects and ends alone",
                                "plots foiled on own evidence"),
                        rows));
    }

    private static List<String> row(String name, List<List<ArrestCount>> runs) {
        double arrests =
                Arrays.stream(totals(runs, ArrestCount::arrests)).average().orElse(0);
        return List.of(
                name,
                ReportedNumbers.number(arrests / runs.size()),
                ReportedNumbers.estimate(domestic(runs)),
                ReportedNumbers.estimate(ratio(runs, ArrestCount::withHost, ArrestCount::arrests)),
                ReportedNumbers.estimate(ratio(runs, ArrestCount::alone, ArrestCount::foiled)),
                ReportedNumbers.estimate(ratio(runs, ArrestCount::onOwnEvidence, ArrestCount::foiled)));
    }
}
