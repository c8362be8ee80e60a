package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.InjectEntry.PointAsked;
import entente.web.exercise.record.InjectEntry.PointLeft;
import entente.web.exercise.record.InjectEntry.PointRestored;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.ControlPicture.PointLine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Those who lead have a delegation asked ahead of time, or not at all; the point itself and its day are the scenario's. */
class AskedPointsTest {

    private static final String POINT = "open-up";

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long head;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA", "BBB"));
        lead = rooms.lead(room);
        head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private PointLine point() {
        return room.control(lead).points().get(0);
    }

    private void choose(String option) {
        rooms.perform(
                room,
                head,
                new Decided(
                        "{\"type\":\"chooseOption\",\"point\":\"" + POINT + "\",\"option\":\"" + option + "\"}",
                        "",
                        null));
    }

    /** Its day is 50, in the second move: in the first it is not asked by itself. */
    @Test
    void isAskedAheadOfItsMoveAndThenMayBeChosen() {
        assertThat(room.desk(head).holdings().points()).isEmpty();
        assertThatThrownBy(() -> choose("open up")).isInstanceOf(ExerciseRefusal.class);
        rooms.perform(room, lead, new PointAsked(POINT));
        assertThat(room.desk(head).holdings().points()).hasSize(1);
        assertThat(point().early()).isTrue();
        choose("open up");
        rooms.perform(room, lead, new PointRestored(POINT));
        assertThat(room.desk(head).holdings().points()).isEmpty();
        rooms.close(room, 2);
        assertThat(point().decided()).isEqualTo("open up");
    }

    @Test
    void isLeftOutSoThatTheStandingOptionHoldsAndTheBriefIsSilent() {
        rooms.close(room, 1);
        assertThat(room.desk(head).holdings().points()).hasSize(1);
        rooms.perform(room, lead, new PointLeft(POINT, "no time"));
        assertThat(room.desk(head).holdings().points()).isEmpty();
        assertThat(point().left()).isEqualTo("no time");
        assertThatThrownBy(() -> choose("open up")).isInstanceOf(ExerciseRefusal.class);
        room = rooms.restart().find(room.id()).orElseThrow();
        assertThat(room.desk(head).holdings().points()).isEmpty();
        rooms.close(room, 1);
        assertThat(point().decided()).isEqualTo("wait");
        assertThat(room.timeline(lead))
                .anySatisfy(line -> assertThat(line.text()).isEqualTo("no time"));
        assertThatThrownBy(() -> rooms.perform(room, lead, new PointAsked(POINT)))
                .satisfies(Rooms.told("fallen due"));
    }

    @Test
    void theBriefOfTheMoveBeforeSaysNothingOfAPointThatIsLeftOut() {
        rooms.perform(room, lead, new PointLeft(POINT, "no time"));
        rooms.close(room, 1);
        assertThat(room.desk(head).toString()).doesNotContain("Do we open up").doesNotContain(POINT);
    }

    @Test
    void whatWasChosenCannotBeLeftOutAndGoingBackForgetsWhatWasDone() {
        rooms.perform(room, lead, new PointAsked(POINT));
        choose("open up");
        assertThatThrownBy(() -> rooms.perform(room, lead, new PointLeft(POINT, "x")))
                .satisfies(Rooms.told("has chosen already"));
        room.command(lead, "back", "wentBack", "{\"move\":1}");
        assertThat(room.desk(head).holdings().points()).isEmpty();
        assertThat(point().early()).isFalse();
    }

    @Test
    void whoLeadsAnotherNationMayNot() {
        long foreign = rooms.join(room, SeatRole.CONTROLLER, "BBB", "Fay");
        long own = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
        assertThatThrownBy(() -> rooms.perform(room, foreign, new PointAsked(POINT)))
                .satisfies(Rooms.told("no such thing"));
        assertThatThrownBy(() -> rooms.perform(room, lead, new PointAsked("nowhere")))
                .satisfies(Rooms.told("no such thing"));
        rooms.perform(room, own, new PointAsked(POINT));
        assertThat(point().early()).isTrue();
        assertThat(room.notices(foreign, 0).toString()).doesNotContain("open up");
    }
}
