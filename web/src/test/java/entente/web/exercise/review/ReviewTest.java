package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.results.experiment.Progress;
import entente.scenarios.format.DecisionFiles;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Rooms;
import entente.web.exercise.view.ReviewInput;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ReviewInput material;
    private long entry;

    @BeforeEach
    void play() {
        rooms = new Rooms(folder);
        ExerciseRoom room = rooms.create(List.of("AAA", "BBB"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.close(room, 1);
        decide(room, head, "{\"type\":\"changeSharing\",\"change\":{\"releaseProbability\":0}}");
        rooms.close(room, 1);
        decide(room, head, "{\"type\":\"leaveAgreement\",\"partner\":\"BBB\"}");
        rooms.close(room, 4);
        material = room.material();
        entry = material.deeds().stream()
                .filter(deed -> deed.head() != null)
                .findFirst()
                .orElseThrow()
                .entry();
    }

    private void decide(ExerciseRoom room, long head, String json) {
        rooms.perform(room, head, new Decided(json, "", null));
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    private Decision alternative(String json) {
        return DecisionFiles.parse(json, "x", material.scenario()).get(0);
    }

    private ReviewAnswer answer(Decision alternative, ReviewQuestion.Later later, int threads) {
        return answer(alternative, later, 40, threads);
    }

    private ReviewAnswer answer(Decision alternative, ReviewQuestion.Later later, int replications, int threads) {
        return Counterfactual.answer(
                material, new ReviewQuestion(entry, alternative, later, replications), threads, Progress.NONE);
    }

    private static ReviewAnswer.Line launched(ReviewAnswer answer) {
        return answer.lines().get(0);
    }

    @Test
    void theSameDecisionMakesNoDifferenceAtAll() {
        Decision same = alternative(
                "{\"type\":\"changeSharing\",\"day\":0,\"nation\":\"AAA\",\"change\":{\"releaseProbability\":0}}");
        for (ReviewQuestion.Later later : ReviewQuestion.Later.values()) {
            ReviewAnswer answer = answer(same, later, 2);
            assertThat(answer.day()).isEqualTo(30);
            assertThat(answer.untilDay()).isEqualTo(180);
            assertThat(answer.lines()).allSatisfy(line -> {
                assertThat(line.difference().estimate().mean()).isIn(0.0, null);
                assertThat(line.better().successes()).isZero();
                assertThat(line.worse().successes()).isZero();
                assertThat(line.asPlayed()).isEqualTo(line.otherwise());
            });
            assertThat(answer.dropped()).isEmpty();
        }
    }

    @Test
    void toShareAfterAllWouldHaveStoppedMorePlots() {
        ReviewAnswer answer = answer(null, ReviewQuestion.Later.AUTOPILOT, 800, 2);
        ReviewAnswer.Line stopped = answer.lines().get(1);
        assertThat(stopped.difference().estimate().mean()).isPositive();
        assertThat(stopped.difference().estimate().excludesZero()).isTrue();
        assertThat(stopped.better().successes()).isGreaterThan(stopped.worse().successes());
        assertThat(launched(answer).difference().varianceRatio())
                .as("pairing helps")
                .isLessThan(1);
    }

    @Test
    void theAnswerDoesNotDependOnThreads() {
        assertThat(answer(null, ReviewQuestion.Later.STAYS, 1)).isEqualTo(answer(null, ReviewQuestion.Later.STAYS, 2));
    }

    @Test
    void whatWasPreparedGivesTheSameAnswerAndFitsNoOtherQuestion() {
        ReviewQuestion question = new ReviewQuestion(entry, null, ReviewQuestion.Later.STAYS, 20);
        AsPlayed prepared = AsPlayed.of(material, entry, ReviewQuestion.Later.STAYS, 20, 2, Progress.NONE);
        assertThat(Counterfactual.answer(material, question, prepared, 2, Progress.NONE))
                .isEqualTo(Counterfactual.answer(material, question, 1, Progress.NONE));
        ReviewQuestion other = new ReviewQuestion(entry, null, ReviewQuestion.Later.AUTOPILOT, 20);
        assertThatThrownBy(() -> Counterfactual.answer(material, other, prepared, 2, Progress.NONE))
                .hasMessageContaining("another question");
    }

    @Test
    void laterDecisionsThatAreNoLongerPossibleAreListed() {
        ReviewAnswer answer = answer(new LeaveAgreement(0, "AAA", "BBB"), ReviewQuestion.Later.STAYS, 2);
        assertThat(answer.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.type()).isEqualTo("leaveAgreement");
            assertThat(dropped.nation()).isEqualTo("AAA");
            assertThat(dropped.futures()).isEqualTo(40);
        });
    }

    @Test
    void progressIsToldAndWhatIsNoQuestionIsRefused() {
        AtomicInteger last = new AtomicInteger();
        ReviewQuestion question =
                new ReviewQuestion(entry, new HoldDialogue(0, "AAA", "CCC"), ReviewQuestion.Later.STAYS, 3);
        Counterfactual.answer(material, question, 1, (done, total) -> last.set(done * 100 + total));
        assertThat(last.get()).isEqualTo(606);
        assertThatThrownBy(() -> Counterfactual.answer(
                        material, new ReviewQuestion(1, null, ReviewQuestion.Later.STAYS, 3), 1, Progress.NONE))
                .hasMessageContaining("entry 1");
        assertThatThrownBy(() -> Counterfactual.answer(
                        material, new ReviewQuestion(entry, null, ReviewQuestion.Later.STAYS, 1), 1, Progress.NONE))
                .hasMessageContaining("replications");
    }

    @Test
    void tonightIsADotAmongRunsOfAutopilots() {
        Tonight tonight = Tonight.of(material, 60, 2, Progress.NONE);
        assertThat(tonight.runs()).hasSize(60);
        assertThat(tonight.day()).isEqualTo(180);
        long attacks = material.events().stream()
                .filter(event -> event.type().equals("attackLaunched"))
                .count();
        assertThat(tonight.tonight().launched()).isEqualTo((double) attacks);
        assertThat(tonight.runs().stream().map(Tonight.Dot::launched).distinct().count())
                .isGreaterThan(3);
        assertThat(Tonight.of(material, 60, 1, Progress.NONE)).isEqualTo(tonight);
    }
}
