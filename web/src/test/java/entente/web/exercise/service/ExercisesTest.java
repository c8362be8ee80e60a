package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.library.Library;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatEntry.Arrived;
import entente.web.exercise.record.SeatEntry.Kicked;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.Ack;
import entente.web.exercise.state.EventBytes;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Phase;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.PublicPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExercisesTest {

    @TempDir
    Path folder;

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    @Test
    void aDemonstrationPlaysByItselfAndSeatsCanBeTakenOver() {
        Library.Entry entry = Library.find("alpine-corridor").orElseThrow();
        ExerciseRoom room = rooms.exercises().demonstrate("Demo", entry.text(), entry.file(), 7);
        int moves = room.publicPicture().course().moves();
        assertThat(moves).as("as the scenario proposes").isEqualTo(8);
        for (int i = 0; i < moves; i++) {
            rooms.pass(16);
            rooms.exercises().tick();
        }
        PublicPicture picture = room.publicPicture();
        assertThat(picture.course().phase()).isEqualTo(Phase.ENDED);
        assertThat(picture.attacks()).isNotEmpty();
        room = rooms.exercises().demonstrate("Demo", entry.text(), entry.file(), 7);
        long head = rooms.join(room, SeatRole.HEAD, "HMK", "Hanna");
        rooms.perform(room, head, new Arrived());
        assertThat(room.desk(head).autopilot()).isFalse();
        assertThat(rooms.perform(room, head, new Decided("{\"type\":\"publishPolicy\"}", "", null))
                        .status())
                .isEqualTo(Ack.Status.DONE);
    }

    @Test
    void codesCannotBeGuessedAndStandNowhereInTheFiles() throws IOException {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long lead = rooms.lead(room);
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.HEAD, "AAA");
        assertThat(code.code()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(code.link()).hasSize(26);
        int refused = 0;
        for (int i = 0; i < Attempts.MOST_BY_ADDRESS; i++) {
            try {
                rooms.join("0000-000" + i, "Eve", "eve", "elsewhere");
            } catch (ExerciseRefusal e) {
                assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN);
                refused++;
            }
        }
        assertThat(refused).isEqualTo(Attempts.MOST_BY_ADDRESS);
        assertThatThrownBy(() -> rooms.join(code.code(), "Eve", "eve", "elsewhere"))
                .isInstanceOfSatisfying(
                        ExerciseRefusal.class, e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.TOO_MANY));
        assertThat(rooms.join(code.code().toLowerCase(java.util.Locale.ROOT), "Ada", "ada", "here")
                        .seat()
                        .role())
                .isEqualTo(SeatRole.HEAD);
        rooms.pass(61);
        assertThat(rooms.join(code.link(), "Al", "al", "elsewhere").seat().nation())
                .isEqualTo("AAA");
        rooms.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(code.code(), code.code().replace("-", ""), code.link());
            }
        }
    }

    @Test
    void whereTheServerIsNotOnALocalNetworkCodesAreLonger() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long lead = rooms.lead(room);
        rooms.beLocal(false);
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.HEAD, "AAA");
        assertThat(code.code()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(rooms.join(code.code().replace('-', ' '), "Ada", "ada", "here")
                        .seat()
                        .role())
                .isEqualTo(SeatRole.HEAD);
    }

    @Test
    void aNewCodeMakesTheOldOneVoidAndNobodyLosesASeat() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long lead = rooms.lead(room);
        JoinCode old = rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");
        long seat = rooms.join(old.code(), "Mo", "mo", "here").seat().number();
        rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");
        assertThat(rooms.exercises().codes(room))
                .filteredOn(code -> code.role() == SeatRole.MEMBER)
                .hasSize(1);
        assertThatThrownBy(() -> rooms.join(old.code(), "Mo", "other", "here")).isInstanceOf(ExerciseRefusal.class);
        assertThat(room.seatsOf("mo"))
                .singleElement()
                .satisfies(found -> assertThat(found.number()).isEqualTo(seat));
    }

    @Test
    void whoIsRemovedDoesNotComeBackByTheSameCode() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long lead = rooms.lead(room);
        JoinCode code = rooms.exercises().issue(room, lead, SeatRole.MEMBER, "AAA");
        JoinCode heads = rooms.exercises().issue(room, lead, SeatRole.HEAD, "AAA");
        long troll = rooms.join(code.code(), "T", "t", "here").seat().number();
        long other = rooms.join(code.code(), "O", "o", "here").seat().number();
        rooms.perform(room, lead, new Kicked(troll));
        for (String way : List.of(code.code(), code.link())) {
            assertThatThrownBy(() -> rooms.join(way, "T again", "t2", "here"))
                    .isInstanceOfSatisfying(
                            ExerciseRefusal.class,
                            e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
        }
        assertThat(rooms.exercises().codes(room)).containsExactly(heads);
        assertThat(room.desk(other).role()).as("the others stay").isEqualTo(SeatRole.MEMBER);
        assertThat(rooms.join(heads.code(), "H", "h", "here").seat().role()).isEqualTo(SeatRole.HEAD);
        List<String> live = Rooms.everything(room);
        assertThat(Rooms.everything(rooms.restart().find(room.id()).orElseThrow()))
                .isEqualTo(live);
    }

    /** Names that are also words of the log change nothing but what people wrote. */
    @Test
    void namesThatAreWordsOfTheLogAreTakenOutOfTextsAlone() {
        ExerciseRoom room = rooms.create(List.of("AAA", "BBB"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "type");
        rooms.join(room, SeatRole.HEAD, "BBB", "BBB");
        rooms.start(room);
        rooms.perform(room, head, new Said(List.of("BBB"), "BBB is my type, says Control"));
        rooms.perform(room, head, new Decided("{\"type\":\"publishPolicy\"}", "for BBB", null));
        rooms.close(room, 1);
        ExerciseRoom nameless = rooms.exercises().pseudonymise(room);
        DeskPicture desk = nameless.desk(head);
        assertThat(Rooms.words(desk.papers().messages().get(0).text()))
                .isEqualTo("Person 3 is my Person 2, says Control");
        assertThat(desk.papers().messages().get(0).to()).containsExactly("AAA", "BBB");
        assertThat(desk.papers().decisions().get(0).reason()).isEqualTo("for Person 3");
        assertThat(desk.papers().decisions().get(0).type()).isEqualTo("publishPolicy");
    }

    @Test
    void aBranchKeepsThePrefixAndItsSeatsAndGoesItsOwnWay() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.close(room, 2);
        rooms.perform(room, head, new Decided("{\"type\":\"leaveAgreement\",\"partner\":\"BBB\"}", "", null));
        long entry = room.control(rooms.lead(room)).papers().decisions().get(0).entry();
        rooms.close(room, 1);
        ExerciseRoom branch = rooms.exercises().fork(room, entry - 1, "What if we had stayed");
        assertThat(branch.publicPicture().course().phase()).isEqualTo(Phase.PAUSED);
        assertThat(branch.publicPicture().course().move()).isEqualTo(3);
        assertThat(branch.publicPicture().course().title()).isEqualTo("What if we had stayed");
        assertThat(branch.desk(head).papers().decisions()).isEmpty();
        assertThat(branch.desk(head).holdings().partners().get(0).agreement()).isTrue();
        rooms.close(branch, 4);
        assertThat(branch.publicPicture().course().phase()).isEqualTo(Phase.ENDED);
        assertThat(room.publicPicture().course().move()).isEqualTo(4);
        List<String> before = Rooms.everything(branch);
        assertThat(Rooms.everything(rooms.restart().find(branch.id()).orElseThrow()))
                .isEqualTo(before);
    }

    @Test
    void nobodyHasANameAfterPseudonymisingAndNothingIsLeftAfterDeleting() throws IOException {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada \"the\" Fox");
        rooms.start(room);
        rooms.perform(room, head, new Said(List.of("BBB"), "This is Ada \"the\" Fox, hello"));
        rooms.close(room, 1);
        ExerciseRoom nameless = rooms.exercises().pseudonymise(room);
        assertThat(rooms.exercises().find(room.id())).as("open pages follow").contains(nameless);
        String text = nameless.lookAtLog(log -> log.lines().toString());
        assertThat(text).doesNotContain("Fox").contains("Person 2", "This is Person 2, hello");
        assertThat(nameless.publicPicture().course().move()).isEqualTo(2);
        rooms.exercises().delete(nameless.id());
        assertThat(rooms.exercises().find(room.id())).isEmpty();
        assertThat(rooms.exercises().all()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void takingOutNamesReachesBranchesAndWhatTheyWereForkedFrom() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long other = rooms.join(room, SeatRole.MEMBER, "AAA", "Ada Fox");
        rooms.start(room);
        long last = room.lookAtLog(log -> (long) log.lines().size());
        ExerciseRoom branch = rooms.exercises().fork(room, last, "a branch");
        rooms.perform(branch, other, new Said(List.of(), "Ada Fox to Ada"));
        ExerciseRoom twig = rooms.exercises()
                .fork(branch, branch.lookAtLog(log -> (long) log.lines().size()), "a twig");
        ExerciseRoom stranger = rooms.create(List.of("AAA"));
        rooms.join(stranger, SeatRole.HEAD, "AAA", "Ada");

        rooms.exercises().pseudonymise(branch);

        for (ExerciseRoom one : List.of(room, branch, twig)) {
            ExerciseRoom nameless = rooms.exercises().find(one.id()).orElseThrow();
            String all = nameless.lookAtLog(log -> log.lines().toString());
            assertThat(all).doesNotContain("Ada");
            assertThat(nameless.desk(head).role()).isEqualTo(SeatRole.HEAD);
        }
        String told = rooms.exercises()
                .find(twig.id())
                .orElseThrow()
                .lookAtLog(log -> log.lines().toString());
        assertThat(told).containsPattern("Person \\d to Person \\d");
        String untouched = stranger.lookAtLog(log -> log.lines().toString());
        assertThat(untouched).contains("Ada");
    }

    @Test
    void anExerciseOfAnotherVersionIsToldFromItsStoredEvents() {
        ExerciseRoom room = rooms.create(List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.close(room, 6);
        PublicPicture played = room.publicPicture();
        OtherVersion.make(folder, room.id(), "other", "9.9.9");
        ExerciseRoom archive = rooms.restart().find("other").orElseThrow();
        assertThat(archive.isArchive()).isTrue();
        assertThat(archive.publicPicture().attacks())
                .isEqualTo(played.attacks())
                .isNotEmpty();
        assertThat(archive.publicPicture().course().day()).isEqualTo(180);
        assertThat(lines(archive))
                .as("what came of decisions is kept in words")
                .isEqualTo(lines(rooms.exercises().find(room.id()).orElseThrow()));
        assertThatThrownBy(() -> rooms.perform(archive, head, new Said(List.of(), "x")))
                .satisfies(Rooms.told("9.9.9"));
        assertThat(archive.publicPicture().course().otherVersion()).isEqualTo("9.9.9");
        assertThat(rooms.exercises()
                        .find(room.id())
                        .orElseThrow()
                        .publicPicture()
                        .course()
                        .otherVersion())
                .isNull();
        assertThatThrownBy(() -> rooms.exercises().fork(archive, 2, "Another way"))
                .isInstanceOf(ExerciseRefusal.class)
                .satisfies(Rooms.told("9.9.9"));
        assertThat(rooms.exercises().all())
                .as("nothing is left of what was refused")
                .hasSize(2);
        int lines = archive.lookAtLog(log -> log.lines().size());
        long reader =
                rooms.exercises().lead(archive, "Reader", "new device").seat().number();
        assertThat(archive.control(reader).open().attacks()).isEqualTo(played.attacks());
        assertThat(archive.past(reader, 2).control().open().course().day()).isEqualTo(60);
        assertThat((int) archive.lookAtLog(log -> log.lines().size())).isEqualTo(lines);
    }

    /** All that happened in an exercise, as the lines that its log keeps. */
    private static String lines(ExerciseRoom room) {
        return EventBytes.text(EventBytes.pack(room.material().events()));
    }

    @Test
    void aDamagedExerciseStaysClosedAndTheOthersOpen() throws IOException {
        ExerciseRoom sound = rooms.create(List.of());
        ExerciseRoom hurt = rooms.create(List.of());
        rooms.lead(hurt);
        rooms.close();
        Path file = folder.resolve(hurt.id() + ".exercise");
        byte[] bytes = Files.readAllBytes(file);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("codeDigest");
        bytes[place + 13] ^= 1;
        Files.write(file, bytes);
        Exercises again = rooms.restart();
        assertThat(again.find(sound.id())).isPresent();
        assertThat(again.find(hurt.id())).isEmpty();
        assertThat(again.damaged().get(hurt.id())).contains(hurt.id()).contains("damaged");
    }
}
