package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.description.Message;
import entente.web.exercise.record.MotionEntry.Advised;
import entente.web.exercise.record.MotionEntry.Answered;
import entente.web.exercise.record.MotionEntry.Kind;
import entente.web.exercise.record.MotionEntry.Moved;
import entente.web.exercise.record.MotionEntry.Retracted;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.Motions.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Motions between three delegations: who votes, who hears of it, and what is refused. */
class MotionVotesTest {

    private final Sitting sitting = new Sitting();
    private final Motions motions = sitting.state.motions();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");
    private final Actor ben = sitting.seat(SeatRole.MEMBER, "BBB", "Ben");
    private final Actor cy = sitting.seat(SeatRole.HEAD, "CCC", "Cy");

    private long move(Kind kind, String... to) {
        long number = sitting.next();
        sitting.perform(ada, new Moved(List.of(to), kind, "Let us."));
        return number;
    }

    private Status status(long number) {
        return motions.all().stream()
                .filter(motion -> motion.entry() == number)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void beforeTheFirstMoveNothingIsMoved() {
        assertThat(sitting.refusal(ada, new Moved(List.of("BBB"), Kind.TEXT, "x"))
                        .told())
                .isEqualTo(Message.of("room.refusal.phase", Phase.LOBBY.message()));
    }

    @Test
    void aMotionGoesToOthersThatPeoplePlay() {
        sitting.start();
        assertThat(sitting.key(ada, new Moved(List.of(), Kind.TEXT, "x"))).isEqualTo("room.refusal.motionToNobody");
        assertThat(sitting.key(ada, new Moved(List.of("BBB", "AAA"), Kind.TEXT, "x")))
                .isEqualTo("room.refusal.motionToNobody");
        assertThat(sitting.key(ada, new Moved(List.of("ZZZ"), Kind.TEXT, "x"))).isEqualTo("room.refusal.unknown");
        assertThat(sitting.key(ada, new Moved(List.of("BBB"), Kind.TEXT, ""))).isEqualTo("room.refusal.text");
        sitting.perform(lead, new HandedOver("CCC", true));
        assertThat(sitting.refusal(ada, new Moved(List.of("BBB", "CCC"), Kind.TEXT, "x"))
                        .told())
                .isEqualTo(Message.of("room.refusal.motionToAutopilot", "Cedar"));
        assertThat(motions.all()).isEmpty();
    }

    @Test
    void itIsCarriedOnlyWhenTheLastOneAccepts() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB", "CCC");
        Ack first = sitting.perform(bo, new Answered(motion, true));
        assertThat(first).isEqualTo(Ack.DONE);
        assertThat(status(motion)).isEqualTo(Status.OPEN);
        assertThat(sitting.told(ada)).endsWith("room.motion.accepted");
        Ack last = sitting.perform(cy, new Answered(motion, true));

        assertThat(last.message()).isEqualTo(Message.of("room.motion.carriedOut", "Alder"));
        assertThat(status(motion)).isEqualTo(Status.CARRIED);
        assertThat(sitting.decided()).as("a text and nothing more").isEmpty();
    }

    @Test
    void oneThatDeclinesEndsItForAll() {
        sitting.start();
        long motion = move(Kind.AGREEMENT, "BBB", "CCC");
        sitting.perform(bo, new Answered(motion, false));

        assertThat(status(motion)).isEqualTo(Status.DECLINED);
        assertThat(sitting.key(cy, new Answered(motion, true))).isEqualTo("room.refusal.motionClosed");
        assertThat(sitting.key(ada, new Retracted(motion))).isEqualTo("room.refusal.motionClosed");
        assertThat(sitting.key(ben, new Advised(motion, true))).isEqualTo("room.refusal.motionClosed");
        assertThat(sitting.decided()).isEmpty();
        assertThat(sitting.told(cy)).endsWith("room.motion.declined");
    }

    @Test
    void theFirstAnswerCountsAndWhoPutItHasAnswered() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB", "CCC");
        sitting.perform(bo, new Answered(motion, true));

