package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.results.experiment.Variant;
import entente.results.measure.Measure;
import entente.results.measure.PlotMeasures;
import entente.results.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Twin valleys as it is run, so seldom, or with so few plots, that next to nothing can be known. */
class FewEventsTest {

    private static ExperimentSummary summary(int replications, String... settings) {
        return Summaries.of(
                Simulation::run,
                replications,
                variant("asWritten", settings),
                variant("isolation", with(settings, "rules.sharing=isolation")),
                variant("standing", with(settings, "rules.sharing=standing")),
                variant("atHome", with(settings, "rules.sharing=atHome")),
                variant("pooled", with(settings, "rules.sharing=pooled")));
    }

    private static Variant variant(String name, String... settings) {
        return Summaries.variant(name, settings);
    }

    private static String[] with(String[] settings, String one) {
        String[] all = Arrays.copyOf(settings, settings.length + 1);
        all[settings.length] = one;
        return all;
    }

    /** Three runs: once 25 points without an interval, and shares of -157 to 237 %. */
    @Test
    void fewPlotsAreCountedAndNothingIsMadeOfThem() {
        ExperimentSummary summary = summary(3);

        assertThat(HeadlineText.sentences(summary))
                .contains("Only 5 plots in 3 runs stand behind that: by the 95 % interval it could be 0 to 98.")
                .contains("Whether their standing policy makes a difference cannot be told from 8 plots in 3 runs of"
                        + " each; roughly ")
                .contains(" replications would tell a difference of 25.0 points.")
                .doesNotContain("makes no difference", "0.0 to 0.0");
        assertInRange(summary);
    }

    /** A hundred runs with four plots that ended, all stopped: Clopper and Pearson's .3976 to 1, not 1 to 1. */
    @Test
    void aShareOfFourPlotsIsNoCertainty() {
        ExperimentSummary summary = summary(100, "networks[*].plotsPerYear=0.02");
        Estimate share = summary.first().overall().of(PlotMeasures.SHARE_FOILED);

        assertThat(share.mean()).isEqualTo(1);
        assertThat(Math.round(1e4 * share.low())).isEqualTo(3976);
        assertThat(share.high()).isEqualTo(1);
        assertThat(HeadlineText.sentences(summary))
                .contains("Only 4 plots in 100 runs stand behind that: by the 95 % interval it could be 40 to 100.")
                .doesNotContain("no difference", "-0.0 to 0.0");
        assertInRange(summary);
    }

    private static void assertInRange(ExperimentSummary summary) {
        for (VariantSummary variant : summary.variants()) {
            for (PlaceSummary place : Stream.concat(Stream.of(variant.overall()), variant.nations().values().stream())
                    .toList()) {
                for (Measure measure : List.of(
                        PlotMeasures.SHARE_FOILED,
                        PlotMeasures.DETECTION_SHARE,
                        PlotMeasures.INTERDICTED,
                        PlotMeasures.LAUNCHED,
                        PlotMeasures.FAILED)) {
                    Estimate estimate = place.of(measure);
                    if (estimate.mean() != null) {
                        assertThat(estimate.low())
                                .as(measure.name())
                                .isGreaterThanOrEqualTo(measure.least())
                                .isLessThan(estimate.high());
                        assertThat(estimate.high()).isLessThanOrEqualTo(measure.most());
                    }
                }
            }
        }
    }
}
