package entente.results.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.decision.Inject.SurgeOfPlots;
import entente.engine.scenario.ThreatNetwork;
import entente.results.calibration.CountSeries;
import entente.results.experiment.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferingNationsTest {

    private static final double[] VALUES = {4, 5, 700, 100, 0.5};
    private static final double[] NO_WAVES = {4, 1, 700, 100, 0.5};

    /** Twelve and two foiled of twenty, and three foiled of three; the third had too few for a share. */
    private static final List<CountSeries> FITTED = List.of(series(8, 12), series(18, 2), series(0, 3));

    private static final RankedSpread SPREAD = new RankedSpread(Math.log(20), 0.5, 4);

    @Test
    void alikeNationsFollowTheirRank() {
        Variant variant = model(false).variant(3, NO_WAVES);
        double all = 1 + Math.exp(-0.5) + Math.exp(-1);

        assertThat(rate(variant, "faa")).isCloseTo(4 / all, within(1e-9));
        assertThat(rate(variant, "tab")).isCloseTo(4 * Math.exp(-0.5) / all, within(1e-9));
        assertThat(variant.scenario().networks())
                .allSatisfy(network ->
                        assertThat(network.traces().tracesPerPlotYear()).isEqualTo(100));
    }

    /** What is begun in quiet and in active phases makes up the mean rate, as long as half of the time is active. */
    @Test
    void activePhasesComeToAllAtOnce() {
        Variant variant = model(false).variant(3, VALUES);
        List<SurgeOfPlots> surges =
                variant.decisions().stream().map(SurgeOfPlots.class::cast).toList();
        List<SurgeOfPlots> first =
                surges.stream().filter(surge -> surge.network().equals("faa")).toList();
        List<SurgeOfPlots> last =
                surges.stream().filter(surge -> surge.network().equals("tac")).toList();

        assertThat(first).isNotEmpty();
        assertThat(last)
                .extracting(SurgeOfPlots::day)
                .isEqualTo(first.stream().map(SurgeOfPlots::day).toList());
        assertThat(last)
                .extracting(SurgeOfPlots::days)
                .isEqualTo(first.stream().map(SurgeOfPlots::days).toList());
        assertThat(rate(variant, "faa") + first.get(0).plotsPerYear() / 2)
                .isCloseTo(rate(model(false).variant(3, NO_WAVES), "faa"), within(1e-9));
    }

    /** Over many runs multipliers have mean 1, or what a nation's own count leaves of it, and the spread that was asked for. */
    @Test
    void differingNationsScatterAsTheyShould() {
        int runs = 300;
        double[] unknown = new double[runs];
        double[] known = new double[runs];
        double[] traces = new double[runs];
        Variant alike = model(false).variant(0, NO_WAVES);
        for (int run = 0; run < runs; run++) {
            Variant variant = model(true).variant(run, NO_WAVES);
            unknown[run] = rate(variant, "tab") / rate(alike, "tab");
            known[run] = rate(variant, "fab") / rate(alike, "fab");
            traces[run] = network(variant, "tac").traces().tracesPerPlotYear() / 100;
        }
        double mean = 20 * Math.exp(-0.5);

        assertThat(mean(unknown)).isCloseTo(1, within(4 * 0.5 / Math.sqrt(runs)));
        assertThat(deviation(unknown)).isCloseTo(0.5, within(0.1));
        assertThat(mean(known)).isCloseTo((4 + 20) / (4 + mean), within(0.06));
        assertThat(deviation(known)).isCloseTo(Math.sqrt(4 + 20) / (4 + mean), within(0.06));
        assertThat(mean(traces)).isCloseTo(1, within(4 * 0.5 / Math.sqrt(runs)));
        assertThat(deviation(traces)).isCloseTo(0.5, within(0.1));
    }

    /** By hand: 43 plots in ten years, 17 foiled; log odds 12.5 / 8.5 and 2.5 / 18.5 of the two with ten plots or more. */
    @Test
    void comparesTheFittedHalfAlone() {
        double[] observed = model(true).observed();
        double first = Math.log(12.5 / 8.5);
        double second = Math.log(2.5 / 18.5);

        assertThat(observed[0]).isCloseTo(Math.log(43.5 / 10), within(1e-12));
        assertThat(observed[1]).isCloseTo(Math.log(17.5 / 26.5), within(1e-12));
        assertThat(observed[4]).isCloseTo((first + second) / 2, within(1e-12));
        assertThat(observed[5]).isCloseTo((first - second) / Math.sqrt(2), within(1e-12));
        List<CountSeries> nations =
                List.of(FITTED.get(0), series(1, 1), FITTED.get(1), series(2, 9), FITTED.get(2), series(7, 7));
        assertThat(model(true).statistics(nations)).isEqualTo(observed);
        assertThat(DifferingNations.half(nations, "T").get(1).foiledInAll()).isEqualTo(9);
    }

    private static DifferingNations model(boolean differ) {
        return new DifferingNations(FITTED, SPREAD, differ, 1);
    }

    private static double rate(Variant variant, String network) {
        return network(variant, network).plotArrivals().plotsPerYear();
    }

    private static ThreatNetwork network(Variant variant, String id) {
        return variant.scenario().networks().stream()
                .filter(network -> network.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Ten years, all in the first but one of each in the last, if there are as many. */
    private static CountSeries series(int launched, int foiled) {
        return new CountSeries(spread(launched), spread(foiled));
    }

    private static int[] spread(int count) {
        int[] years = new int[10];
        years[0] = Math.max(0, count - 1);
        years[9] = count - years[0];
        return years;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        return Math.sqrt(IntStream.range(0, values.length)
                .mapToDouble(i -> (values[i] - mean) * (values[i] - mean))
                .average()
                .orElseThrow());
    }
}
