package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.description.Message;
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
import entente.web.exercise.state.PlannedInject.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What trainers do with the event list, and what they are refused. */
class InjectHandlersTest {

    private static final String CRISIS = "{\"type\":\"diplomaticCrisis\",\"between\":[\"AAA\",\"BBB\"]}";

    private final Sitting sitting = new Sitting();
    private final EventList list = sitting.state.injects();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");

    private static InjectPlan plan(Trigger trigger, @Nullable Double day, @Nullable String condition) {
        return new InjectPlan("Fire", "It burns.", "", List.of(), trigger, day, condition, null, true, Map.of());
    }

    private static InjectPlan to(String subject, String text, List<String> nations, @Nullable String effect) {
        return new InjectPlan(subject, text, "Press", nations, Trigger.SHELF, null, null, effect, true, Map.of());
    }

    private long write(InjectPlan plan) {
        long number = sitting.next();
        sitting.perform(lead, new Written(null, plan));
        return number;
    }

    private PlannedInject inject(long number) {
        return list.all().stream()
                .filter(inject -> inject.entry() == number)
                .findFirst()
                .orElseThrow();
    }

    private String key(InjectPlan plan) {
        return sitting.key(lead, new Written(null, plan));
    }

    @Test
    void aPlanIsRefusedForWhatIsWrongWithIt() {
        assertThat(key(to(" ", "x", List.of(), null))).isEqualTo("room.refusal.text");
        assertThat(key(to("s", "x".repeat(4001), List.of(), null))).isEqualTo("room.refusal.text");
        assertThat(sitting.refusal(lead, new Written(null, to("s", "x", List.of("AAA", "ZZZ"), null)))
                        .told())
                .isEqualTo(Message.of("room.refusal.injectTo", "AAA, ZZZ"));
        assertThat(key(plan(Trigger.SCHEDULED, null, null))).isEqualTo("room.refusal.injectDay");
        assertThat(key(plan(Trigger.SCHEDULED, -0.5, null))).isEqualTo("room.refusal.injectDay");
        assertThat(key(plan(Trigger.SCHEDULED, Double.NaN, null))).isEqualTo("room.refusal.injectDay");
        assertThat(key(plan(Trigger.CONDITIONAL, null, null))).isEqualTo("room.refusal.injectCondition");
        assertThat(key(plan(Trigger.CONDITIONAL, null, "  "))).isEqualTo("room.refusal.injectCondition");
        assertThat(key(to("s", "x", List.of(), "{\"type\":\"publishPolicy\",\"nation\":\"AAA\"}")))
                .isEqualTo("room.refusal.noInject");
        assertThat(key(to("s", "x", List.of(), "{\"type\":\"diplomaticCrisis\"}")))
                .isEqualTo("room.refusal.asTold");
        assertThatThrownBy(() -> sitting.state.check(lead, new Written(null, plan(Trigger.CONDITIONAL, null, "day >"))))
                .isInstanceOf(InvalidInput.class);
        assertThat(list.all()).isEmpty();
    }

    @Test
    void aPlanIsWrittenAnewUnderItsNumber() {
        long number = write(plan(Trigger.SCHEDULED, 10.0, null));
        sitting.perform(lead, new Written(number, to("Flood", "It rains.", List.of(), null)));

        assertThat(list.all()).hasSize(1);
        assertThat(inject(number).plan().subject()).isEqualTo("Flood");
        assertThat(sitting.key(lead, new Written(4711L, plan(Trigger.SHELF, null, null))))
                .isEqualTo("room.refusal.unknown");
    }

    @Test
    void nothingIsFiredBeforeTheFirstMove() {
        long number = write(to("Fire", "x", List.of(), null));
        assertThat(sitting.key(lead, new Fired(number))).isEqualTo("room.refusal.phase");
        sitting.start();
        sitting.perform(lead, new Fired(number));
        assertThat(inject(number).status()).isEqualTo(Status.DELIVERED);
        assertThat(inject(number).by()).isEqualTo(PlannedInject.Deliverer.TRAINER);
    }

    @Test
    void whatIsDeliveredOrSkippedIsOver() {
        sitting.start();
        long fired = write(plan(Trigger.SCHEDULED, 50.0, null));
        long skipped = write(plan(Trigger.SCHEDULED, 50.0, null));
        sitting.perform(lead, new Fired(fired));
        sitting.perform(lead, new Skipped(skipped, "no time"));

        for (long number : List.of(fired, skipped)) {
            assertThat(sitting.key(lead, new Fired(number))).isEqualTo("room.refusal.injectOver");
            assertThat(sitting.key(lead, new Delayed(number, 60))).isEqualTo("room.refusal.injectOver");
            assertThat(sitting.key(lead, new Skipped(number, "x"))).isEqualTo("room.refusal.injectOver");
            assertThat(sitting.key(lead, new Deferred(number))).isEqualTo("room.refusal.injectOver");
            assertThat(sitting.key(lead, new Written(number, plan(Trigger.SHELF, null, null))))
                    .isEqualTo("room.refusal.injectOver");
        }
        assertThat(inject(skipped).reason()).isEqualTo("no time");
    }

