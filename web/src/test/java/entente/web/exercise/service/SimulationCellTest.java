package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Broadcast;
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

    @Test
    void whatIsSaidWantsAnAnswerOnlyWhereThatWasAskedFor() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA"));
            long lead = rooms.lead(room);
            long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
            rooms.start(room);
            rooms.perform(room, lead, new Spoken("Press", List.of(), "It rains."));
            rooms.perform(room, lead, new Broadcast("Ten minutes."));
            rooms.perform(room, lead, new Spoken("Press", List.of("AAA"), "Will it rain?", true));

            assertThat(room.desk(head).papers().messages())
                    .extracting(message -> message.wish() != null)
                    .containsExactly(false, false, true);
        }
    }

    @Test
    void whatWasSaidIsTakenBackInItsMoveByWhoMaySayItAndLeavesNoTrace() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA", "BBB"));
            long lead = rooms.lead(room);
            long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
            long con = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
            rooms.start(room);
            rooms.perform(room, lead, new Spoken("Press", List.of("BBB"), "To others."));
            rooms.perform(room, lead, new Spoken("Press", List.of(), "A slip of the tongue."));
            rooms.perform(room, head, new Replied(2, "What?"));
            rooms.perform(room, con, new Spoken("Press", List.of("AAA"), "Never mind."));

            assertThatThrownBy(() -> room.command(con, "c", "recalled", "{\"word\":1}"))
                    .as("what everybody hears is not that controller's")
                    .satisfies(Rooms.told("no such thing"));
            room.command(lead, "l", "recalled", "{\"word\":2}");
            assertThat(room.desk(head).toString()).doesNotContain("slip").contains("Never mind.");
            assertThat(room.control(lead).papers().replies()).isEmpty();
            room.command(con, "d", "recalled", "{\"word\":1}");
            assertThat(room.desk(head).papers().messages()).isEmpty();
            assertThat(room.control(lead).toString()).contains("To others.");
            assertThat(rooms.restart().find(room.id()).orElseThrow().desk(head).toString())
                    .doesNotContain("slip")
                    .doesNotContain("Never mind.");
        }
    }

    @Test
    void whatWasSaidInAnEarlierMoveStaysSaid() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA"));
            long lead = rooms.lead(room);
            rooms.start(room);
            rooms.perform(room, lead, new Broadcast("It stays."));
            rooms.close(room, 1);
            int word = room.control(lead).papers().messages().get(0).number();
            assertThatThrownBy(() -> room.command(lead, "l", "recalled", "{\"word\":" + word + "}"))
                    .satisfies(Rooms.told("in the move under way"));
        }
    }
}