        assertThat(sitting.key(bo, new Answered(motion, false))).isEqualTo("room.refusal.motionAnswered");
        assertThat(sitting.key(ada, new Answered(motion, true))).isEqualTo("room.refusal.motionAnswered");
        assertThat(status(motion)).isEqualTo(Status.OPEN);
    }

    @Test
    void whoIsNoPartyKnowsOfNone() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB");

        assertThat(motions.of("CCC")).isEmpty();
        assertThat(motions.of("BBB")).hasSize(1);
        assertThat(sitting.refusal(cy, new Answered(motion, true)).told())
                .isEqualTo(sitting.refusal(cy, new Answered(4711, true)).told());
        assertThat(sitting.told(cy)).doesNotContain("room.motion.put");
        assertThat(sitting.told(lead)).endsWith("room.motion.put");
    }

    @Test
    void onlyWhoPutItTakesItBack() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB");
        assertThat(sitting.key(bo, new Retracted(motion))).isEqualTo("room.refusal.motionOfOthers");
        sitting.perform(ada, new Retracted(motion));

        assertThat(status(motion)).isEqualTo(Status.RETRACTED);
        assertThat(sitting.key(bo, new Answered(motion, true))).isEqualTo("room.refusal.motionClosed");
    }

    @Test
    void adviceIsTheOwnDelegationsAndDecidesNothing() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB");
        sitting.perform(ben, new Advised(motion, true));
        sitting.perform(ben, new Advised(motion, false));

        assertThat(status(motion)).isEqualTo(Status.OPEN);
        assertThat(motions.of("BBB").get(0).advice().get("BBB")).hasSize(1).containsEntry(ben.seat(), false);
        assertThat(sitting.told(bo)).endsWith("room.motion.for", "room.motion.against");
        assertThat(sitting.told(ada)).doesNotContain("room.motion.for", "room.motion.against");
        assertThat(sitting.told(lead)).doesNotContain("room.motion.for", "room.motion.against");
    }

    @Test
    void aVoteIsOfItsMove() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB");
        sitting.closeMove();
        sitting.perform(bo, new Answered(motion, true));

        Map<String, Motions.Vote> votes = motions.of("BBB").get(0).votes();
        assertThat(votes).containsOnlyKeys("AAA", "BBB");
        assertThat(votes).containsEntry("AAA", new Motions.Vote(true, 1));
        assertThat(votes).containsEntry("BBB", new Motions.Vote(true, 2));
    }

    @Test
    void sharingBindsEveryOrderedPairAndAgreementsEveryTwo() {
        sitting.start();
        long sharing = move(Kind.SHARING, "BBB", "CCC");
        sitting.perform(bo, new Answered(sharing, true));
        sitting.perform(cy, new Answered(sharing, true));
        assertThat(sitting.decided()).hasSize(6).containsOnly("changeSharing");

        long agreement = move(Kind.AGREEMENT, "BBB", "CCC");
        sitting.perform(bo, new Answered(agreement, true));
        sitting.perform(cy, new Answered(agreement, true));
        assertThat(sitting.decided().subList(6, 12))
                .containsExactly(
                        "proposeAgreement",
                        "acceptAgreement",
                        "proposeAgreement",
                        "acceptAgreement",
                        "proposeAgreement",
                        "acceptAgreement");
        assertThat(sitting.told(ada)).doesNotContain("room.decision.outcome", "room.outcome.nation");
        assertThat(sitting.told(lead))
                .filteredOn(key -> key.equals("room.decision.outcome") || key.equals("room.outcome.nation"))
                .hasSize(12);
    }

    @Test
    void aNationOnItsAutopilotAnswersNothing() {
        sitting.start();
        long motion = move(Kind.TEXT, "BBB");
        sitting.perform(lead, new HandedOver("BBB", true));

        assertThat(sitting.key(bo, new Answered(motion, true))).isEqualTo("room.refusal.autopilot");
        assertThat(sitting.key(ben, new Advised(motion, true))).isEqualTo("room.refusal.autopilot");
        assertThat(status(motion)).isEqualTo(Status.OPEN);
    }
}
