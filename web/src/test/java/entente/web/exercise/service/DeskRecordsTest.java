package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.description.Message;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.NationEntry.Finished;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.DeskPicture;
import entente.web.exercise.view.PublicPicture.MessageLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a delegation does with what reaches it: answers, being done, the plenary; and what its registry tells of reports. */
class DeskRecordsTest {

    private static final InjectPlan CABLE = new InjectPlan(
            "A cable",
            "Say what you will do.",
            "The ministry",
            List.of("AAA"),
            Trigger.SCHEDULED,
            1.0,
            null,
            null,
            true,
            Map.of(MselField.DEADLINE, "before the council meets"));

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long ada;
    private long bo;
    private long screen;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA", "BBB"), CABLE);
        lead = rooms.lead(room);
        ada = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        bo = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        screen = rooms.join(room, SeatRole.PROJECTOR, null, "Screen");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private static String reply(int message, String text) {
        return "{\"message\":" + message + ",\"text\":\"" + text + "\"}";
    }

    @Test
    void anInjectIsAnsweredByTheNumberThatTheDelegationKnowsItBy() {
        rooms.perform(room, bo, new Said(List.of("CCC"), "of which AAA knows nothing"));
        rooms.perform(room, ada, new Said(List.of(), "among us"));
        rooms.close(room, 1);
        MessageLine cable = room.desk(ada).papers().messages().get(1);
        assertThat(cable.subject()).isEqualTo(Message.of("room.asWritten", "A cable"));
        assertThat(cable.deadline()).isEqualTo("before the council meets");
        assertThat(cable.answerable()).isTrue();

        room.command(ada, "one", "replied", reply(cable.number(), "We raise the alert."));
        assertThat(room.desk(ada).papers().replies())
                .singleElement()
                .satisfies(own -> assertThat(own.message()).isEqualTo(cable.number()));
        assertThat(room.control(lead).papers().replies()).singleElement().satisfies(seen -> {
            assertThat(seen.subject()).isEqualTo("A cable");
            assertThat(seen.nation()).isEqualTo("AAA");
            assertThat(seen.message()).isEqualTo(3);
            assertThat(seen.text()).isEqualTo("We raise the alert.");
        });
        assertThat(room.desk(bo).toString()).doesNotContain("We raise the alert");
        List<String> live = Rooms.everything(room);
        assertThat(Rooms.everything(rooms.restart().find(room.id()).orElseThrow()))
                .isEqualTo(live);
    }

    @Test
    void whatIsNotOnesOwnCannotBeAnswered() {
        rooms.close(room, 1);
        for (String fields : List.of(reply(1, "x"), reply(0, "x"), reply(99, "x"))) {
            assertThatThrownBy(() -> room.command(bo, "two", "replied", fields))
                    .isInstanceOfSatisfying(
                            ExerciseRefusal.class,
                            e -> assertThat(e.reason()).isEqualTo(ExerciseRefusal.Reason.UNKNOWN));
        }
    }

    @Test
    void controlWaitsForThoseWhoAreNotDone() {
        assertThat(room.control(lead).waitingFor()).containsExactly("AAA", "BBB");
        rooms.perform(room, ada, new Finished(1, true));
        assertThat(room.desk(ada).finished()).isTrue();
        assertThat(room.desk(bo).finished()).isFalse();
        assertThat(room.control(lead).waitingFor()).containsExactly("BBB");
        assertThat(room.control(lead).nations().stream()
                        .filter(ControlPicture.NationState::finished)
                        .map(ControlPicture.NationState::id))
                .containsExactly("AAA");
        rooms.perform(room, ada, new Finished(1, false));
        assertThat(room.control(lead).waitingFor()).containsExactly("AAA", "BBB");
        rooms.perform(room, ada, new Finished(1, true));
        rooms.close(room, 1);
        assertThat(room.control(lead).waitingFor()).containsExactly("AAA", "BBB");
    }

    @Test
    void thePlenaryReachesTheScreenWhenControlPutsItThere() {
        rooms.perform(room, ada, new Said(List.of("*"), "to all of you"));
        assertThat(room.desk(bo).papers().messages())
                .extracting(MessageLine::text)
                .containsExactly(Message.of("room.asWritten", "to all of you"));
        assertThat(room.publicPicture().messages()).isEmpty();
        assertThat(room.notices(screen, 0).toString()).doesNotContain("to all of you");

        room.command(lead, "three", "projected", "{\"message\":1,\"shown\":true}");
        assertThat(room.publicPicture().messages())
                .extracting(MessageLine::text)
                .containsExactly(Message.of("room.asWritten", "to all of you"));
        assertThat(room.control(lead).papers().onScreen()).containsExactly(1);
        room.command(lead, "four", "projected", "{\"message\":1,\"shown\":false}");
        assertThat(room.publicPicture().messages()).isEmpty();
    }

    @Test
    void theRegistryTellsWhomOneSentAReportAndWhoSentOne() {
        for (int move = 0; move < 4; move++) {
            rooms.close(room, 1);
        }
        for (long seat : List.of(ada, bo)) {
            DeskPicture desk = room.desk(seat);
            List<DeskPicture.Report> reports = desk.holdings().dossiers().stream()
                    .flatMap(dossier -> dossier.reports().stream())
                    .toList();
            assertThat(desk.holdings().trails())
                    .extracting(DeskPicture.Trail::report)
                    .containsExactlyElementsOf(
                            reports.stream().map(DeskPicture.Report::report).toList());
            assertThat(desk.holdings().trails().stream().flatMap(trail -> trail.sent().stream()))
                    .allSatisfy(sent -> assertThat(sent.with()).isNotEqualTo(desk.nation()));
            for (DeskPicture.Partner partner : desk.holdings().partners()) {
                assertThat(partner.before()).hasSize(4);
                assertThat(partner.received())
                        .isGreaterThanOrEqualTo(partner.before().get(3).received());
            }
        }
        assertThat(Stream.of(ada, bo)
                        .flatMap(seat -> room.desk(seat).holdings().partners().stream())
                        .mapToInt(partner -> partner.given() + partner.received())
                        .sum())
                .as("something was shared in four moves")
                .isPositive();
    }
}
