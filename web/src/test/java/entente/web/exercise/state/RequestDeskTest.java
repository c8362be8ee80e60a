package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.web.exercise.record.RequestEntry.Asked;
import entente.web.exercise.record.RequestEntry.Drafted;
import entente.web.exercise.record.RequestEntry.Released;
import entente.web.exercise.record.RequestEntry.TakenUp;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.RequestDesk.Status;
import org.junit.jupiter.api.Test;

/** Requests for information, from the question to the answer. */
class RequestDeskTest {

    private final Sitting sitting = new Sitting();
    private final RequestDesk desk = sitting.state.desk();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor mo = sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");

    private long ask(Actor who, String text) {
        long number = sitting.next();
        sitting.perform(who, new Asked(text));
        return number;
    }

    private Status status(long number) {
        return desk.all().stream()
                .filter(request -> request.entry() == number)
                .findFirst()
                .orElseThrow()
                .status();
    }

    private static Message notAt(Status status) {
        return Message.of("room.refusal.request", Message.of("room.request.status." + status.name()));
    }

    @Test
    void aRequestIsTakenUpAnsweredReviewedAndReleased() {
        long request = ask(mo, "Who sits in the harbour?");
        assertThat(status(request)).isEqualTo(Status.UNALLOCATED);
        sitting.perform(lead, new TakenUp(request));
        assertThat(status(request)).isEqualTo(Status.IN_PROGRESS);
        sitting.perform(lead, new Drafted(request, "Nobody."));
        assertThat(status(request)).isEqualTo(Status.REVIEW);
        sitting.perform(lead, new Drafted(request, "A small team."));
        sitting.perform(lead, new Released(request));

        assertThat(desk.of("AAA")).singleElement().satisfies(answered -> {
            assertThat(answered.status()).isEqualTo(Status.RELEASED);
            assertThat(answered.text()).isEqualTo("Who sits in the harbour?");
            assertThat(answered.answer()).isEqualTo("A small team.");
            assertThat(answered.seat()).isEqualTo(mo.seat());
        });
    }

    @Test
    void noStepIsLeftOutExceptTakingUp() {
        long request = ask(ada, "When?");
        assertThat(sitting.refusal(lead, new Released(request)).told()).isEqualTo(notAt(Status.UNALLOCATED));
        sitting.perform(lead, new TakenUp(request));
        assertThat(sitting.refusal(lead, new TakenUp(request)).told()).isEqualTo(notAt(Status.IN_PROGRESS));
        assertThat(sitting.refusal(lead, new Released(request)).told()).isEqualTo(notAt(Status.IN_PROGRESS));

        long other = ask(ada, "Where?");
        sitting.perform(lead, new Drafted(other, "Here."));
        assertThat(sitting.refusal(lead, new TakenUp(other)).told()).isEqualTo(notAt(Status.REVIEW));
    }

    @Test
    void anAnswerThatIsOutIsNotTakenBack() {
        long request = ask(ada, "When?");
        sitting.perform(lead, new Drafted(request, "Soon."));
        sitting.perform(lead, new Released(request));

        assertThat(sitting.refusal(lead, new Drafted(request, "Late.")).told()).isEqualTo(notAt(Status.RELEASED));
        assertThat(sitting.refusal(lead, new Released(request)).told()).isEqualTo(notAt(Status.RELEASED));
        assertThat(desk.of("AAA").get(0).answer()).isEqualTo("Soon.");
    }

    @Test
    void whatIsNotThereOrSaysNothingIsRefused() {
        assertThat(sitting.key(lead, new TakenUp(77))).isEqualTo("room.refusal.unknown");
        assertThat(sitting.key(ada, new Asked(" "))).isEqualTo("room.refusal.text");
        long request = ask(ada, "When?");
        assertThat(sitting.refusal(lead, new Drafted(request, "x".repeat(4001))).told())
                .isEqualTo(Message.of("room.refusal.text", 4000, 4001));
    }

    @Test
    void aDelegationSeesItsOwnAndHearsOfThemWhenTheyAreOut() {
        long first = ask(ada, "When?");
        ask(bo, "Who?");
        sitting.perform(lead, new TakenUp(first));
        sitting.perform(lead, new Drafted(first, "Soon."));
        assertThat(sitting.told(mo)).containsOnlyOnce("room.request.sent").doesNotContain("room.request.answered");
        sitting.perform(lead, new Released(first));

        assertThat(desk.of("AAA")).extracting(RequestDesk.Request::text).containsExactly("When?");
        assertThat(desk.of("BBB")).extracting(RequestDesk.Request::text).containsExactly("Who?");
        assertThat(desk.of("CCC")).isEmpty();
        assertThat(sitting.told(mo)).endsWith("room.request.answered");
        assertThat(sitting.told(bo)).doesNotContain("room.request.answered", "room.request.drafted");
        assertThat(sitting.told(lead))
                .containsSubsequence(
                        "room.request.asked",
                        "room.request.asked",
                        "room.request.takenUp",
                        "room.request.drafted",
                        "room.request.released");
    }
}
