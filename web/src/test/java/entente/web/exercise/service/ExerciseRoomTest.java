package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.DeadlineMoved;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Broadcast;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.CoursePicture;
import entente.web.exercise.view.DeskPicture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseRoomTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA", "BBB"));
        lead = rooms.lead(room);
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    private CoursePicture course() {
        return room.publicPicture().course();
    }

    @Test
    void anExerciseGoesFromItsLobbyThroughItsMovesToItsEnd() {
        assertThat(course().phase()).isEqualTo(Phase.LOBBY);
        rooms.start(room);
        assertThat(course().move()).isEqualTo(1);
        assertThat(course().remainingMillis()).isEqualTo(600_000);
        for (int move = 1; move <= 6; move++) {
            assertThat(course().phase()).isEqualTo(Phase.OPEN);
            assertThat(course().move()).isEqualTo(move);
            assertThat(course().day()).isEqualTo((move - 1) * 30.0);
            rooms.close(room, 1);
        }
        assertThat(course().phase()).isEqualTo(Phase.ENDED);
        assertThat(course().day()).isEqualTo(180);
        assertThatThrownBy(() -> rooms.close(room, 1))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(Rooms.told("is over"));
    }

    @Test
    void aMoveClosesByItselfWhenItsTimeIsUpAndPausesDoNotCount() {
        rooms.start(room);
        rooms.pass(599);
        room.tick();
        assertThat(course().move()).isEqualTo(1);
        rooms.perform(room, lead, new Paused());
        rooms.pass(3600);
        room.tick();
        assertThat(course().remainingMillis()).isEqualTo(1000);
        rooms.perform(room, lead, new Resumed());
        rooms.pass(1);
        room.tick();
        room.tick();
        assertThat(course().move()).isEqualTo(2);
        assertThat(course().remainingMillis()).isEqualTo(600_000);
        rooms.perform(room, lead, new DeadlineMoved(30));
        rooms.pass(31);
        room.tick();
        assertThat(course().move()).isEqualTo(3);
    }

    @Test
    void aRestartResumesWhereItStoodAndTheTimeOfTheStopCountsForNobody() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.close(room, 2);
        rooms.pass(100);
        rooms.perform(room, head, new Said(List.of("BBB"), "hello"));
        List<String> before = Rooms.everything(room);
        long remaining = course().remainingMillis();
        rooms.pass(5000);
        room = rooms.restart().find(room.id()).orElseThrow();
        assertThat(Rooms.everything(room)).isEqualTo(before);
        assertThat(course().remainingMillis()).isEqualTo(remaining).isEqualTo(500_000);
        room.tick();
        assertThat(course().move()).isEqualTo(3);
    }

    @Test
    void aCommandThatIsSentAgainIsDoneOnceAlsoAfterARestart() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        Decided decided = new Decided("{\"type\":\"publishPolicy\"}", "to build trust", null);
        Ack first = room.perform(head, "one", decided);
        assertThat(Rooms.words(first.message())).isEqualTo("Alder published its sharing policy.");
        assertThat(first.status()).isEqualTo(Ack.Status.DONE);
        assertThat(room.perform(head, "one", decided)).isEqualTo(first.again());
        room = rooms.restart().find(room.id()).orElseThrow();
        assertThat(room.perform(head, "one", decided)).isEqualTo(first.again());
        assertThat(room.desk(head).papers().decisions()).hasSize(1);
        Ack again = room.perform(head, "two", decided);
        assertThat(again.status()).isEqualTo(Ack.Status.UNCHANGED);
        assertThat(Rooms.words(again.message())).startsWith("Nothing changed");
    }

    @Test
    void everyRoleMayDoItsOwnAndNoMore() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long member = rooms.join(room, SeatRole.MEMBER, "AAA", "Mo");
        long observer = rooms.join(room, SeatRole.OBSERVER, null, "Ob");
        long screen = rooms.join(room, SeatRole.PROJECTOR, null, "Screen");
        rooms.start(room);
        String publish = "{\"type\":\"publishPolicy\"}";
        assertForbidden(member, new Decided(publish, "", null));
        assertForbidden(lead, new Decided(publish, "", null));
        assertForbidden(head, new Closed(1));
        assertForbidden(head, new Broadcast("x"));
        assertForbidden(head, new Kicked(member));
        assertForbidden(observer, new Said(List.of(), "x"));
        assertForbidden(screen, new Noted("x"));
        assertThatThrownBy(() -> room.control(head)).isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> room.desk(observer)).isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> room.desk(lead)).isInstanceOf(ExerciseRefusal.class);
        rooms.perform(room, observer, new Noted("mine"));
        rooms.perform(room, member, new Proposed(publish, "because"));
    }

    private void assertForbidden(long seat, entente.web.exercise.record.Entry entry) {
        assertThatThrownBy(() -> rooms.perform(room, seat, entry))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class, e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.FORBIDDEN));
    }

    @Test
    void aDelegationProposesVotesAndItsHeadDecides() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long member = rooms.join(room, SeatRole.MEMBER, "AAA", "Mo");
        long other = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        rooms.start(room);
        rooms.perform(
                room, member, new Proposed("{\"type\":\"holdDialogue\",\"partner\":\"CCC\"}", "they feel left out"));
        DeskPicture.Proposal proposal = room.desk(head).papers().proposals().get(0);
        long entry = room.look(state -> state.proposals().of("AAA").get(0).entry());
        rooms.perform(room, head, new Voted(entry, true));
        rooms.perform(room, member, new Voted(entry, false));
        rooms.perform(room, member, new Voted(entry, true));
        assertThat(room.desk(head).papers().proposals().get(0).inFavour()).isEqualTo(2);
        assertThat(room.desk(other).papers().proposals()).isEmpty();
        assertThatThrownBy(() -> rooms.perform(room, other, new Voted(entry, false)))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class, e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
        rooms.perform(room, head, new Decided("{\"type\":\"holdDialogue\",\"partner\":\"CCC\"}", "agreed", entry));
        assertThat(room.desk(head).papers().proposals().get(0).status()).isEqualTo("CARRIED_OUT");
        assertThat(proposal.number()).isEqualTo(1);
    }

    @Test
    void decisionsThatAreNoneAreRefusedWithAllThatIsWrong() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        for (String json : List.of("[]", "{", "{}", "{\"type\":\"holdDialogue\",\"partner\":\"XXX\"}")) {
            assertThatThrownBy(() -> rooms.perform(room, head, new Decided(json, "", null)))
                    .isInstanceOfSatisfying(
                            ExerciseRefusal.class,
                            e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.INVALID));
        }
        assertThatThrownBy(() -> rooms.perform(
                        room,
                        head,
                        new Decided("{\"type\":\"surgeOfPlots\",\"network\":\"tide\",\"plotsPerYear\":9}", "", null)))
                .isInstanceOf(ExerciseRefusal.class);
        rooms.perform(
                room,
                head,
                new Decided("{\"type\":\"holdDialogue\",\"partner\":\"CCC\",\"nation\":\"BBB\"}", "", null));
        assertThat(room.control(lead).papers().decisions().get(0).nation())
                .as("the nation is that of the seat, whatever is sent")
                .isEqualTo("AAA");
        assertThat(room.control(lead).papers().decisions().get(0).decision()).contains("\"nation\":\"AAA\"");
    }

    @Test
    void aKickedSeatIsGoneAtOnceAndASeatIsFoundAgainByItsDevice() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        assertThat(rooms.join(room, SeatRole.HEAD, "AAA", "Ada")).as("again").isEqualTo(head);
        assertThat(room.seatsOf(Rooms.device(room, "Ada"))).hasSize(1);
        rooms.perform(room, lead, new Kicked(head));
        assertThat(room.seatsOf(Rooms.device(room, "Ada"))).isEmpty();
        assertThatThrownBy(() -> room.desk(head))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class, e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.NO_SEAT));
        assertThatThrownBy(() -> rooms.perform(room, head, new Said(List.of(), "x")))
                .isInstanceOf(ExerciseRefusal.class);
    }

    @Test
    void aNationIsHandedToItsAutopilotAndBack() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.perform(room, lead, new HandedOver("AAA", true));
        assertThat(room.desk(head).autopilot()).isTrue();
        assertThatThrownBy(() -> rooms.perform(room, head, new Decided("{\"type\":\"publishPolicy\"}", "", null)))
                .satisfies(Rooms.told("autopilot"));
        rooms.perform(room, lead, new HandedOver("AAA", false));
        rooms.perform(room, head, new Decided("{\"type\":\"publishPolicy\"}", "", null));
        rooms.join(room, SeatRole.HEAD, "CCC", "Cy");
        assertThat(room.control(lead).nations())
                .as("who joins as a head takes over")
                .allMatch(ControlPicture.NationState::people);
    }

    @Test
    void theDeskAnswersWhoAskedAndNobodyElse() {
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long other = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        rooms.perform(room, head, new Asked("Is the pass open?"));
        long request = room.control(lead).papers().requests().get(0).request();
        assertThatThrownBy(() -> rooms.perform(room, lead, new Released(request)))
                .satisfies(Rooms.told("unallocated"));
        rooms.perform(room, lead, new Drafted(request, "It is closed."));
        assertThat(room.desk(head).papers().requests().get(0).answer()).isEmpty();
        rooms.perform(room, lead, new Released(request));
        assertThat(room.desk(head).papers().requests().get(0).answer()).isEqualTo("It is closed.");
        assertThat(room.desk(other).papers().requests()).isEmpty();
    }
}
