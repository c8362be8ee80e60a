package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.CourseEntry.Closed;
import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.CourseEntry.WentBack;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.TakenBack;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.ControlPicture.InjectLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going back to the beginning of a move, and taking back what was done with an inject: entries like any other. */
class GoingBackTest {

    private static final String CRISIS = "{\"type\":\"diplomaticCrisis\",\"between\":[\"AAA\",\"BBB\"]}";

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long head;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA"), EventListTest.plan("wrong", Trigger.SHELF, null, null, CRISIS));
        lead = rooms.lead(room);
        head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private InjectLine inject() {
        return room.control(lead).injects().stream()
                .filter(line -> line.plan().subject().equals("wrong"))
                .findFirst()
                .orElseThrow();
    }

    private Decided decided(String type) {
        return new Decided("{\"type\":\"" + type + "\"}", "", null);
    }

    /** All that anybody sees, live and after a restart. */
    private void assertReplayed() {
        List<String> live = Rooms.everything(room);
        room = rooms.restart().find(room.id()).orElseThrow();
        assertThat(Rooms.everything(room)).isEqualTo(live);
    }

    @Test
    void everybodyKeepsTheSeatAndTheWorldIsAsAtTheBeginningOfTheMove() {
        rooms.close(room, 1);
        String before = room.look(state -> entente.web.exercise.state.StateHash.of(state.world()));
        rooms.perform(room, head, decided("publishPolicy"));
        rooms.perform(room, head, new Said(List.of(), "left behind"));
        rooms.perform(room, head, new Noted("mine"));
        rooms.close(room, 2);
        long late = rooms.join(room, SeatRole.MEMBER, "AAA", "Mo");

        rooms.perform(room, lead, new WentBack(2));

        assertThat(room.publicPicture().course().move()).isEqualTo(2);
        assertThat(room.publicPicture().course().day()).isEqualTo(30);
        assertThat(room.publicPicture().course().phase()).isEqualTo(Phase.PAUSED);
        assertThat(room.<String>look(state -> entente.web.exercise.state.StateHash.of(state.world())))
                .isEqualTo(before);
        assertThat(room.desk(head).papers().messages().toString()).doesNotContain("left behind");
        assertThat(room.desk(late).role()).isEqualTo(SeatRole.MEMBER);
        assertThat(room.control(lead).papers().decisions()).isEmpty();
        assertThat(Rooms.words(room.notices(head, 0)
                        .get(room.notices(head, 0).size() - 1)
                        .text()))
                .contains("went back to the beginning of move 2");
        assertThat(room.left()).singleElement().satisfies(left -> {
            assertThat(left.move()).isEqualTo(4);
            assertThat(left.day()).isEqualTo(90);
        });
        room.look(state -> {
            assertThat(state.messages().notesOf(head))
                    .singleElement()
                    .satisfies(note ->
                            assertThat(note.day()).as("the day it was written").isEqualTo(30));
            return null;
        });
        assertReplayed();
    }

    @Test
    void itGoesOnOtherwiseAndBackAgainAndTheLeftBranchCanBeOpened() {
        rooms.close(room, 2);
        rooms.perform(room, head, decided("publishPolicy"));
        rooms.close(room, 1);
        rooms.perform(room, lead, new WentBack(3));
        rooms.perform(room, lead, new Resumed());
        rooms.perform(room, head, decided("publishPolicy"));
        rooms.close(room, 1);
        assertThat(room.publicPicture().course().move()).isEqualTo(4);
        rooms.perform(room, lead, new WentBack(1));
        assertThat(room.publicPicture().course().day()).isZero();
        assertReplayed();
        rooms.perform(room, lead, new Resumed());
        rooms.close(room, 6);
        assertThat(room.publicPicture().course().phase()).isEqualTo(Phase.ENDED);
        rooms.perform(room, lead, new WentBack(6));
        assertThat(room.publicPicture().course().phase()).isEqualTo(Phase.PAUSED);
        assertReplayed();
        assertThat(room.left()).hasSize(3);

        ExerciseRoom left = rooms.exercises().fork(room, room.left().get(0).entry(), "as it was");

        assertThat(left.publicPicture().course().move()).isEqualTo(4);
        assertThat(left.control(lead).papers().decisions()).hasSize(1);
    }

