package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Spoken;
import entente.web.exercise.state.ExerciseRefusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever leads speaks as anybody in the world of the exercise; those who are spoken to answer. */
class SimulationCellTest {

    @TempDir
    Path folder;

    @Test
    void aMinistrySpeaksToOneDelegationWhichAnswersAndNobodyElseHears() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA", "BBB"));
            long lead = rooms.lead(room);
            long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
            long other = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
            rooms.start(room);

            rooms.perform(room, lead, new Spoken("The Ministry", List.of("AAA"), "Be brief."));
            rooms.perform(room, head, new Replied(1, "Yes."));

            assertThat(room.desk(head).papers().messages()).singleElement().satisfies(message -> {
                assertThat(message.toString()).contains("The Ministry");
                assertThat(Rooms.words(message.author()))
                        .as("who speaks is not told")
                        .isEmpty();
            });
            assertThat(room.desk(other).papers().messages()).isEmpty();
            assertThat(room.control(lead).toString()).contains("Yes.");
            assertThat(room.timeline(lead)).anySatisfy(line -> {
                assertThat(line.by()).isEqualTo("The Ministry (Lead)");
                assertThat(line.text()).isEqualTo("Be brief.");
            });
            for (String nobody : List.of("", "\u202Ex")) {
                assertThatThrownBy(() -> rooms.perform(room, lead, new Spoken(nobody, List.of(), "x")))
                        .isInstanceOf(ExerciseRefusal.class);
            }
            assertThatThrownBy(() -> rooms.perform(room, lead, new Spoken("X", List.of("ZZZ"), "x")))
                    .isInstanceOf(ExerciseRefusal.class);
        }
    }
}
