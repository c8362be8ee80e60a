package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What heads of service on autopilot write to delegations stands in the timeline, at its day. */
class TimelineLettersTest {

    @TempDir
    Path folder;

    private static List<TimelineLine> letters(ExerciseRoom room, long lead) {
        return room.timeline(lead).stream()
                .filter(line -> line.kind() == TimelineLine.Kind.LETTER)
                .toList();
    }

    private static List<MessageLine> onDesk(ExerciseRoom room, long head) {
        return room.desk(head).papers().messages().stream()
                .filter(line -> line.author().key().startsWith("telling.voice."))
                .toList();
    }

    @Test
    void everyLetterToADelegationIsToldOnceAndNoOther() {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA"));
            long lead = rooms.lead(room);
            long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
            rooms.start(room);
            rooms.close(room, 4);

            List<MessageLine> desk = onDesk(room, head);
            assertThat(desk).isNotEmpty();
            assertThat(letters(room, lead))
                    .extracting(line -> line.day() + " " + Rooms.words(line.told()))
                    .containsExactlyElementsOf(desk.stream()
                            .map(line ->
                                    line.day() + " " + Rooms.words(line.author()) + ": " + Rooms.words(line.text()))
                            .toList());
            assertThat(letters(room, lead)).allSatisfy(line -> {
                assertThat(line.by()).isIn("Birch", "Cedar");
                assertThat(line.to()).isEqualTo("Alder");
                assertThat(line.left()).isFalse();
            });

            int before = letters(room, lead).size();
            rooms.perform(room, lead, new WentBack(1));
            assertThat(letters(room, lead)).hasSize(before).allMatch(TimelineLine::left);
        }
    }
}
