package entente.results.validation;

import entente.results.calibration.Calibration;
import entente.results.calibration.CalibrationPlan;
import entente.results.calibration.Calibrator;
import entente.results.calibration.CountSeries;
import entente.results.calibration.CountStatistic;
import entente.results.calibration.FreeParameter;
import entente.results.experiment.Progress;
import entente.results.statistics.Estimate;
import entente.results.statistics.Jackknife;
import entente.results.statistics.Proportion;
import entente.results.statistics.RatioOfTotals;
import entente.results.statistics.Sample;
import entente.results.statistics.ShareInterval;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** V2: yearly plots in European countries, fitted on one half of them and compared with the other. */
final class EuropeanPanel implements Study {

    private static final String SCENARIO = "validation/europe";

    private final StudyRuns bench;
    private final List<YearlyCounts> countries;
    private final PanelSplit split;
    private final CalibrationPlan plan;

    /** @param countries the panel; the scenario has a nation for each, up to 18 */
    EuropeanPanel(StudyRuns bench, List<YearlyCounts> countries, int draws, int predictions) {
        this.bench = bench;
        this.countries = countries;
        split = PanelSplit.of(countries);
        CountSeries observed = PanelSplit.together(split.fitted());
        double bothHalves = 2 * CountStatistic.PLOTS_PER_YEAR.of(observed);
        plan = new CalibrationPlan(
                SCENARIO,
                settings(),
                Set.copyOf(ids("F")),
                observed,
                FreeParameter.of(bothHalves),
                draws,
                predictions,
                bench.seed());
    }

    @Override
    public int runs() {
        return plan.runs();
    }

    /** What the network aims at, and where it is present: like the fitted countries, and each one's mate like that one. */
    private List<String> settings() {
        String aims = pairs(pair -> split.fitted().get(pair).plots());
        String presence = pairs(pair -> split.fitted().get(pair).plots() + 1);
        return List.of("networks[plots].targets={" + aims + "}", "networks[plots].footprint={" + presence + "}");
    }

    private String pairs(IntUnaryOperator weight) {
        return Stream.of("F", "T")
                .flatMap(half -> IntStream.range(0, split.pairs())
                        .mapToObj(pair -> id(half, pair) + ": " + weight.applyAsInt(pair)))
                .collect(Collectors.joining(", "));
    }

    private List<String> ids(String half) {
        return IntStream.range(0, split.pairs())
                .mapToObj(pair -> id(half, pair))
                .toList();
    }

    /** The nation that stands for one country of a pair. */
    private static String id(String half, int pair) {
        return half + "A" + (char) ('A' + pair);
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        Calibration fit = new Calibrator(bench.function(), bench.threads()).run(plan, progress);
        Simulated simulated = new Simulated(fit);
        CountSeries test = PanelSplit.together(split.test());
        CountSeries all =
                CountSeries.sum(countries.stream().map(CountSeries::of).toList());
        YearlyCounts busiest = split.test().get(0);
        List<Finding> findings = List.of(
                Finding.covered(
                        Criterion.EUROPE_SHARE_FOILED,
                        simulated.shareFoiled(),
                        new Proportion(test.foiledInAll(), test.plots())),
                Finding.predicted(
                        Criterion.EUROPE_SPREAD,
                        "",
                        simulated.of(counts -> spread(simulated.test(counts))),
                        spread(split.test().stream().map(CountSeries::of).toList())),
                dispersion(Criterion.EUROPE_DISPERSION_ALL, CountStatistic.DISPERSION, simulated, all),
                dispersion(Criterion.EUROPE_DISPERSION_LAUNCHED, CountStatistic.DISPERSION_LAUNCHED, simulated, all),
                dispersion(Criterion.EUROPE_DISPERSION_FOILED, CountStatistic.DISPERSION_FOILED, simulated, all),
                Finding.predicted(
                        Criterion.TEST_DISPERSION,
                        "",
                        simulated.of(counts -> CountStatistic.DISPERSION.of(CountSeries.sum(simulated.test(counts)))),
                        CountStatistic.DISPERSION.of(test)),
                Finding.predicted(
                        Criterion.SINGLE_DISPERSION,
                        busiest.country(),
                        simulated.of(counts -> CountStatistic.DISPERSION.of(
                                simulated.test(counts).get(0))),
                        CountStatistic.DISPERSION.of(CountSeries.of(busiest))),
                Finding.predicted(
                        Criterion.TEST_AUTOCORRELATION,
                        "",
                        simulated.of(
                                counts -> CountStatistic.AUTOCORRELATION.of(CountSeries.sum(simulated.test(counts)))),
                        CountStatistic.AUTOCORRELATION.of(test)));
        return new ValidationReport.Chapter(
                "V2", "Plots in European countries", new EuropeanPanelText(split, fit, findings).blocks(), findings);
    }

    private static Finding dispersion(
            Criterion criterion, CountStatistic statistic, Simulated simulated, CountSeries observed) {
        Sample sample = simulated.of(counts -> statistic.of(CountSeries.sum(counts)));
        return Finding.predicted(criterion, "", sample, statistic.of(observed));
    }

    /** The standard deviation of the share foiled over countries with ten plots or more; NaN if they are fewer than two. */
    static double spread(List<CountSeries> countries) {
        double[] shares = countries.stream()
                .filter(counts -> counts.plots() >= PanelSplit.LEAST_PLOTS)
                .mapToDouble(CountStatistic.SHARE_FOILED::of)
                .toArray();
        if (shares.length < 2) {
            return Double.NaN;
        }
        double mean = Arrays.stream(shares).average().orElseThrow();
        return Math.sqrt(Arrays.stream(shares)
                        .map(share -> (share - mean) * (share - mean))
                        .sum()
                / (shares.length - 1));
    }

    /** The runs with fitted parameters. */
    private final class Simulated {
        private final List<List<CountSeries>> runs;
        private final int[] testNations;

        Simulated(Calibration fit) {
            runs = fit.predictions();
            List<String> order = StudyRuns.variant("order", SCENARIO, plan.settings()).scenario().nations().stream()
                    .map(nation -> nation.id())
                    .toList();
            testNations = ids("T").stream().mapToInt(order::indexOf).toArray();
        }

        List<CountSeries> test(List<CountSeries> nations) {
            return Arrays.stream(testNations).mapToObj(nations::get).toList();
        }

        Sample of(ToDoubleFunction<List<CountSeries>> statistic) {
            return new Sample(runs.stream().mapToDouble(statistic).toArray());
        }

        Estimate shareFoiled() {
            List<CountSeries> test =
                    runs.stream().map(run -> CountSeries.sum(test(run))).toList();
            return ShareInterval.of(Jackknife.estimate(new RatioOfTotals(
                    test.stream().mapToDouble(CountSeries::foiledInAll).toArray(),
                    test.stream().mapToDouble(CountSeries::plots).toArray())));
        }
    }
}
