package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.terms;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.Decision;
import entente.engine.decision.Inject.DiplomaticCrisis;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.event.PoliticsEvent.AgreementEnded;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reviews of an agreement between AAA and BBB, who like each other 0.2; AAA trusts BBB 0.6, BBB trusts AAA 0.3. */
class AgreementReviewTest {

    private static final Agreement REVIEWED = agreement("AAA", "BBB", "reviewDays", 100);

    @Test
    void whoeverFindsAffinityOrTrustTooLowLeaves() {
        assertThat(ends(watcher("AAA", "minimumAffinity", 0.3), watcher("BBB")))
                .containsExactly(new AgreementEnded(100, "AAA", "BBB"));
        assertThat(ends(watcher("AAA"), watcher("BBB", "minimumTrust", 0.4)))
                .containsExactly(new AgreementEnded(100, "BBB", "AAA"));
    }

    @Test
    void whatMeetsBothPoliciesStaysInForce() {
        Nation content = watcher("AAA", "minimumAffinity", 0.2, "minimumTrust", 0.6);
        assertThat(ends(content, watcher("BBB", "minimumAffinity", 0.2, "minimumTrust", 0.3)))
                .isEmpty();
    }

    @Test
    void aPolicyThatStillLetsSomeKindThroughIsNoReasonToLeave() {
        Nation sharesIdentities = watcher(
                "AAA",
                "minimumAffinity",
                0.3,
                "exceptions",
                List.of(exception("to", "BBB", "kind", InformationKind.IDENTITY, "minimumAffinity", 0)));
        assertThat(ends(sharesIdentities, watcher("BBB"))).isEmpty();
    }

    @Test
    void theFirstReviewAfterARelationHasSouredEndsIt() {
        Decision crisis = new DiplomaticCrisis(240, List.of("AAA", "BBB"), 0.5, 0);
        assertThat(ends(watcher("AAA", "minimumAffinity", 0), watcher("BBB"), REVIEWED, rules(), crisis))
                .containsExactly(new AgreementEnded(300, "AAA", "BBB"));
        assertThat(ends(watcher("AAA", "minimumAffinity", 0), watcher("BBB"), agreement("AAA", "BBB"), rules(), crisis))
                .as("without reviews it goes on")
                .isEmpty();
    }

    @Test
    void anAgreementThatIsProposedLaterIsReviewedToo() {
        assertThat(ends(
                        watcher("AAA", "minimumAffinity", 0.3),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        rules(),
                        new ProposeAgreement(50, "AAA", "BBB", terms("reviewDays", 60)),
                        new AcceptAgreement(70, "BBB", "AAA")))
                .containsExactly(new AgreementEnded(130, "AAA", "BBB"));
    }

    @Test
    void wherePoliticsStandInNobodysWayAffinityIsNoReasonToLeave() {
        Rules lifted = rules("lifted", List.of(Obstacle.POLITICS));
        assertThat(ends(watcher("AAA", "minimumAffinity", 0.3), watcher("BBB"), REVIEWED, lifted))
                .isEmpty();
    }

    private static List<AgreementEnded> ends(Nation first, Nation second) {
        return ends(first, second, REVIEWED, rules());
    }

    private static List<AgreementEnded> ends(
            Nation first, Nation second, Agreement agreement, Rules rules, Decision... decisions) {
        return run(
                        scenario(
                                400,
                                first,
                                second,
                                relation("AAA", "BBB", "affinity", 0.2, "trust", 0.6, "trustBack", 0.3),
                                agreement,
                                rules),
                        1,
                        decisions)
                .events(AgreementEnded.class);
    }
}
