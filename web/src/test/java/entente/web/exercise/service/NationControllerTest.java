package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Noted;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.ControlPicture;
import entente.web.exercise.view.ControlPicture.InjectLine;
import entente.web.exercise.view.ControlPicture.ReplyLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody leads one nation: sees what concerns it, has its injects and questions in hand, and nothing else. */
class NationControllerTest {

    private static final String SURGE = "{\"type\":\"surgeOfPlots\",\"network\":\"tide\",\"plotsPerYear\":10}";

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long controller;
    private long head;
    private long other;
    private int keys;

    private static InjectPlan plan(String subject, List<String> to, Trigger trigger, @Nullable String effect) {
        return new InjectPlan(
                subject,
                "Text of " + subject,
                "",
                to,
                trigger,
                trigger == Trigger.SCHEDULED ? 95.0 : null,
                trigger == Trigger.CONDITIONAL ? "plotsBorn > 100000" : null,
                effect,
                true,
                Map.of(MselField.CONTROL_NOTES, "note on " + subject));
    }

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(
                List.of("AAA", "BBB"),
                plan("Foreign", List.of("BBB"), Trigger.SHELF, null),
                plan("Own", List.of("AAA"), Trigger.SCHEDULED, null),
                plan("Both", List.of("AAA", "BBB"), Trigger.SHELF, null),
                plan("World", List.of("AAA"), Trigger.SHELF, SURGE),
                plan("Hidden", List.of("AAA"), Trigger.CONDITIONAL, null));
        lead = rooms.lead(room);
        head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        other = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        controller = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private void command(String type, String fields) {
        room.command(controller, "c" + keys++, type, fields);
    }

    private void assertRefused(String type, String fields) {
        assertThatThrownBy(() -> command(type, fields)).as(type).isInstanceOf(ExerciseRefusal.class);
    }

    private ControlPicture picture() {
        return room.control(controller);
    }

    private InjectLine inject(String subject) {
        return picture().injects().stream()
                .filter(line -> line.plan().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void seesItsNationAndNeitherTheTruthNorTheOthers() {
        rooms.perform(room, other, new Said(List.of("CCC"), "between others"));
        rooms.perform(room, head, new Said(List.of(), "among us"));
        rooms.perform(room, lead, new Noted("a note of the lead"));
        rooms.close(room, 3);

        ControlPicture seen = picture();
        assertThat(seen.nation()).isEqualTo("AAA");
        assertThat(seen.plots()).isEmpty();
        assertThat(room.control(lead).plots()).isNotEmpty();
        assertThat(seen.nations()).extracting(ControlPicture.NationState::id).containsExactly("AAA");
        assertThat(seen.waitingFor()).containsExactly("AAA");
        assertThat(seen.seats()).extracting(ControlPicture.SeatLine::name).containsExactly("Ada", "Con");
        assertThat(seen.seats()).extracting(ControlPicture.SeatLine::seat).containsExactly(1L, 2L);
        assertThat(seen.injects())
                .extracting(line -> line.plan().subject())
                .containsExactly("Own", "Both", "World", "Hidden");
        assertThat(seen.injects()).extracting(InjectLine::inject).containsExactly(1L, 2L, 3L, 4L);
        assertThat(seen.injects()).extracting(InjectLine::yours).containsExactly(true, false, false, true);
        assertThat(seen.points()).extracting(ControlPicture.PointLine::point).containsExactly("open-up");
        assertThat(seen.toString())
                .contains("among us", "note on Own")
                .doesNotContain(
                        "between others", "a note of the lead", "Foreign", "surge", "plotsBorn", "note on Both");
        assertThat(room.known(controller, Set.of(lead, other, controller)))
                .as("who is here is told by the same numbers, and of the own nation alone")
                .containsExactly(2L);
        assertThat(room.known(lead, Set.of(other))).containsExactly(other);
        assertThat(room.deskAs(controller, "AAA").nation()).isEqualTo("AAA");
        for (String foreign : List.of("BBB", "ZZZ")) {
            assertThatThrownBy(() -> room.deskAs(controller, foreign))
                    .isInstanceOfSatisfying(
                            ExerciseRefusal.class,
                            refusal -> assertThat(refusal.told().key()).isEqualTo("room.refusal.unknown"));
        }
        assertThatThrownBy(() -> room.timeline(controller)).isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> room.export(controller)).isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> room.past(controller, 1)).isInstanceOf(ExerciseRefusal.class);
    }

