package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;

import entente.scenarios.library.Library;
import entente.web.exercise.record.CourseEntry.Paused;
import entente.web.exercise.record.CourseEntry.Resumed;
import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.SeatEntry.Arrived;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.CoursePicture;
import entente.web.exercise.view.PublicPicture;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demonstration shows what there is within a minute, and waits for whoever takes a nation. */
class DemonstrationTest {

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;

    @BeforeEach
    void begin() {
        rooms = new Rooms(folder);
        Library.Entry entry = Library.find(Demonstration.SCENARIO).orElseThrow();
        room = rooms.exercises().demonstrate("Demo", entry.text(), entry.file(), Demonstration.SEED);
        lead = rooms.lead(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    /** Lets so many seconds pass, as the server's clock does. */
    private void pass(int seconds) {
        for (int second = 0; second < seconds; second++) {
            rooms.pass(1);
            rooms.exercises().tick();
        }
    }

    private CoursePicture course() {
        return room.publicPicture().course();
    }

    /** What comes about does so by the run alone: nobody does anything, and the end of the minute leaves room for slow machines. */
    @Test
    void anInjectAnAttackAndATreatyComeAboutWithinItsFirstMinute() {
        PublicPicture before = room.publicPicture();
        assertThat(before.attacks()).isEmpty();
        assertThat(before.treaties())
                .allSatisfy(treaty -> assertThat(treaty.day()).isLessThanOrEqualTo(0));
        pass(55);
        PublicPicture picture = room.publicPicture();
        assertThat(picture.attacks()).isNotEmpty();
        assertThat(picture.treaties())
                .anySatisfy(treaty -> assertThat(treaty.day()).isPositive());
        assertThat(room.control(lead).injects()).anySatisfy(inject -> {
            assertThat(inject.status()).isEqualTo("DELIVERED");
            assertThat(inject.plan().text()).isNotEmpty();
        });
        assertThat(room.control(lead).papers().messages())
                .anySatisfy(message -> assertThat(message.answerable()).isTrue());
    }

    @Test
    void timeWaitsFromTheCodeUntilThePersonSitsAtTheDeskAndThenForThatPerson() {
        pass(5);
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.HEAD, "HMK");
        assertThat(course().phase()).isEqualTo(Phase.PAUSED);
        assertThat(course().waitsFor())
                .extracting(CoursePicture.AwaitedNation::id)
                .containsExactly("HMK");
        int move = course().move();
        pass(600);
        assertThat(course().move()).isEqualTo(move);

        long head = rooms.join(code.code(), "Hanna", "hanna", "here").seat().number();
        pass(600);
        assertThat(course().phase()).as("the cards are not read yet").isEqualTo(Phase.PAUSED);

        rooms.perform(room, head, new Arrived());
        assertThat(course().phase()).isEqualTo(Phase.OPEN);
        assertThat(course().waitsFor()).isEmpty();
        assertThat(course().remainingMillis()).isEqualTo(-1);
        pass(600);
        assertThat(course().move()).as("a person is not driven on").isEqualTo(move);

        rooms.perform(room, head, new Finished(move, true));
        pass(1);
        assertThat(course().move()).isEqualTo(move + 1);
        pass(600);
        assertThat(course().move()).isEqualTo(move + 1);

        rooms.perform(room, lead, new HandedOver("HMK", true));
        pass(Demonstration.SECONDS + 1);
        assertThat(course().move()).as("its autopilot needs no time").isEqualTo(move + 2);
    }

    @Test
    void itWaitsForAllWhoWereAskedAndWhoeverLeadsMayGoOnWithoutThem() {
        JoinCode one = rooms.exercises().issue(room, lead, SeatRole.HEAD, "HMK");
        rooms.exercises().issue(room, lead, SeatRole.HEAD, "ILY");
        rooms.exercises().issue(room, lead, SeatRole.OBSERVER, null);
        assertThat(course().waitsFor())
                .extracting(CoursePicture.AwaitedNation::id)
                .containsExactly("HMK", "ILY");
        long head = rooms.join(one.code(), "Hanna", "hanna", "here").seat().number();
        rooms.perform(room, head, new Arrived());
        assertThat(course().phase()).isEqualTo(Phase.PAUSED);
        assertThat(course().waitsFor())
                .extracting(CoursePicture.AwaitedNation::id)
                .containsExactly("ILY");
        rooms.perform(room, lead, new Resumed());
        assertThat(course().phase()).isEqualTo(Phase.OPEN);
        assertThat(course().waitsFor()).isEmpty();
    }

    @Test
    void whatWhoeverLeadsHasStoppedStaysStopped() {
        rooms.perform(room, lead, new Paused());
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.HEAD, "HMK");
        long head = rooms.join(code.code(), "Hanna", "hanna", "here").seat().number();
        rooms.perform(room, head, new Arrived());
        assertThat(course().phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void itStillWaitsAfterARestart() {
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.HEAD, "HMK");
        long head = rooms.join(code.code(), "Hanna", "hanna", "here").seat().number();
        rooms.restart();
        room = rooms.exercises().find(room.id()).orElseThrow();
        pass(600);
        assertThat(course().phase()).isEqualTo(Phase.PAUSED);
        rooms.perform(room, head, new Arrived());
        assertThat(course().phase()).isEqualTo(Phase.OPEN);
        rooms.restart();
        room = rooms.exercises().find(room.id()).orElseThrow();
        assertThat(course().phase()).isEqualTo(Phase.OPEN);
        assertThat(course().waitsFor()).isEmpty();
    }

    @Test
    void anExerciseOfOnesOwnDoesNotWait() {
        room = rooms.create(List.of("AAA"));
        lead = rooms.lead(room);
        rooms.start(room);
        rooms.exercises().issue(room, lead, SeatRole.HEAD, "BBB");
        assertThat(course().phase()).isEqualTo(Phase.OPEN);
        assertThat(course().waitsFor()).isEmpty();
    }
}
