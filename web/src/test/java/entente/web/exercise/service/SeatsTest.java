package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.RequestEntry.TakenUp;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.ExerciseRefusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes in, by which code, and what is said of it; and the desk that answers questions. */
class SeatsTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA"));
        lead = rooms.lead(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private List<String> told(long seat) {
        return room.notices(seat, 0).stream()
                .map(notice -> Rooms.words(notice.text()))
                .toList();
    }

    @Test
    void whoeverComesIsAnnounced() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.join(room, SeatRole.OBSERVER, null, "Olga");

        assertThat(told(lead))
                .contains("Ada has joined for Alder as head of delegation.", "Olga has joined as observer.");
        assertThat(told(head)).contains("Ada has taken a seat with us.").noneMatch(text -> text.contains("Olga"));
        assertThat(room.notices(lead, 0))
                .anySatisfy(
                        notice -> assertThat(Rooms.enFrancais(notice.text())).startsWith("Ada est là : Alder, "));
    }

    @Test
    void aHeadTakesANationFromItsAutopilotAndControlGivesItBack() {
        rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        assertThat(told(lead)).contains("Birch is played by people.");
        rooms.perform(room, lead, new HandedOver("BBB", true));
        assertThat(told(lead)).contains("Birch is on autopilot.");
        assertThatThrownBy(() -> rooms.perform(room, lead, new HandedOver("XXX", true)))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
    }

    @Test
    void aCodeIsForADelegationOrForNone() {
        assertThatThrownBy(() -> rooms.exercises().issue(room, lead, SeatRole.HEAD, null))
                .satisfies(Rooms.told("The role head of delegation must have a nation"));
        assertThatThrownBy(() -> rooms.exercises().issue(room, lead, SeatRole.OBSERVER, "AAA"))
                .satisfies(Rooms.told("The role observer must have a nation"));
        assertThatThrownBy(() -> rooms.exercises().issue(room, lead, SeatRole.MEMBER, "XXX"))
                .isInstanceOf(ExerciseRefusal.class);
    }

    @Test
    void aNewCodeVoidsTheOldOneAndSoDoesARemoval() {
        JoinCode old = rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");
        assertThat(rooms.exercises().codes(room)).containsExactly(code);
        assertThatThrownBy(() -> rooms.join(old.code(), "Mo", "device", "here"))
                .satisfies(Rooms.told("No exercise has this code"));
        long seat = rooms.join(code.code(), "Mo", "device", "here").seat().number();
        rooms.perform(room, lead, new Kicked(seat));

        assertThat(told(lead)).contains("Mo was removed.");
        assertThat(rooms.exercises().codes(room)).isEmpty();
        assertThatThrownBy(() -> rooms.join(code.code(), "Mo", "device", "here"))
                .isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> rooms.perform(room, lead, new Kicked(lead)))
                .as("nobody removes themselves")
                .isInstanceOf(ExerciseRefusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "0123456789012345678901234567890123456789012345678901234567890"})
    void aNameIsOneThatCanBeSeen(String name) {
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");

        assertThatThrownBy(() -> rooms.join(code.code(), name, "device", "here"))
                .satisfies(Rooms.told("1 to 60 characters"));
    }

    @Test
    void aQuestionGoesItsWayAndNoOther() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.perform(room, head, new Asked("What of the harbour?"));
        long request = room.control(lead).papers().requests().get(0).request();
        rooms.perform(room, lead, new TakenUp(request));
        assertThatThrownBy(() -> rooms.perform(room, lead, new TakenUp(request)))
                .satisfies(Rooms.told("a request that is in progress"));
        assertThatThrownBy(() -> rooms.perform(room, lead, new Released(request)))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class,
                        refusal -> assertThat(Rooms.enFrancais(refusal.told()))
                                .isEqualTo("C’est impossible pour une demande en cours."));
        rooms.perform(room, lead, new Drafted(request, "It is closed."));
        rooms.perform(room, lead, new Released(request));

        assertThat(told(head)).contains("Our question is with control.", "Control has answered our question.");
        assertThat(told(lead))
                .contains(
                        "Alder has a question for control.",
                        "A question is being looked into.",
                        "An answer is ready for review.",
                        "An answer has gone to Alder.");
        assertThatThrownBy(() -> rooms.perform(room, lead, new TakenUp(999)))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
    }
}
