package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Rooms;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.Notice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures as browsers get them: flat, and with messages in words. */
class PictureJsonTest {

    @TempDir
    Path folder;

    private static List<String> names(String json) throws Exception {
        JsonNode node = EngineJson.mapper().readTree(json);
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void messagesAreWords() {
        Notice notice = new Notice(3, Notice.Kind.POLITICS, 2, Message.of("room.news.leadershipChanged", "AAA"));

        assertThat(PictureJson.text(notice, Rooms::words))
                .isEqualTo("{\"number\":3,\"kind\":\"POLITICS\",\"day\":2.0,\"text\":\"AAA has a new leadership.\"}");
        assertThat(PictureJson.text(notice, Rooms::enFrancais)).contains("Changement à la tête de l’État : AAA.");
    }

    @Test
    void nothingToSayIsAnEmptyText() {
        RoomApi.Told told = new RoomApi.Told(Ack.Status.DONE, null, false);

        assertThat(PictureJson.text(told, Rooms::words))
                .isEqualTo("{\"status\":\"DONE\",\"outcome\":\"\",\"repeated\":false}");
    }

    @Test
    void picturesAreFlat() throws Exception {
        try (Rooms rooms = new Rooms(folder)) {
            ExerciseRoom room = rooms.create(List.of("AAA"));
            long lead = rooms.lead(room);
            long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
            rooms.start(room);

            assertThat(names(PictureJson.text(room.desk(head), Rooms::words)))
                    .containsExactly(
                            "nation",
                            "role",
                            "autopilot",
                            "finished",
                            "open",
                            "todo",
                            "dossiers",
                            "trails",
                            "operations",
                            "partners",
                            "networks",
                            "means",
                            "sharing",
                            "points",
                            "messages",
                            "replies",
                            "requests",
                            "proposals",
                            "motions",
                            "decisions",
                            "notices",
                            "story",
                            "brief");
            assertThat(names(PictureJson.text(room.control(lead), Rooms::words)))
                    .containsExactly(
                            "nation",
                            "may",
                            "open",
                            "plots",
                            "nations",
                            "ties",
                            "waitingFor",
                            "seats",
                            "injects",
                            "points",
                            "messages",
                            "replies",
                            "onScreen",
                            "requests",
                            "decisions",
                            "motions",
                            "notes",
                            "bookmarks",
                            "notices");
        }
    }
}
