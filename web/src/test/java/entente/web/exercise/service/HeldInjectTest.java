package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.InjectEntry.Deferred;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.view.ControlPicture.InjectLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conditional inject that is held keeps its condition, can be changed meanwhile, and waits for its condition again. */
class HeldInjectTest {

    private static final String CONDITION = "day > 20";

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(
                List.of("AAA"),
                new InjectPlan(
                        "Late",
                        "text",
                        "",
                        List.of("AAA"),
                        Trigger.CONDITIONAL,
                        null,
                        CONDITION,
                        null,
                        true,
                        Map.of()));
        lead = rooms.lead(room);
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private InjectLine line() {
        return room.control(lead).injects().get(0);
    }

    private static String plan(String text, String trigger, String condition) {
        return "{\"subject\":\"Late\",\"text\":\"" + text + "\",\"from\":\"\",\"to\":[\"AAA\"],\"trigger\":\"" + trigger
                + "\",\"day\":null,\"condition\":" + condition + ",\"effect\":null,\"ready\":true,\"fields\":{}}";
    }

    @Test
    void isHeldGetsAnotherConditionAndComesOnIt() {
        rooms.perform(room, lead, new Deferred(line().inject()));
        assertThat(line().held()).isEqualTo(Trigger.CONDITIONAL);
        assertThat(line().plan().condition()).isEqualTo(CONDITION);
        rooms.close(room, 1);
        assertThat(line().status()).isEqualTo("DEFERRED");
        String fields = "{\"inject\":" + line().inject() + ",\"plan\":";
        room.command(lead, "a", "written", fields + plan("new", "CONDITIONAL", "\"day > 70\"") + "}");
        assertThat(line().held()).isNull();
        rooms.close(room, 2);
        assertThat(line().deliveredDay()).isEqualTo(71.0);
    }

    @Test
    void whoLeadsItsNationAloneHoldsChangesAndPutsBackWhatItsConditionIsUnseen() {
        long con = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
        room.command(con, "a", "deferred", "{\"inject\":1}");
        assertThat(room.control(con).injects().get(0).held()).isEqualTo(Trigger.CONDITIONAL);
        room.command(con, "b", "written", "{\"inject\":1,\"plan\":" + plan("new", "SHELF", "null") + "}");
        room.command(con, "c", "written", "{\"inject\":1,\"plan\":" + plan("new", "CONDITIONAL", "null") + "}");
        assertThat(line().plan().condition()).isEqualTo(CONDITION);
        assertThat(room.control(con).toString()).doesNotContain(CONDITION);
        rooms.close(room, 1);
        assertThat(line().deliveredDay()).isEqualTo(21.0);
    }
}