    @Test
    void injectsThatWereWrittenSinceStay() {
        rooms.close(room, 1);
        rooms.perform(room, lead, new Written(null, EventListTest.plan("new", Trigger.SHELF, null, null, null)));
        rooms.perform(room, lead, new Fired(inject().inject()));
        rooms.close(room, 1);

        rooms.perform(room, lead, new WentBack(2));

        assertThat(inject().status()).isEqualTo("READY");
        assertThat(room.control(lead).injects())
                .extracting(line -> line.plan().subject())
                .contains("new");
        assertReplayed();
    }

    @Test
    void oneGoesToAMoveThatThereWasAndNoFurther() {
        rooms.close(room, 1);
        for (int move : new int[] {0, -1, 3}) {
            assertThatThrownBy(() -> rooms.perform(room, lead, new WentBack(move)))
                    .satisfies(Rooms.told("moves 1 to 2"));
        }
    }

    @Test
    void aFiredInjectIsTakenBackWhileItsMoveIsOpenAndItsEffectNeverWas() {
        String before = room.look(state -> entente.web.exercise.state.StateHash.of(state.world()));
        rooms.perform(room, lead, new Fired(inject().inject()));
        assertThat(room.desk(head).papers().messages()).hasSize(1);
        rooms.perform(room, head, new Said(List.of(), "kept"));
        rooms.perform(room, head, new Replied(1, "an answer to what is taken back"));

        rooms.perform(room, lead, new TakenBack(inject().inject()));

        assertThat(inject().status()).isEqualTo("READY");
        assertThat(room.<String>look(state -> entente.web.exercise.state.StateHash.of(state.world())))
                .isEqualTo(before);
        assertThat(room.desk(head).papers().messages().toString())
                .contains("kept")
                .doesNotContain("Text of wrong");
        assertThat(room.notices(head, 0))
                .extracting(notice -> Rooms.words(notice.text()))
                .contains("Control has taken back: wrong");
        assertReplayed();
        rooms.perform(room, lead, new Fired(inject().inject()));
        assertThat(inject().status()).isEqualTo("DELIVERED");
        rooms.close(room, 1);
        assertThatThrownBy(() -> rooms.perform(room, lead, new TakenBack(inject().inject())))
                .satisfies(Rooms.told("in the move under way"));
        assertReplayed();
    }

    @Test
    void whatWasSkippedIsTakenBackToo() {
        rooms.perform(room, lead, new Skipped(inject().inject(), "no time"));
        rooms.perform(room, lead, new TakenBack(inject().inject()));
        assertThat(inject().status()).isEqualTo("READY");
        assertThatThrownBy(() -> rooms.perform(room, lead, new TakenBack(inject().inject())))
                .satisfies(Rooms.told("in the move under way"));
        assertReplayed();
    }

    @Test
    void afterTheEndNothingIsTakenBackButOneMayGoBack() {
        rooms.perform(room, lead, new Fired(inject().inject()));
        rooms.perform(room, lead, new Ended());
        assertThatThrownBy(() -> rooms.perform(room, lead, new TakenBack(inject().inject())))
                .satisfies(Rooms.told("in the move under way"));
        rooms.perform(room, lead, new WentBack(1));
        assertThat(room.publicPicture().course().phase()).isEqualTo(Phase.PAUSED);
        rooms.perform(room, lead, new Closed(1));
        assertReplayed();
    }

    @Test
    void thePastIsThatOfWhatCounts() {
        rooms.close(room, 3);
        rooms.perform(room, lead, new WentBack(2));
        rooms.close(room, 1);
        ControlPicture past = room.past(lead, 2).control();
        assertThat(past.open().course().day()).isEqualTo(60);
        assertThat(room.past(lead, 1).control().open().course().day()).isEqualTo(30);
    }
}
