package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.MselField;
import entente.web.exercise.record.Question;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.record.WordEntry.Replied;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Wish;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An inject asks a question with options and a deadline; what is chosen comes to its controller. */
class AskingInjectTest {

    private static final Question RECALL =
            new Question(true, "Do you recall the envoy?", List.of("Recall", "Leave", "Protest"), null, 2);

    @TempDir
    Path folder;

    private Rooms rooms;
    private ExerciseRoom room;
    private long lead;
    private long head;
    private long controller;

    private static InjectPlan plan(String text, Question question) {
        return new InjectPlan(
                "Envoy",
                text,
                "Press",
                List.of("AAA"),
                Trigger.SHELF,
                null,
                null,
                null,
                true,
                Map.of(MselField.INJECTED_BY, "Con"),
                question);
    }

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
        room = rooms.create(List.of("AAA", "BBB"), plan("It is said that he listens.", RECALL));
        lead = rooms.lead(room);
        head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        controller = rooms.join(room, SeatRole.CONTROLLER, "AAA", "Con");
        rooms.start(room);
    }

    @AfterEach
    void close() {
        rooms.close();
    }

    private void fire() {
        rooms.perform(room, lead, new Fired(room.control(lead).injects().get(0).inject()));
    }

    @Test
    void itsReadersSeeWhatTheyMayChooseAndUntilWhenAlsoAfterARestart() {
        fire();
        Wish wish = new Wish("Do you recall the envoy?", List.of("Recall", "Leave", "Protest"), 60.0);
        assertThat(room.desk(head).papers().messages().get(0).wish()).isEqualTo(wish);
        room = rooms.restart().find(room.id()).orElseThrow();
        assertThat(room.desk(head).papers().messages().get(0).wish()).isEqualTo(wish);
    }

    @Test
    void aChoiceComesToTheControllerOfTheInjectWithOrWithoutWords() {
        fire();
        rooms.perform(room, head, new Replied(1, "", "Protest"));
        rooms.perform(room, head, new Replied(1, "And loudly.", "Recall"));
        rooms.perform(room, head, new Replied(1, "We are still thinking."));
        assertThat(room.control(controller).papers().replies())
                .satisfiesExactly(
                        one -> {
                            assertThat(one.choice()).isEqualTo("Protest");
                            assertThat(one.text()).isEmpty();
                            assertThat(one.yours()).isTrue();
                        },
                        one -> assertThat(one.choice()).isEqualTo("Recall"),
                        one -> assertThat(one.choice()).isNull());
        assertThat(room.desk(head).papers().replies().get(1).choice()).isEqualTo("Recall");
        assertThat(room.timeline(lead)).extracting(TimelineLine::text).contains("Protest", "Recall – And loudly.");
        assertThatThrownBy(() -> rooms.perform(room, head, new Replied(1, "x", "Shoot")))
                .isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> rooms.perform(room, head, new Replied(1, ""))).isInstanceOf(ExerciseRefusal.class);
    }

    @Test
    void aQuestionAloneIsRead() {
        rooms.perform(
                room, lead, new Written(room.control(lead).injects().get(0).inject(), plan("", RECALL)));
        fire();
        assertThat(room.desk(head).papers().messages()).hasSize(1);
        assertThat(room.control(controller).injects()).hasSize(1);
    }

    @Test
    void whatNeedsNoAnswerAsksForNoneAndCanBeAnsweredAllTheSame() {
        Question none = new Question(false, "", List.of(), null, null);
        rooms.perform(
                room, lead, new Written(room.control(lead).injects().get(0).inject(), plan("News.", none)));
        fire();
        assertThat(room.desk(head).papers().messages().get(0).wish()).isNull();
        rooms.perform(room, head, new Replied(1, "Noted."));
        assertThat(room.control(lead).papers().replies()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"options\":[\"One\"]",
                "\"options\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"]",
                "\"options\":[\"a\",\"a\"]",
                "\"options\":[\"a\",\" \"]",
                "\"options\":null",
                "\"days\":0",
                "\"days\":-1",
                "\"moves\":0",
                "\"moves\":1,\"days\":1",
                "\"wanted\":false",
                "\"color\":\"red\""
            })
    void aQuestionThatCannotBeAskedIsRefused(String field) {
        String plan = """
            {"subject":"x","text":"y","from":"","to":[],"trigger":"SHELF","day":null,"condition":null,"effect":null,
             "ready":true,"fields":{},"question":{"wanted":true,"text":"q","options":["a","b"]}}
            """;
        room.command(lead, "good", "written", "{\"inject\":null,\"plan\":" + plan + "}");
        String name = field.substring(0, field.indexOf(':') + 1);
        String wrong = plan.contains(name)
                ? plan.replaceAll(name + "(\\[[^\\]]*\\]|[a-z]+)", "").replace(",,", ",")
                : plan;
        String written =
                wrong.replace("\"question\":{", "\"question\":{" + field + ",").replace(",}", "}");
        assertThatThrownBy(() -> room.command(lead, "bad", "written", "{\"inject\":null,\"plan\":" + written + "}"))
                .isInstanceOf(ExerciseRefusal.class);
        assertThat(room.control(lead).injects()).hasSize(2);
    }
}
