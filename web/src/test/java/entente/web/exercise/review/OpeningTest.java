package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.results.statistics.Estimate;
import entente.results.statistics.PairedEstimate;
import entente.web.exercise.review.Ladder.Rung;
import entente.web.exercise.review.Ladder.Step;
import entente.web.exercise.service.Rooms;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sentences with which a review opens: their numbers, and what they do not say. */
class OpeningTest {

    private static String words(List<Message> told) {
        return told.stream().map(Rooms::words).collect(Collectors.joining(" "));
    }

    private static String happened(double days, int nations, int stopped, int attacks, int failed, int underWay) {
        return words(new Opening(days, nations, stopped, attacks, failed, underWay).happened());
    }

    @Test
    void whatHappenedIsToldInNumbers() {
        assertThat(happened(182.625, 4, 6, 3, 0, 0))
                .isEqualTo("Over 6 months, 6 of 9 plots against the 4 nations were foiled; 3 attacks came through."
                        + " 9 plots tell little: luck alone may turn so few.");
        assertThat(happened(45, 12, 20, 1, 2, 1))
                .isEqualTo("In 45 days, 20 of 23 plots against the 12 nations were foiled; one attack came through."
                        + " 2 attacks failed without anybody’s doing. One more plot was still under way.");
        assertThat(happened(1, 1, 1, 0, 0, 0))
                .isEqualTo("In one day, 1 of 1 plot against the one nation was foiled; no attack came through."
                        + " One plot tells little: luck alone may turn so few.");
    }

    @Test
    void aQuietExerciseIsToldAsOne() {
        assertThat(happened(60.875, 3, 0, 0, 0, 2))
                .isEqualTo("Over 2 months, no plot against the 3 nations came to an end: no attack came through, and"
                        + " nobody foiled one. 2 were still under way.");
        assertThat(happened(10, 3, 0, 0, 0, 0)).endsWith("None was under way.");
    }

    private static Estimate estimate(@Nullable Double mean, @Nullable Double low, @Nullable Double high) {
        return new Estimate(mean, low == null ? null : 0.1, low, high, 200);
    }

    private static Ladder ladder(Estimate everything, Estimate nothing) {
        List<Rung> rungs = new ArrayList<>();
        for (Step step : Step.values()) {
            Estimate more = step == Step.EVERYTHING ? everything : nothing;
            rungs.add(new Rung(
                    step,
                    estimate(3.0, 2.5, 3.5),
                    1,
                    6,
                    3,
                    step == Step.DECIDED ? null : new PairedEstimate(more, null)));
        }
        return new Ladder(180, 200, rungs, 5, 0);
    }

    private static String would(Estimate everything, Estimate nothing) {
        return words(Opening.wouldHave(ladder(everything, nothing)));
    }

    @Test
    void aDifferenceIsToldWithItsInterval() {
        assertThat(would(estimate(-1.2, -2.1, -0.4), estimate(0.5, 0.25, 0.75)))
                .isEqualTo("Had everybody at once known all that anybody held, in this abstract model 1.2 fewer attacks"
                        + " (0.4 to 2.1) would have come through, on average over 200 courses with the same decisions"
                        + " and other luck. Had nobody shared anything and nobody decided anything, there would have"
                        + " been 0.5 more (0.25 to 0.75).");
        assertThat(would(estimate(0.8, 0.3, 1.3), estimate(-0.6, -1.0, -0.2)))
                .contains("0.8 more attacks (0.3 to 1.3)")
                .contains("0.6 fewer (0.2 to 1.0)");
    }

    @Test
    void ofADifferenceThatIsNotToldApartOnlyTheIntervalIsTold() {
        assertThat(would(estimate(-0.35, -0.9, 0.2), estimate(0.04, -0.1, 0.18)))
                .isEqualTo("Whether it would have changed the number of attacks had everybody at once known all that"
                        + " anybody held, 200 courses in this abstract model cannot tell: the difference lies between"
                        + " 0.9 fewer and 0.2 more. Had nobody shared anything and nobody decided anything, the"
                        + " difference would have been between 0.1 fewer and 0.18 more: that is not told apart from"
                        + " none.")
                .doesNotContain("0.35", "0.04");
        assertThat(would(estimate(0.0, 0.0, 0.0), estimate(0.0, -0.001, 0.3)))
                .contains("between none and none")
                .contains("between none and 0.3 more");
    }

    @Test
    void withoutAnIntervalNothingIsTold() {
        assertThat(would(estimate(1.0, null, null), estimate(null, null, null)))
                .isEqualTo("What it would have changed had everybody at once known all that anybody held, 200 courses"
                        + " cannot tell. What it would have changed had nobody shared anything, they cannot tell"
                        + " either.");
    }

    @Test
    void frenchSaysTheSame() {
        List<Message> told = new Opening(182.625, 4, 6, 3, 0, 0).happened();
        assertThat(Rooms.enFrancais(told.get(0)))
                .isEqualTo("En 6 mois, 9 complots visaient les 4 nations ; 6 ont été déjoués, 3 attentats ont abouti.");
        assertThat(Rooms.enFrancais(Opening.wouldHave(ladder(estimate(-1.2, -2.1, -0.4), estimate(0.5, 0.25, 0.75)))
                        .get(0)))
                .contains("1,2 attentats de moins (0,4 à 2,1)", "modèle abstrait", "200 parties");
    }
}