    @Test
    void deliversPutsOffTakesBackAndLeavesOutInjectsOfItsNation() {
        command("delayed", "{\"inject\":1,\"day\":120}");
        assertThat(inject("Own").plan().day()).isEqualTo(120);
        command("fired", "{\"inject\":1}");
        assertThat(inject("Own").status()).isEqualTo("DELIVERED");
        assertThat(room.desk(head).papers().messages().toString()).contains("Text of Own");
        assertThat(room.desk(other).papers().messages()).isEmpty();
        command("takenBack", "{\"inject\":1}");
        assertThat(inject("Own").status()).isEqualTo("READY");
        command("deferred", "{\"inject\":1}");
        command("skipped", "{\"inject\":1,\"reason\":\"too late\"}");
        assertThat(inject("Own").status()).isEqualTo("SKIPPED");
        assertThat(room.control(lead).injects().get(1).status())
                .as("its number is its own; in the log it is another")
                .isEqualTo("SKIPPED");

        command("written", "{\"inject\":null,\"plan\":" + json("New", "AAA", "SHELF", "null") + "}");
        assertThat(inject("New").inject()).isEqualTo(5);
        assertThat(inject("New").yours()).isTrue();
    }

    private static String json(String subject, String to, String trigger, String effect) {
        return "{\"subject\":\"" + subject + "\",\"text\":\"x\",\"from\":\"\",\"to\":[\"" + to.replace(",", "\",\"")
                + "\"],\"trigger\":\"" + trigger + "\",\"day\":null,\"condition\":null,\"effect\":" + effect
                + ",\"ready\":true,\"fields\":{}}";
    }

    @Test
    void aConditionItDoesNotSeeStaysAndItSetsNone() {
        assertThat(inject("Hidden").plan().condition()).isNull();
        command("written", "{\"inject\":4,\"plan\":" + json("Hidden", "AAA", "CONDITIONAL", "null") + "}");
        assertThat(room.control(lead).injects()).anySatisfy(line -> {
            assertThat(line.plan().subject()).isEqualTo("Hidden");
            assertThat(line.plan().text()).isEqualTo("x");
            assertThat(line.plan().condition()).isEqualTo("plotsBorn > 100000");
        });
        String oracle = json("Oracle", "AAA", "CONDITIONAL", "null")
                .replace("\"condition\":null", "\"condition\":\"plotsBorn > 3\"");
        assertRefused("written", "{\"inject\":null,\"plan\":" + oracle + "}");
        assertRefused("written", "{\"inject\":4,\"plan\":" + oracle + "}");
        assertRefused("written", "{\"inject\":1,\"plan\":" + json("Own", "AAA", "CONDITIONAL", "null") + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fired | {'inject':2}",
                "fired | {'inject':3}",
                "fired | {'inject':99}",
                "fired | {'inject':0}",
                "skipped | {'inject':2,'reason':'x'}",
                "deferred | {'inject':3}",
                "handedOver | {'nation':'BBB','autopilot':true}",
                "spoken | {'from':'Press','to':[],'text':'x'}",
                "spoken | {'from':'Press','to':['BBB'],'text':'x'}",
                "spoken | {'from':'Press','to':['AAA','BBB'],'text':'x'}",
                "broadcast | {'text':'x'}",
                "closed | {'move':1}",
                "ended | {}",
                "paused | {}",
                "wentBack | {'move':1}",
                "shifted | {'days':1}",
                "kicked | {'seat':1}",
                "codeIssued | {'role':'FACILITATOR','nation':null,'codeDigest':'a','linkDigest':'b'}",
                "joined | {'grant':1,'name':'x','secretDigest':'y'}",
                "bookmarked | {'text':'x'}",
                "projected | {'message':1,'shown':true}",
                "takenUp | {'request':1}",
            })
    void whatIsNotItsOwnIsRefused(String type, String fields) {
        String before = room.control(lead).toString();
        assertRefused(type, fields.replace('\'', '"'));
        assertThat(room.control(lead)).hasToString(before);
    }

    @Test
    void neitherWritesToOthersNorChangesTheWorldByAnInject() {
        String effect = "\"" + SURGE.replace("\"", "\\\"") + "\"";
        assertRefused("written", "{\"inject\":null,\"plan\":" + json("X", "BBB", "SHELF", "null") + "}");
        assertRefused("written", "{\"inject\":null,\"plan\":" + json("X", "AAA,BBB", "SHELF", "null") + "}");
        assertRefused("written", "{\"inject\":null,\"plan\":" + json("X", "AAA", "SHELF", effect) + "}");
        assertRefused("written", "{\"inject\":1,\"plan\":" + json("X", "BBB", "SHELF", "null") + "}");
        assertRefused("written", "{\"inject\":2,\"plan\":" + json("X", "AAA", "SHELF", "null") + "}");
        assertRefused("written", "{\"inject\":3,\"plan\":" + json("X", "AAA", "SHELF", "null") + "}");
    }

