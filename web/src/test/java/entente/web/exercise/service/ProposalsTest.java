package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.NationEntry.Withdrawn;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.DeskPicture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What delegations propose and decide, and who is told of it. */
class ProposalsTest {

    private static final String PUBLISH = "{\"type\":\"publishPolicy\"}";

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long head;
    private long member;
    private long second;

    @BeforeEach
    void gather() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA"));
        head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        member = rooms.join(room, SeatRole.MEMBER, "AAA", "Mo");
        second = rooms.join(room, SeatRole.MEMBER, "AAA", "Nan");
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private long propose() {
        rooms.perform(room, member, new Proposed(PUBLISH, "let us be open"));
        return room.look(state -> state.proposals()
                .of("AAA")
                .get(state.proposals().of("AAA").size() - 1)
                .entry());
    }

    private List<String> told(long seat) {
        return room.notices(seat, 0).stream()
                .map(notice -> Rooms.words(notice.text()))
                .toList();
    }

    @Test
    void beforeTheFirstMoveNothingIsProposed() {
        assertThatThrownBy(() -> rooms.perform(room, member, new Proposed(PUBLISH, "")))
                .satisfies(Rooms.told("the exercise has not begun"));
    }

    @Test
    void theLastVoteCountsAndAllOfTheDelegationHearOfIt() {
        rooms.start(room);
        long proposal = propose();
        rooms.perform(room, second, new Voted(proposal, true));
        rooms.perform(room, second, new Voted(proposal, false));

        DeskPicture.Proposal seen = room.desk(member).papers().proposals().get(0);
        assertThat(seen.own()).isTrue();
        assertThat(seen.inFavour()).isZero();
        assertThat(seen.against()).isEqualTo(1);
        assertThat(room.desk(second).papers().proposals().get(0).ownVote()).isFalse();
        assertThat(told(head)).contains("Mo proposes a decision.", "Nan has said yes or no to a proposal.");
        assertThat(room.desk(head).todo())
                .anySatisfy(todo -> assertThat(Rooms.words(todo.text())).isEqualTo("Mo proposes a decision."));
    }

    @Test
    void itIsWithdrawnByWhoMadeItOrByTheHead() {
        rooms.start(room);
        long first = propose();
        long other = propose();
        assertThatThrownBy(() -> rooms.perform(room, second, new Withdrawn(first)))
                .satisfies(Rooms.told("withdrawn by who made it, or by the head"));
        rooms.perform(room, member, new Withdrawn(first));
        rooms.perform(room, head, new Withdrawn(other));

        assertThat(room.desk(head).papers().proposals())
                .extracting(DeskPicture.Proposal::status)
                .containsOnly("WITHDRAWN");
        assertThat(told(second)).contains("A proposal has been taken back.");
        assertThatThrownBy(() -> rooms.perform(room, second, new Voted(first, true)))
                .satisfies(Rooms.told("no longer open"));
    }

    @Test
    void whatBecameOfADecisionIsAStatusAndWords() {
        rooms.start(room);
        Ack done = rooms.perform(room, head, new Decided(PUBLISH, "", null));
        Ack again = rooms.perform(room, head, new Decided(PUBLISH, "", null));
        Ack refused =
                rooms.perform(room, head, new Decided("{\"type\":\"acceptAgreement\",\"partner\":\"BBB\"}", "", null));

        assertThat(List.of(done.status(), again.status(), refused.status()))
                .containsExactly(Ack.Status.DONE, Ack.Status.UNCHANGED, Ack.Status.REFUSED);
        assertThat(Rooms.words(refused.message())).startsWith("Refused: ");
        assertThat(Rooms.enFrancais(again.message())).isEqualTo("Rien n’a changé : c’était déjà le cas.");
        assertThat(room.desk(member).papers().decisions())
                .extracting(DeskPicture.Decision::refused)
                .containsExactly(false, false, true);
        assertThat(told(rooms.lead(room))).anySatisfy(text -> assertThat(text).startsWith("Alder: Refused: "));
    }

    @Test
    void aReasonThatIsTooLongIsRefusedWithItsLength() {
        rooms.start(room);
        assertThatThrownBy(() -> rooms.perform(room, head, new Decided(PUBLISH, "x".repeat(4001), null)))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(Rooms.told("1 to 4,000 characters; this one has 4,001"));
    }
}
