package entente.web.exercise.state;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.exercise.record.CourseEntry.Ended;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.NationEntry.Proposed;
import entente.web.exercise.record.NationEntry.Voted;
import entente.web.exercise.record.NationEntry.Withdrawn;
import entente.web.exercise.record.SeatEntry.HandedOver;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.state.DelegationProposals.Status;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals within a delegation, and the decisions of its head. */
class DelegationProposalsTest {

    private static final String PUBLISH = "{\"type\":\"publishPolicy\"}";

    private final Sitting sitting = new Sitting();
    private final DelegationProposals proposals = sitting.state.proposals();
    private final Actor lead = sitting.seat(SeatRole.FACILITATOR, null, "Lead");
    private final Actor ada = sitting.seat(SeatRole.HEAD, "AAA", "Ada");
    private final Actor mo = sitting.seat(SeatRole.MEMBER, "AAA", "Mo");
    private final Actor bo = sitting.seat(SeatRole.HEAD, "BBB", "Bo");

    @BeforeEach
    void start() {
        sitting.start();
    }

    private long propose(Actor who) {
        long number = sitting.next();
        sitting.perform(who, new Proposed(PUBLISH, "because"));
        return number;
    }

    private Status status(long number) {
        return proposals.of("AAA").stream()
                .filter(proposal -> proposal.entry() == number)
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aProposalOfAnotherDelegationIsAsIfThereWereNone() {
        long proposal = propose(mo);

        assertThat(sitting.refusal(bo, new Voted(proposal, true)).told())
                .isEqualTo(sitting.refusal(bo, new Voted(4711, true)).told());
        assertThat(sitting.key(bo, new Withdrawn(proposal))).isEqualTo("room.refusal.unknown");
        assertThat(sitting.key(bo, new Decided(PUBLISH, "", proposal))).isEqualTo("room.refusal.unknown");
        assertThat(proposals.of("BBB")).isEmpty();
        assertThat(sitting.told(bo)).doesNotContain("room.decision.proposed");
    }

    @Test
    void aDecisionCarriesAProposalOutAndClosesIt() {
        long proposal = propose(mo);
        long other = propose(mo);
        sitting.perform(ada, new Decided(PUBLISH, "as Mo says", proposal));

        assertThat(status(proposal)).isEqualTo(Status.CARRIED_OUT);
        assertThat(status(other)).isEqualTo(Status.OPEN);
        assertThat(sitting.key(mo, new Voted(proposal, true))).isEqualTo("room.refusal.proposalClosed");
        assertThat(sitting.key(ada, new Withdrawn(proposal))).isEqualTo("room.refusal.proposalClosed");
        assertThat(sitting.key(ada, new Decided(PUBLISH, "", proposal))).isEqualTo("room.refusal.proposalClosed");
    }

    @Test
    void aDecisionIsNotedWithWhoTookItAndWhen() {
        sitting.closeMove();
        sitting.perform(ada, new Decided(PUBLISH, "to be seen", null));

        assertThat(proposals.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.nation()).isEqualTo("AAA");
            assertThat(taken.seat()).isEqualTo(ada.seat());
            assertThat(taken.move()).isEqualTo(2);
            assertThat(taken.day()).isEqualTo(30);
            assertThat(taken.reason()).isEqualTo("to be seen");
            assertThat(taken.decision().nation()).isEqualTo("AAA");
            assertThat(taken.decision().day()).isEqualTo(30);
            assertThat(taken.ack().status()).isEqualTo(Ack.Status.DONE);
        });
    }

    @Test
    void aDelegationDecidesForItselfWhateverNationIsWritten() {
        sitting.perform(ada, new Decided("{\"type\":\"publishPolicy\",\"nation\":\"BBB\",\"day\":900}", "", null));

        assertThat(proposals.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.decision().nation()).isEqualTo("AAA");
            assertThat(taken.decision().day()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        not json                                                      | room.refusal.noJson
        [1, 2]                                                        | room.refusal.noObject
        "text"                                                        | room.refusal.noObject
        {}                                                            | room.refusal.asTold
        {"type":"conquer"}                                            | room.refusal.asTold
        {"type":"leaveAgreement"}                                     | room.refusal.asTold
        {"type":"leaveAgreement","partner":"ZZZ"}                     | room.refusal.asTold
        {"type":"publishPolicy","surplus":1}                          | room.refusal.asTold
        {"type":"diplomaticCrisis","between":["AAA","BBB"]}           | room.refusal.asTold
        """)
    void whatIsNoDecisionOfANationIsRefusedBeforeItIsProposed(String decision, String key) {
        assertThat(sitting.key(mo, new Proposed(decision, ""))).isEqualTo(key);
        assertThat(sitting.key(ada, new Decided(decision, "", null))).isEqualTo(key);
        assertThat(proposals.of("AAA")).isEmpty();
        assertThat(proposals.taken()).isEmpty();
    }

    @Test
    void aMemberWithdrawsTheOwnAloneAndTheHeadAny() {
        long own = propose(mo);
        long heads = propose(ada);

        assertThat(sitting.key(mo, new Withdrawn(heads))).isEqualTo("room.refusal.proposalOfOthers");
        sitting.perform(mo, new Withdrawn(own));
        sitting.perform(ada, new Withdrawn(heads));
        assertThat(status(own)).isEqualTo(Status.WITHDRAWN);
        assertThat(status(heads)).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void votesAreCountedBySeatAndTheLastOneHolds() {
        long proposal = propose(mo);
        sitting.perform(ada, new Voted(proposal, false));
        sitting.perform(mo, new Voted(proposal, true));
        sitting.perform(ada, new Voted(proposal, true));

        assertThat(proposals.of("AAA").get(0).votes())
                .hasSize(2)
                .containsEntry(ada.seat(), true)
                .containsEntry(mo.seat(), true);
        assertThat(sitting.told(mo)).filteredOn("room.decision.voted"::equals).hasSize(3);
    }

    @Test
    void aNationOnItsAutopilotDoesNotDecide() {
        sitting.perform(lead, new HandedOver("AAA", true));
        assertThat(sitting.key(ada, new Decided(PUBLISH, "", null))).isEqualTo("room.refusal.autopilot");
        assertThat(sitting.key(mo, new Proposed(PUBLISH, ""))).isEqualTo("room.refusal.autopilot");
        sitting.perform(lead, new HandedOver("AAA", false));
        assertThat(sitting.perform(ada, new Decided(PUBLISH, "", null)).status())
                .isEqualTo(Ack.Status.DONE);
    }

    @Test
    void whenTheExerciseIsOverNothingIsDecided() {
        sitting.perform(lead, new Ended());

        assertThat(sitting.key(ada, new Decided(PUBLISH, "", null))).isEqualTo("room.refusal.phase");
        assertThat(sitting.key(mo, new Proposed(PUBLISH, ""))).isEqualTo("room.refusal.phase");
    }

    @Test
    void theDelegationHearsThatItsHeadDecidedAndThoseWhoLeadWhatCameOfIt() {
        sitting.perform(ada, new Decided(PUBLISH, "", null));

        assertThat(sitting.told(mo)).contains("room.decision.decided").doesNotContain("room.outcome.nation");
        assertThat(sitting.told(lead)).contains("room.outcome.nation");
        assertThat(sitting.told(bo)).doesNotContain("room.decision.decided", "room.outcome.nation");
    }
}
