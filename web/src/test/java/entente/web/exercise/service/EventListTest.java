package entente.web.exercise.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.scenarios.format.InvalidInput;
import entente.web.exercise.record.InjectEntry.Deferred;
import entente.web.exercise.record.InjectEntry.Delayed;
import entente.web.exercise.record.InjectEntry.Fired;
import entente.web.exercise.record.InjectEntry.Shifted;
import entente.web.exercise.record.InjectEntry.Skipped;
import entente.web.exercise.record.InjectEntry.Written;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.InjectPlan.Trigger;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.view.ControlPicture;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventListTest {

    private static final String CRISIS = "{\"type\":\"diplomaticCrisis\",\"between\":[\"AAA\",\"BBB\"]}";

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

    static InjectPlan plan(
            String subject,
            Trigger trigger,
            @Nullable Double day,
            @Nullable String condition,
            @Nullable String effect) {
        return new InjectPlan(
                subject,
                "Text of " + subject,
                "Press",
                List.of("AAA"),
                trigger,
                day,
                condition,
                effect,
                true,
                Map.of());
    }

    private static InjectPlan scheduled(String subject, double day) {
        return plan(subject, Trigger.SCHEDULED, day, null, null);
    }

    private ControlPicture.InjectLine line(ExerciseRoom room, String subject) {
        return room.control(rooms.lead(room)).injects().stream()
                .filter(inject -> inject.plan().subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aScheduledInjectIsDeliveredOnItsDayAndReachesItsRecipientsAlone() {
        ExerciseRoom room = rooms.create(List.of("AAA", "BBB"), scheduled("early", 12.5), scheduled("late", 45));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        long other = rooms.join(room, SeatRole.HEAD, "BBB", "Bo");
        rooms.start(room);
        assertThat(room.desk(head).papers().messages()).isEmpty();
        rooms.close(room, 1);
        assertThat(room.desk(head).papers().messages()).singleElement().satisfies(message -> {
            assertThat(Rooms.words(message.subject())).isEqualTo("early");
            assertThat(message.day()).isEqualTo(12.5);
            assertThat(message.from()).isEqualTo("Press");
        });
        assertThat(room.desk(other).papers().messages()).isEmpty();
        assertThat(line(room, "late").status()).isEqualTo("READY");
        rooms.close(room, 1);
        assertThat(line(room, "late").deliveredDay()).isEqualTo(45);
    }

    @Test
    void aConditionalInjectIsDeliveredOnceOnTheFirstDayOnWhichItsConditionHolds() {
        ExerciseRoom room = rooms.create(
                List.of(),
                plan("attacks", Trigger.CONDITIONAL, null, "attacksLaunched >= 1 and day > 5", CRISIS),
                plan("never", Trigger.CONDITIONAL, null, "attacksLaunched > 1000", null));
        rooms.start(room);
        rooms.close(room, 6);
        double first = room.publicPicture().attacks().get(0).day();
        assertThat(line(room, "attacks").deliveredDay()).isEqualTo(Math.max(6, Math.ceil(first)));
        assertThat(Rooms.words(line(room, "attacks").note())).startsWith("In the world: ");
        assertThat(line(room, "never").status()).isEqualTo("READY");
    }

    @Test
    void firingOneNowMovesNoOther() {
        ExerciseRoom room = rooms.create(
                List.of(),
                scheduled("first", 40),
                scheduled("second", 50),
                plan("shelf", Trigger.SHELF, null, null, CRISIS));
        long lead = rooms.lead(room);
        rooms.start(room);
        rooms.perform(room, lead, new Fired(line(room, "second").inject()));
        rooms.perform(room, lead, new Fired(line(room, "shelf").inject()));
        assertThat(line(room, "second").deliveredDay()).isZero();
        assertThat(Rooms.words(line(room, "second").by())).isEqualTo("a trainer");
        assertThat(Rooms.words(line(room, "shelf").note())).contains("crisis");
        rooms.close(room, 2);
        assertThat(line(room, "first").deliveredDay()).isEqualTo(40);
        assertThat(line(room, "second").deliveredDay()).as("once").isZero();
        assertThatThrownBy(() ->
                        rooms.perform(room, lead, new Fired(line(room, "second").inject())))
                .satisfies(Rooms.told("already"));
    }

    @Test
    void aTrainerDelaysSkipsDefersShiftsAndRewrites() {
        ExerciseRoom room =
                rooms.create(List.of(), scheduled("a", 10), scheduled("b", 10), scheduled("c", 10), scheduled("d", 10));
        long lead = rooms.lead(room);
        rooms.perform(room, lead, new Delayed(line(room, "a").inject(), 20));
        rooms.perform(room, lead, new Skipped(line(room, "b").inject(), "no time"));
        rooms.perform(room, lead, new Deferred(line(room, "c").inject()));
        rooms.perform(room, lead, new Written(line(room, "d").inject(), scheduled("e", 10)));
        rooms.perform(room, lead, new Shifted(20));
        rooms.start(room);
        rooms.close(room, 2);
        assertThat(line(room, "a").deliveredDay()).isEqualTo(40);
        assertThat(line(room, "b")).satisfies(skipped -> {
            assertThat(skipped.status()).isEqualTo("SKIPPED");
            assertThat(Rooms.words(skipped.note())).isEqualTo("no time");
        });
        assertThat(line(room, "c").status()).isEqualTo("DEFERRED");
        assertThat(line(room, "e").deliveredDay()).isEqualTo(30);
        rooms.perform(room, lead, new Fired(line(room, "c").inject()));
        assertThat(line(room, "c").status()).isEqualTo("DELIVERED");
    }

    @Test
    void whatIsWrongWithAnInjectIsSaidWhenItIsWritten() {
        ExerciseRoom room = rooms.create(List.of());
        long lead = rooms.lead(room);
        assertThatThrownBy(() -> write(room, lead, plan("x", Trigger.CONDITIONAL, null, "attackLaunched > 1", null)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("did you mean attacksLaunched?");
        assertThatThrownBy(() -> write(room, lead, plan("x", Trigger.CONDITIONAL, null, null, null)))
                .isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> write(room, lead, plan("x", Trigger.SCHEDULED, null, null, null)))
                .isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> write(room, lead, plan("x", Trigger.SHELF, null, null, "{\"type\":\"holdDialogue\"}")))
                .isInstanceOf(ExerciseRefusal.class);
        assertThatThrownBy(() -> write(
                        room,
                        lead,
                        plan("x", Trigger.SHELF, null, null, "{\"type\":\"publishPolicy\",\"nation\":\"AAA\"}")))
                .satisfies(Rooms.told("inject of the engine"));
        assertThatThrownBy(() -> rooms.perform(room, lead, new Fired(999))).isInstanceOf(ExerciseRefusal.class);
    }

    private void write(ExerciseRoom room, long lead, InjectPlan plan) {
        rooms.perform(room, lead, new Written(null, plan));
    }
}