    @Test
    void answersWhatItsNationAsksAndNobodyElse() {
        rooms.perform(room, other, new Asked("a question of BBB"));
        rooms.perform(room, head, new Asked("a question of AAA"));
        assertThat(picture().papers().requests())
                .singleElement()
                .satisfies(line -> assertThat(line.request()).isEqualTo(1));
        command("takenUp", "{\"request\":1}");
        command("drafted", "{\"request\":1,\"text\":\"an answer\"}");
        command("released", "{\"request\":1}");
        assertThat(room.desk(head).papers().requests())
                .singleElement()
                .satisfies(line -> assertThat(line.answer()).isEqualTo("an answer"));
        assertThat(room.desk(other).papers().requests())
                .singleElement()
                .satisfies(line -> assertThat(line.answered()).isFalse());
        assertRefused("drafted", "{\"request\":2,\"text\":\"x\"}");
    }

    @Test
    void speaksToItsNationAndHandsItToTheAutopilot() {
        command("spoken", "{\"from\":\"The Ministry\",\"to\":[\"AAA\"],\"text\":\"Be brief.\"}");
        assertThat(room.desk(head).papers().messages().toString()).contains("Be brief.", "The Ministry");
        assertThat(room.desk(other).papers().messages()).isEmpty();
        assertThat(Rooms.words(room.notices(lead, 0)
                        .get(room.notices(lead, 0).size() - 1)
                        .text()))
                .as("who leads the whole is told")
                .contains("The Ministry", "Be brief.");
        command("handedOver", "{\"nation\":\"AAA\",\"autopilot\":true}");
        assertThat(picture().nations().get(0).people()).isFalse();
    }

    private static List<Boolean> yours(ControlPicture picture) {
        return picture.papers().replies().stream().map(ReplyLine::yours).toList();
    }

    /** One reply each to an inject that names nobody, one that names the lead, one that names the other nation's controller. */
    @Test
    void aReplyComesToWhomTheInjectNamesElseToTheControllerOfItsNation() {
        long second = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Dee");
        long foreign = rooms.join(room, SeatRole.CONTROLLER, "BBB", "Fay");
        String[] names = {"", "lead", "DEE ", "Fay", "Nobody"};
        for (int i = 0; i < names.length; i++) {
            String plan = json("For " + i, "AAA", "SHELF", "null")
                    .replace("\"fields\":{}", "\"fields\":{\"INJECTED_BY\":\"" + names[i] + "\"}");
            room.command(lead, "w" + i, "written", "{\"inject\":null,\"plan\":" + plan + "}");
            command("fired", "{\"inject\":" + (5 + i) + "}");
            rooms.perform(room, head, new Replied(i + 1, "answer " + i));
        }
        assertThat(yours(room.control(lead))).containsExactly(false, true, false, false, false);
        assertThat(yours(picture())).containsExactly(true, false, false, true, true);
        assertThat(yours(room.control(second))).containsExactly(true, false, true, true, true);
        assertThat(room.control(foreign).papers().replies()).isEmpty();
        assertThat(room.control(lead).papers().replies())
                .extracting(ReplyLine::to)
                .containsExactly(
                        List.of("Con", "Dee"),
                        List.of("Lead"),
                        List.of("Dee"),
                        List.of("Con", "Dee"),
                        List.of("Con", "Dee"));
        assertThat(room.notices(controller, 0).toString()).contains("answer 4");
        assertThat(room.notices(foreign, 0).toString()).doesNotContain("answer");
    }

    @Test
    void withoutAControllerOfItsNationAReplyIsForEverybodyWhoLeads() {
        room.command(lead, "x", "spoken", "{\"from\":\"Press\",\"to\":[\"BBB\"],\"text\":\"Well?\"}");
        rooms.perform(room, other, new Replied(1, "No comment."));
        assertThat(yours(room.control(lead))).containsExactly(true);
        assertThat(room.control(lead).papers().replies().get(0).to()).isEmpty();
        assertThat(picture().papers().replies()).isEmpty();
    }

    @Test
    void itsNumbersStayWhatOthersWriteAndWhenTheExerciseGoesBack() {
        rooms.perform(room, other, new Asked("x"));
        room.command(lead, "x", "written", "{\"inject\":null,\"plan\":" + json("Of BBB", "BBB", "SHELF", "null") + "}");
        long own = room.control(lead).injects().get(1).inject();
        String moved = json("Own", "BBB", "SHELF", "null");
        room.command(lead, "y", "written", "{\"inject\":" + own + ",\"plan\":" + moved + "}");
        assertThat(picture().injects()).extracting(InjectLine::inject).containsExactly(2L, 3L, 4L);
        assertRefused("fired", "{\"inject\":1}");
        rooms.close(room, 1);
        room.command(lead, "z", "wentBack", "{\"move\":1}");
        assertThat(picture().injects()).extracting(InjectLine::inject).containsExactly(2L, 3L, 4L);
        rooms.restart();
        room = rooms.exercises().find(room.id()).orElseThrow();
        assertThat(picture().injects()).extracting(InjectLine::inject).containsExactly(2L, 3L, 4L);
    }
}
