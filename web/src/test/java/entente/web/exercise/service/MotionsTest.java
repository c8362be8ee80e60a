package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.MotionEntry.Advised;
import entente.web.exercise.record.MotionEntry.Answered;
import entente.web.exercise.record.MotionEntry.Kind;
import entente.web.exercise.record.MotionEntry.Moved;
import entente.web.exercise.record.MotionEntry.Retracted;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.DeskPicture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Motions between delegations, and what becomes of them. */
class MotionsTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long alder;
    private long birch;
    private long lead;

    @BeforeEach
    void start() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA", "BBB"));
        lead = rooms.lead(room);
        alder = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        birch = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        rooms.start(room);
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    private long move(Kind kind) {
        rooms.perform(room, alder, new Moved(List.of("BBB"), kind, "Let us agree."));
        return room.look(state -> List.copyOf(state.motions().all()))
                .get(room.desk(alder).papers().motions().size() - 1)
                .entry();
    }

    /** The kinds of all decisions that were put to the world. */
    private List<String> decided() {
        return room.look(state -> state.world().decisions().stream()
                .map(put -> put.decision().type())
                .toList());
    }

    private DeskPicture.Motion last(long seat) {
        List<DeskPicture.Motion> motions = room.desk(seat).papers().motions();
        return motions.get(motions.size() - 1);
    }

    @Test
    void whatAllAcceptIsCarriedOut() {
        assertThat(room.desk(birch).holdings().sharing().posture()).isEqualTo("needToKnow");
        long motion = move(Kind.SHARING);
        assertThat(room.desk(birch).todo())
                .anySatisfy(todo -> assertThat(todo.kind()).isEqualTo(DeskPicture.Todo.Kind.MOTION));
        assertThat(last(birch).ballots())
                .extracting(DeskPicture.Ballot::inFavour)
                .containsExactly(true, null);
        assertThat(Rooms.words(
                        rooms.perform(room, birch, new Answered(motion, true)).message()))
                .isEqualTo("All accept the motion of Alder.");
        assertThat(last(alder).status()).isEqualTo("CARRIED");
        assertThat(decided()).filteredOn("changeSharing"::equals).hasSize(2);
        assertThat(room.control(lead).notices())
                .anySatisfy(notice -> assertThat(Rooms.words(notice.text()))
                        .isEqualTo("Birch changed its sharing policy towards Alder."));
    }

    @Test
    void anAgreementComesIntoForceBetweenEveryTwo() {
        rooms.perform(room, alder, new Decided("{\"type\":\"leaveAgreement\",\"partner\":\"BBB\"}", "", null));
        assertThat(agrees()).isFalse();
        rooms.perform(room, birch, new Answered(move(Kind.AGREEMENT), true));
        assertThat(agrees()).as("it has to be negotiated first").isFalse();
        // Ministries need 90 days by default, and a move has 30.
        rooms.close(room, 2);
        assertThat(agrees()).isFalse();
        rooms.close(room, 1);
        assertThat(agrees()).isTrue();
    }

    private boolean agrees() {
        return room.desk(alder).holdings().partners().stream()
                .filter(partner -> partner.id().equals("BBB"))
                .findFirst()
                .orElseThrow()
                .agreement();
    }

    @Test
    void oneVoteAgainstDeclinesIt() {
        long motion = move(Kind.SHARING);
        rooms.perform(room, birch, new Answered(motion, false));
        assertThat(last(birch).status()).isEqualTo("DECLINED");
        assertThat(decided()).doesNotContain("changeSharing");
        assertThatThrownBy(() -> rooms.perform(room, birch, new Answered(motion, true)))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(Rooms.told("no longer open"));
    }

    @Test
    void whoPutItTakesItBackAndNobodyElse() {
        long motion = move(Kind.TEXT);
        assertThatThrownBy(() -> rooms.perform(room, birch, new Retracted(motion)))
                .isInstanceOf(ExerciseRefusal.class);
        rooms.perform(room, alder, new Retracted(motion));
        assertThat(last(birch).status()).isEqualTo("RETRACTED");
    }

    @Test
    void onlyThoseConcernedSeeItAndAutopilotsAreNotAsked() {
        rooms.perform(room, lead, new entente.web.exercise.record.SeatEntry.HandedOver("CCC", false));
        long cedar = rooms.join(room, SeatRole.HEAD, "CCC", "Cy");
        long motion = move(Kind.TEXT);
        assertThat(room.desk(cedar).papers().motions()).isEmpty();
        assertThat(room.notices(cedar, 0).toString()).doesNotContain("motion");
        assertThatThrownBy(() -> rooms.perform(room, cedar, new Answered(motion, true)))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(e -> assertThat(((ExerciseRefusal) e).reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
        rooms.perform(room, lead, new entente.web.exercise.record.SeatEntry.HandedOver("CCC", true));
        for (List<String> to : List.of(List.<String>of(), List.of("AAA"), List.of("CCC"), List.of("XXX"))) {
            assertThatThrownBy(() -> rooms.perform(room, alder, new Moved(to, Kind.TEXT, "x")))
                    .as(to.toString())
                    .isInstanceOf(ExerciseRefusal.class);
        }
    }

    @Test
    void membersAdviseTheirHeadAndNobodyElseHears() {
        long member = rooms.join(room, SeatRole.MEMBER, "BBB", "Bea");
        long motion = move(Kind.SHARING);
        String others = room.desk(alder) + room.notices(alder, 0).toString();
        rooms.perform(room, member, new Advised(motion, false));
        rooms.perform(room, member, new Advised(motion, true));
        assertThat(last(birch).advice()).isEqualTo(new DeskPicture.Advice(1, 0, null));
        assertThat(last(member).advice()).isEqualTo(new DeskPicture.Advice(1, 0, true));
        assertThat(last(birch).status()).as("the head alone answers").isEqualTo("OPEN");
        assertThat(room.desk(alder) + room.notices(alder, 0).toString()).isEqualTo(others);
        for (long seat : List.of(birch, alder, lead)) {
            assertThatThrownBy(() -> rooms.perform(room, seat, new Advised(motion, true)))
                    .isInstanceOf(ExerciseRefusal.class);
        }
        rooms.perform(room, birch, new Answered(motion, true));
        assertThatThrownBy(() -> rooms.perform(room, member, new Advised(motion, true)))
                .satisfies(Rooms.told("no longer open"));
    }

    @Test
    void motionsAreTheSameAfterARestart() {
        long motion = move(Kind.TEXT);
        rooms.perform(room, birch, new Answered(motion, true));
        List<String> live = Rooms.everything(room);
        assertThat(Rooms.everything(rooms.restart().find(room.id()).orElseThrow()))
                .isEqualTo(live);
    }
}
