package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.experiment.Progress;
import entente.scenarios.library.Library;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Rooms;
import entente.web.exercise.view.ReviewInput;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The question of a review is answered while people wait: two hundred pairs of futures in three seconds on two cores, half of
 * them run since somebody looked at the decision.
 */
@Tag("long")
class CounterfactualSpeedTest {

    private static final int REPLICATIONS = 200;
    private static final int THREADS = 2;
    private static final double MOST_SECONDS = 3;

    @TempDir
    Path folder;

    @Test
    void alpineCorridorAfterSixMoves() {
        try (Rooms rooms = new Rooms(folder)) {
            String scenario = Library.find("alpine-corridor").orElseThrow().text();
            ExerciseRoom room = rooms.create(scenario, List.of("HMK"), new Timing(6, 121.75, 600, true));
            long head = rooms.join(room, SeatRole.HEAD, "HMK", "Hanna");
            rooms.start(room);
            rooms.perform(
                    room, head, new Decided("{\"type\":\"changeSharing\",\"change\":{\"marking\":\"RED\"}}", "", null));
            rooms.close(room, 6);
            ReviewInput material = room.material();
            long entry = material.deeds().stream()
                    .filter(deed -> deed.head() != null)
                    .findFirst()
                    .orElseThrow()
                    .entry();
            ReviewQuestion question = new ReviewQuestion(entry, null, ReviewQuestion.Later.STAYS, REPLICATIONS);
            double cold = seconds(() -> Counterfactual.answer(material, question, THREADS, counted()));
            double whole = seconds(() -> Counterfactual.answer(material, question, THREADS, counted()));
            // While somebody looks at the decision, before an alternative is chosen.
            AsPlayed asPlayed = AsPlayed.of(material, entry, question.later(), REPLICATIONS, THREADS, Progress.NONE);
            double prepared = seconds(() -> Counterfactual.answer(material, question, asPlayed, THREADS, counted()));
            System.out.printf(
                    "200 pairs of alpine-corridor: %.2f s, %.2f s if nothing was prepared, %.2f s in a new process%n",
                    prepared, whole, cold);
            assertThat(prepared).isLessThanOrEqualTo(MOST_SECONDS);
        }
    }

    /** Progress that is told with every run. */
    private static Progress counted() {
        AtomicInteger told = new AtomicInteger();
        return (done, total) -> assertThat(told.incrementAndGet()).isLessThanOrEqualTo(total);
    }

    private static double seconds(Runnable answer) {
        long begun = System.nanoTime();
        answer.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
