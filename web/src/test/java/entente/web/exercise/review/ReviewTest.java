package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.results.experiment.Progress;
import entente.scenarios.format.DecisionFiles;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.Role;
import entente.web.exercise.room.ExerciseRoom;
import entente.web.exercise.room.Material;
import entente.web.exercise.room.Rooms;
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
    private Material material;
    private long entry;

    @BeforeEach
    void play() {
        rooms = new Rooms(folder);
        ExerciseRoom room = rooms.create(List.of("AAA", "BBB"));
        long head = rooms.join(room, Role.HEAD, "AAA", "Ada");
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

    private Answer answer(Decision alternative, Question.Later later, int threads) {
        return answer(alternative, later, 40, threads);
    }

    private Answer answer(Decision alternative, Question.Later later, int replications, int threads) {
        return Counterfactual.answer(
                material, new Question(entry, alternative, later, replications), threads, Progress.NONE);
    }

    private static Answer.Line launched(Answer answer) {
        return answer.lines().get(0);
    }

    @Test
    void theSameDecisionMakesNoDifferenceAtAll() {
        Decision same = alternative(
                "{\"type\":\"changeSharing\",\"day\":0,\"nation\":\"AAA\",\"change\":{\"releaseProbability\":0}}");
        for (Question.Later later : Question.Later.values()) {
            Answer answer = answer(same, later, 2);
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
        Answer answer = answer(null, Question.Later.AUTOPILOT, 200, 2);
        Answer.Line stopped = answer.lines().get(1);
        assertThat(stopped.difference().estimate().mean()).isPositive();
        assertThat(stopped.difference().estimate().excludesZero()).isTrue();
        assertThat(stopped.better().successes()).isGreaterThan(stopped.worse().successes());
        assertThat(launched(answer).difference().varianceRatio())
                .as("pairing helps")
                .isLessThan(1);
    }

    @Test
    void theAnswerDoesNotDependOnThreads() {
        assertThat(answer(null, Question.Later.STAYS, 1)).isEqualTo(answer(null, Question.Later.STAYS, 2));
    }

    @Test
    void whatWasPreparedGivesTheSameAnswerAndFitsNoOtherQuestion() {
        Question question = new Question(entry, null, Question.Later.STAYS, 20);
        AsPlayed prepared = AsPlayed.of(material, entry, Question.Later.STAYS, 20, 2, Progress.NONE);
        assertThat(Counterfactual.answer(material, question, prepared, 2, Progress.NONE))
                .isEqualTo(Counterfactual.answer(material, question, 1, Progress.NONE));
        Question other = new Question(entry, null, Question.Later.AUTOPILOT, 20);
        assertThatThrownBy(() -> Counterfactual.answer(material, other, prepared, 2, Progress.NONE))
                .hasMessageContaining("another question");
    }

    @Test
    void laterDecisionsThatAreNoLongerPossibleAreListed() {
        Answer answer = answer(new LeaveAgreement(0, "AAA", "BBB"), Question.Later.STAYS, 2);
        assertThat(answer.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.type()).isEqualTo("leaveAgreement");
            assertThat(dropped.nation()).isEqualTo("AAA");
            assertThat(dropped.futures()).isEqualTo(40);
        });
    }

    @Test
    void progressIsToldAndWhatIsNoQuestionIsRefused() {
        AtomicInteger last = new AtomicInteger();
        Question question = new Question(entry, new HoldDialogue(0, "AAA", "CCC"), Question.Later.STAYS, 3);
        Counterfactual.answer(material, question, 1, (done, total) -> last.set(done * 100 + total));
        assertThat(last.get()).isEqualTo(606);
        assertThatThrownBy(() -> Counterfactual.answer(
                        material, new Question(1, null, Question.Later.STAYS, 3), 1, Progress.NONE))
                .hasMessageContaining("entry 1");
        assertThatThrownBy(() -> Counterfactual.answer(
                        material, new Question(entry, null, Question.Later.STAYS, 1), 1, Progress.NONE))
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
        assertThat(tonight.rankOfAttacks()).isBetween(0.0, 1.0);
        assertThat(tonight.runs().stream().map(Tonight.Dot::launched).distinct().count())
                .isGreaterThan(3);
        assertThat(Tonight.of(material, 60, 1, Progress.NONE)).isEqualTo(tonight);
    }
}
