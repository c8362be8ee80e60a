package entente.results.validation;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.random.Keys;
import entente.results.calibration.CountSeries;
import entente.results.calibration.CountStatistic;
import entente.results.calibration.DrawnModel;
import entente.results.calibration.FreeParameter;
import entente.results.experiment.Variant;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Nations in pairs, each aimed at by a network of its own, which differ in how many plots begin and how easily they are
 * noticed; all see more plots in the same phases. One of each pair stands for a country whose counts are known, the other for one
 * of which nothing is known but its rank.
 */
final class DifferingNations implements DrawnModel {

    static final String SCENARIO = "validation/europe";

    private static final double WARMUP_DAYS = 3 * 365.25;
    private static final long PURPOSE = Keys.of("nations that differ");
    private static final int PHASES = 0;
    private static final int PLOTS = 1;
    private static final int TRACES = 2;

    /** Added to counts before a logarithm is taken. */
    private static final double HALF = 0.5;

    private final List<CountSeries> fitted;
    private final RankedSpread spread;
    private final boolean differ;
    private final long key;
    private final double horizonDays;
    private final int large;

    /**
     * A model of so many pairs.
     *
     * @param fitted the counts of the country of each pair that is known, by rank
     * @param spread how the numbers of their plots differ
     * @param differ whether nations do; else each is as its rank and everybody would have it
     */
    DifferingNations(List<CountSeries> fitted, RankedSpread spread, boolean differ, long seed) {
        this.fitted = List.copyOf(fitted);
        this.spread = spread;
        this.differ = differ;
        key = Keys.of(PURPOSE, Keys.mix(seed));
        horizonDays = WARMUP_DAYS + fitted.get(0).years() * 365.25;
        large = (int) fitted.stream()
                .filter(counts -> counts.plots() >= PanelSplit.LEAST_PLOTS)
                .count();
    }

    /** What is fitted, in the order in which {@link #variant} takes it, for a half with so many plots a year. */
    static List<FreeParameter> parameters(double plotsPerYear) {
        return List.of(
                new FreeParameter(
                        "plots begun a year, each half",
                        "networks[*].plotsPerYear",
                        plotsPerYear * 0.4,
                        plotsPerYear * 3),
                new FreeParameter("rate in active phases over quiet ones", "surgeOfPlots.plotsPerYear", 1.5, 50),
                new FreeParameter("mean length of a phase, in days", "surgeOfPlots.days", 365, 3650),
                new FreeParameter("traces of a plot a year", "networks[*].tracesPerPlotYear", 25, 400),
                new FreeParameter(
                        "how far nations differ in them, standard deviation over mean",
                        "networks[*].tracesPerPlotYear",
                        0.05,
                        1.5));
    }

    /** The nation that stands for one country of a pair. */
    static String id(String half, int pair) {
        return half + "A" + (char) ('A' + pair);
    }

    @Override
    public Variant variant(int run, double[] values) {
        double ratio = values[1];
        CommonPhases phases = CommonPhases.of(Keys.of(Keys.of(key, PHASES), run), values[2], horizonDays);
        List<String> networks = new ArrayList<>();
        List<Decision> surges = new ArrayList<>();
        String presence = presence();
        double all = 0;
        for (int pair = 0; pair < fitted.size(); pair++) {
            all += spread.mean(pair);
        }
        for (String half : List.of("F", "T")) {
            for (int pair = 0; pair < fitted.size(); pair++) {
                String nation = id(half, pair);
                String network = nation.toLowerCase(Locale.ROOT);
                long own = Keys.of(Keys.of(nation), run);
                double plots = values[0] * spread.mean(pair) / all * plots(half, pair, own);
                networks.add("{id: " + network + ", failureProbability: 0, operatives: " + operatives(pair)
                        + ", footprint: {" + presence + "}, targets: {" + nation + ": 1}, plotsPerYear: "
                        + plots * CommonPhases.quiet(ratio) + ", tracesPerPlotYear: "
                        + values[3] * traces(values[4], own) + "}");
                for (CommonPhases.Phase phase : phases.active()) {
                    surges.add(new SurgeOfPlots(
                            phase.from(), network, plots * CommonPhases.added(ratio), phase.to() - phase.from()));
                }
            }
        }
        List<String> settings = List.of(
                "warmupDays=" + WARMUP_DAYS,
                "horizonDays=" + horizonDays,
                "networks=[" + String.join(", ", networks) + "]");
        return new Variant("drawn", settings, Scenarios.load(SCENARIO, settings), surges);
    }

    /** Everybody is active everywhere, as much as plots are aimed there. */
    private String presence() {
        List<String> weights = new ArrayList<>();
        for (int pair = 0; pair < fitted.size(); pair++) {
            weights.add(id("F", pair) + ": " + (spread.mean(pair) + 1));
            weights.add(id("T", pair) + ": " + (spread.mean(pair) + 1));
        }
        return weights.stream().collect(Collectors.joining(", "));
    }

    /** Enough for teams in busy years. */
    private long operatives(int pair) {
        return Math.round(16 + 0.7 * spread.mean(pair));
    }

    /** How many plots a nation has over what its rank has: by what is known of it, where anything is. */
    private double plots(String half, int pair, long own) {
        if (!differ) {
            return 1;
        }
        double place = Keys.uniform(Keys.of(Keys.of(key, PLOTS), own));
        return half.equals("F") ? spread.multiplier(pair, fitted.get(pair).plots(), place) : spread.multiplier(place);
    }

    /** How many traces its plots leave over those of all. */
    private double traces(double deviation, long own) {
        double shape = 1 / (deviation * deviation);
        return differ ? RankedSpread.gamma(shape, shape, Keys.uniform(Keys.of(Keys.of(key, TRACES), own))) : 1;
    }

    @Override
    public double[] statistics(List<CountSeries> counts) {
        return statisticsOf(half(counts, "F"));
    }

    /** The same of the data. */
    double[] observed() {
        return statisticsOf(fitted);
    }

    /** The counts of one half, by pair. */
    static List<CountSeries> half(List<CountSeries> counts, String half) {
        List<CountSeries> nations = new ArrayList<>();
        // In the scenario the two of a pair follow each other, the fitted one first.
        for (int nation = half.equals("F") ? 0 : 1; nation < counts.size(); nation += 2) {
            nations.add(counts.get(nation));
        }
        return nations;
    }

    private double[] statisticsOf(List<CountSeries> half) {
        CountSeries together = CountSeries.sum(half);
        double[] odds = half.subList(0, large).stream()
                .mapToDouble(DifferingNations::logOdds)
                .toArray();
        double mean = Arrays.stream(odds).average().orElse(0);
        double squares =
                Arrays.stream(odds).map(each -> (each - mean) * (each - mean)).sum();
        double autocorrelation = CountStatistic.AUTOCORRELATION.of(together);
        return new double[] {
            CountStatistic.PLOTS_PER_YEAR.scaled(together),
            CountStatistic.SHARE_FOILED.scaled(together),
            CountStatistic.DISPERSION.scaled(together),
            Double.isNaN(autocorrelation) ? 0 : autocorrelation,
            mean,
            Math.sqrt(squares / Math.max(1, odds.length - 1))
        };
    }

    private static double logOdds(CountSeries counts) {
        return Math.log((counts.foiledInAll() + HALF) / (counts.launchedInAll() + HALF));
    }
}
