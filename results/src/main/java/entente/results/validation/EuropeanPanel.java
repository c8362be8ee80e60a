package entente.results.validation;

import entente.results.calibration.CountSeries;
import entente.results.calibration.CountStatistic;
import entente.results.calibration.SimulatedFit;
import entente.results.experiment.Meter;
import entente.results.experiment.Progress;
import entente.results.statistics.Proportion;
import entente.scenarios.imports.counts.YearlyCounts;
import java.util.Arrays;
import java.util.List;

/** V2: yearly plots in European countries, fitted on one half of them and compared with the other. */
final class EuropeanPanel implements Study {

    /** One in so many draws is kept, and no fewer than these. */
    private static final int ONE_IN = 5;

    private static final int FEWEST_KEPT = 40;

    private final StudyRuns bench;
    private final List<YearlyCounts> countries;
    private final PanelSplit split;
    private final int draws;
    private final int predictions;

    /** @param countries the panel; the scenario has a nation for each, up to 18 */
    EuropeanPanel(StudyRuns bench, List<YearlyCounts> countries, int draws, int predictions) {
        this.bench = bench;
        this.countries = countries;
        this.draws = draws;
        this.predictions = predictions;
        split = PanelSplit.of(countries);
    }

    @Override
    public int runs() {
        return draws + 2 * predictions;
    }

    @Override
    public ValidationReport.Chapter run(Progress progress) {
        PanelFit fit = fit(progress);
        CountSeries test = PanelSplit.together(split.test());
        CountSeries all =
                CountSeries.sum(countries.stream().map(CountSeries::of).toList());
        YearlyCounts busiest = split.test().get(0);
        List<CountryFigure> figures = CountryFigure.of(split.test(), fit);
        List<Finding> findings = List.of(
                Finding.covered(
                        Criterion.EUROPE_SHARE_FOILED,
                        fit.shareFoiled(),
                        new Proportion(test.foiledInAll(), test.plots())),
                Finding.coverage(
                        Criterion.EUROPE_COVERAGE,
                        CountryFigure.covered(figures, CountryFigure::isExpectedOfDiffering)),
                Finding.predicted(
                        Criterion.EUROPE_SPREAD,
                        "",
                        fit.test(EuropeanPanel::spread),
                        spread(split.test().stream().map(CountSeries::of).toList())),
                ofAll(Criterion.EUROPE_DISPERSION_ALL, CountStatistic.DISPERSION, fit, all),
                ofAll(Criterion.EUROPE_DISPERSION_LAUNCHED, CountStatistic.DISPERSION_LAUNCHED, fit, all),
                ofAll(Criterion.EUROPE_DISPERSION_FOILED, CountStatistic.DISPERSION_FOILED, fit, all),
                ofTest(Criterion.TEST_DISPERSION, CountStatistic.DISPERSION, fit, test),
                Finding.predicted(
                        Criterion.SINGLE_DISPERSION,
                        busiest.country(),
                        fit.test(nations -> CountStatistic.DISPERSION.of(nations.get(0))),
                        CountStatistic.DISPERSION.of(CountSeries.of(busiest))),
                ofTest(Criterion.TEST_AUTOCORRELATION, CountStatistic.AUTOCORRELATION, fit, test));
        return new ValidationReport.Chapter(
                "V2",
                "Plots in European countries",
                new EuropeanPanelText(split, fit, figures, findings).blocks(),
                findings);
    }

    /** Fits the half that is fitted, and runs what is believed then, with nations that differ and with alike ones. */
    private PanelFit fit(Progress progress) {
        List<CountSeries> fitted = split.fitted().stream().map(CountSeries::of).toList();
        CountSeries together = CountSeries.sum(fitted);
        RankedSpread spread = RankedSpread.fit(
                split.fitted().stream().map(YearlyCounts::plots).toList());
        DifferingNations differing = new DifferingNations(fitted, spread, true, bench.seed());
        DifferingNations alike = new DifferingNations(fitted, spread, false, bench.seed());
        SimulatedFit simulated = new SimulatedFit(
                bench.function(),
                bench.threads(),
                DifferingNations.parameters(CountStatistic.PLOTS_PER_YEAR.of(together)),
                together.years(),
                bench.seed(),
                new Meter(progress, runs()));
        SimulatedFit.Fitted found = simulated.fit(
                differing, differing.observed(), draws, Math.max(FEWEST_KEPT, draws / ONE_IN), predictions);
        return new PanelFit(
                draws,
                found.kept(),
                found.parameters(),
                spread,
                simulated.counts(differing, draws, found.points()),
                simulated.counts(alike, draws, found.points()));
    }

    private static Finding ofAll(Criterion criterion, CountStatistic statistic, PanelFit fit, CountSeries observed) {
        return Finding.predicted(criterion, "", fit.all(statistic::of), statistic.of(observed));
    }

    private static Finding ofTest(Criterion criterion, CountStatistic statistic, PanelFit fit, CountSeries observed) {
        return Finding.predicted(
                criterion, "", fit.test(nations -> statistic.of(CountSeries.sum(nations))), statistic.of(observed));
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
}
