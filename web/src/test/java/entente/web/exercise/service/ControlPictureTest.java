package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import entente.engine.view.NationView;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.ControlPicture.InjectLine;
import entente.web.exercise.view.ControlPicture.NationState;
import entente.web.exercise.view.ControlPicture.ReplyLine;
import entente.web.exercise.view.ControlPicture.TieLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the control room is told besides the truth: what a reply answers, who shares with whom, as whom one may speak. */
class ControlPictureTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long ada;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA"), shelved("First"), shelved("Second"));
        lead = rooms.lead(room);
        ada = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static InjectPlan shelved(String subject) {
        return new InjectPlan(
                subject, "What will you do?", "", List.of(), Trigger.SHELF, null, null, null, true, Map.of());
    }

    @Test
    void aReplyTellsTheInjectThatItAnswersAndNoneWhereNoneWasAnswered() {
        List<Long> injects =
                room.control(lead).injects().stream().map(InjectLine::inject).toList();
        rooms.perform(room, lead, new Fired(injects.get(1)));
        rooms.perform(room, lead, new Broadcast("What will you do?"));
        rooms.perform(room, lead, new Fired(injects.get(0)));
        for (int message = 1; message <= 3; message++) {
            rooms.perform(room, ada, new Replied(message, "Answer " + message));
        }
        assertThat(room.control(lead).papers().replies())
                .extracting(ReplyLine::text, ReplyLine::inject)
                .containsExactly(
                        tuple("Answer 1", injects.get(1)), tuple("Answer 2", null), tuple("Answer 3", injects.get(0)));
    }

    @Test
    void tiesAreWhatEachNationHasReceived() {
        assertThat(room.control(lead).ties()).isEmpty();
        rooms.close(room, 3);
        List<TieLine> expected = new ArrayList<>();
        room.look(state -> {
            for (String to : List.of("AAA", "BBB", "CCC")) {
                NationView view = state.world().findView().orElseThrow().nation(to);
                for (String from : List.of("AAA", "BBB", "CCC")) {
                    int received = from.equals(to) ? 0 : view.received(from);
                    if (received > 0) {
                        expected.add(new TieLine(from, to, received));
                    }
                }
            }
            return expected.size();
        });
        assertThat(expected).isNotEmpty();
        assertThat(room.control(lead).ties()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyNationHasItsVoicesAndNoTwoShareOne() {
        ControlPicture picture = room.control(lead);
        assertThat(picture.nations()).allMatch(one -> one.voices().size() == 3);
        assertThat(picture.nations().stream().map(NationState::voices).flatMap(List::stream))
                .extracting(Rooms::words)
                .doesNotHaveDuplicates()
                .allMatch(voice -> !voice.isBlank());
    }
}