    @Test
    void onlyWhatIsScheduledIsDelayed() {
        long shelf = write(plan(Trigger.SHELF, null, null));
        long scheduled = write(plan(Trigger.SCHEDULED, 10.0, null));

        assertThat(sitting.key(lead, new Delayed(shelf, 5))).isEqualTo("room.refusal.injectNotScheduled");
        assertThat(sitting.refusal(lead, new Delayed(scheduled, -1)).told())
                .isEqualTo(Message.of("room.refusal.day", -1.0));
        assertThat(sitting.key(lead, new Delayed(scheduled, Double.NaN))).isEqualTo("room.refusal.day");
        assertThat(sitting.key(lead, new Delayed(999, 5))).isEqualTo("room.refusal.unknown");
        sitting.perform(lead, new Delayed(scheduled, 0));
        assertThat(inject(scheduled).plan().day()).isZero();
    }

    @Test
    void skippingNeedsAReason() {
        long number = write(plan(Trigger.SHELF, null, null));
        assertThat(sitting.key(lead, new Skipped(number, " "))).isEqualTo("room.refusal.text");
        assertThat(inject(number).status()).isEqualTo(Status.READY);
    }

    @Test
    void shiftingMovesWhatIsScheduledAndOpenAndNothingBelowDayZero() {
        sitting.start();
        long early = write(plan(Trigger.SCHEDULED, 5.0, null));
        long late = write(plan(Trigger.SCHEDULED, 50.0, null));
        long over = write(plan(Trigger.SCHEDULED, 50.0, null));
        long waiting = write(plan(Trigger.CONDITIONAL, 50.0, "day > 170"));
        sitting.perform(lead, new Skipped(over, "x"));
        sitting.perform(lead, new Shifted(-20));

        assertThat(inject(early).plan().day()).isZero();
        assertThat(inject(late).plan().day()).isEqualTo(30);
        assertThat(inject(over).plan().day()).isEqualTo(50);
        assertThat(inject(waiting).plan().day()).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(doubles = {36_526, -36_526, Double.NaN, Double.POSITIVE_INFINITY})
    void aShiftIsOfAtMostACentury(double days) {
        assertThat(sitting.key(lead, new Shifted(days))).isEqualTo("room.refusal.shift");
    }

    @Test
    void aDeferredInjectWaitsWhateverItsDayOrConditionWas() {
        sitting.start();
        long scheduled = write(plan(Trigger.SCHEDULED, 5.0, null));
        long conditional = write(plan(Trigger.CONDITIONAL, null, "day > 2"));
        sitting.perform(lead, new Deferred(scheduled));
        sitting.perform(lead, new Deferred(conditional));
        sitting.closeMove();

        assertThat(inject(scheduled).status()).isEqualTo(Status.DEFERRED);
        assertThat(inject(conditional).status()).isEqualTo(Status.DEFERRED);
        sitting.perform(lead, new Fired(conditional));
        assertThat(inject(conditional).day()).isEqualTo(30);
    }

    @Test
    void aDraftIsNotDeliveredByTheExercise() {
        InjectPlan draft =
                new InjectPlan("Fire", "x", "", List.of(), Trigger.SCHEDULED, 3.0, null, null, false, Map.of());
        long number = write(draft);
        sitting.start();
        sitting.closeMove();
        assertThat(inject(number).status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void anInjectTellsItsRecipientsAndItsEffectOnlyThoseWhoLead() {
        sitting.start();
        long number = write(to("Row", "An envoy leaves.", List.of("BBB"), CRISIS));
        sitting.perform(lead, new Fired(number));

        Ack effect = inject(number).effect();
        assertThat(effect).isNotNull();
        assertThat(effect.status()).isEqualTo(Ack.Status.DONE);
        assertThat(sitting.state.messages().of("BBB")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Row");
            assertThat(letter.from()).isEqualTo("Press");
        });
        assertThat(sitting.state.messages().of("AAA")).isEmpty();
        assertThat(sitting.told(lead)).contains("room.inject.deliveredWith");
        assertThat(sitting.told(bo)).contains("room.message.from").doesNotContain("room.inject.deliveredWith");
        assertThat(sitting.told(ada)).doesNotContain("room.message.from", "room.inject.changed");
        assertThat(sitting.decided()).containsExactly("diplomaticCrisis");
    }

    @Test
    void anEffectAloneWritesToNobody() {
        sitting.start();
        long number = write(to("Row", "", List.of(), CRISIS));
        sitting.perform(lead, new Fired(number));

        assertThat(sitting.state.messages().all()).isEmpty();
        assertThat(inject(number).effect()).isNotNull();
    }
}
