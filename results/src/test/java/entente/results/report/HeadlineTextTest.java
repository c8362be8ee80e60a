package entente.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.engine.scenario.SharingRegime;
import entente.results.experiment.RunFunction;
import entente.results.sample.Events;
import entente.results.sample.FakeRuns;
import org.junit.jupiter.api.Test;

/** What the headline says in each situation. */
class HeadlineTextTest {

    @Test
    void gainsAndGapsAreToldWithTheirIntervals() {
        assertThat(HeadlineText.sentences(Summaries.full(60)))
                .startsWith("With decisions, nations foil 5")
                .contains("of 100 plots that would otherwise end in an attack.")
                .containsPattern("Their standing policy gains [0-9.]+ points \\(95 % interval [0-9.]+ to [0-9.]+\\)"
                        + " over nobody sharing;")
                .containsPattern(
                        "What they decide gains [0-9.]+ points \\(95 % interval [0-9.]+ to [0-9.]+\\) over that"
                                + " policy;")
                .containsPattern("Of that, what they decide about their own means alone gains [0-9.]+ points \\(95 %"
                        + " interval [0-9.]+ to [0-9.]+\\), and what they decide with others ")
                .containsPattern("would gain another [0-9.]+ points \\(95 % interval [0-9.]+ to [0-9.]+\\)");
    }

    @Test
    void harmIsCalledHarm() {
        assertThat(HeadlineText.sentences(bounds(0.9)))
                .containsPattern(
                        "The way they share does harm: it loses [0-9.]+ points \\(95 % interval [0-9.]+ to [0-9.]+\\)")
                .doesNotContain("Sharing gains");
    }

    @Test
    void whatCannotBeToldIsNotTold() {
        assertThat(HeadlineText.sentences(bounds(0.5)))
                .contains("Sharing changes the share foiled by no more than ")
                .containsPattern(
                        "[0-9.]+ points either way, if at all: 0.0 points \\(95 % interval -[0-9.]+ to [0-9.]+\\)")
                .doesNotContain("Sharing gains", "0.0 to 0.0");
    }

    /** One run of ten plots in either arm tells nothing. */
    @Test
    void fromFewPlotsNothingIsToldButHowManyWouldTell() {
        assertThat(HeadlineText.sentences(bounds(0.4, 1)))
                .contains("Only 10 plots in 1 run stand behind that: by the 95 % interval it could be ")
                .containsPattern(
                        "Whether sharing makes a difference cannot be told from 20 plots in 1 run of each; roughly"
                                + " [0-9]+ replications would tell a difference of [0-9.]+ points\\.")
                .doesNotContain("Sharing gains", "no difference");
    }

    /** Where nobody decides, nothing is said of deciding, and the scenario as written is called by that name. */
    @Test
    void whereNobodyDecidesOnlySharingIsTold() {
        assertThat(HeadlineText.sentences(bounds(0.2)))
                .startsWith("As written, nations foil 4")
                .containsPattern("Sharing gains [0-9.]+ points")
                .doesNotContain("decide", "standing");
    }

    @Test
    void withoutBoundsOnlyTheShareIsTold() {
        assertThat(HeadlineText.sentences(Summaries.of(FakeRuns.FOILING, 5, Summaries.variant("asWritten"))))
                .doesNotContain("sharing")
                .doesNotContain("paired");
    }

    @Test
    void withoutAnyPlotThereIsNoShare() {
        RunFunction quiet = (scenario, seed, decisions, listener) -> new RunOutcome(10, 0, 0, 0);

        assertThat(HeadlineText.sentences(Summaries.of(quiet, 5, Summaries.variant("asWritten"))))
                .isEqualTo("No plot was stopped and no attack took place, so there is no share of plots foiled.");
    }

    /** Nobody decides; as written half of the plots are foiled, in isolation the given share, in every run alike but for some noise. */
    private static ExperimentSummary bounds(double isolation) {
        return bounds(isolation, 20);
    }

    private static ExperimentSummary bounds(double isolation, int replications) {
        RunFunction function = (scenario, seed, decisions, listener) -> {
            double share = scenario.rules().sharing() == SharingRegime.ISOLATION ? isolation : 0.5;
            for (int plot = 0; plot < 10; plot++) {
                listener.on(
                        plot < 10 * share - (seed & 1)
                                ? Events.interdicted(100, "P" + plot, "VAL", 50)
                                : Events.launched(200, "P" + plot, "VAL", false));
            }
            return new RunOutcome(scenario.period().horizonDays(), 10, 0, 0);
        };
        return Summaries.of(
                function,
                replications,
                Summaries.variant("asWritten", "nations[*].autopilot=false"),
                Summaries.variant("isolation", "nations[*].autopilot=false", "rules.sharing=isolation"));
    }
}
