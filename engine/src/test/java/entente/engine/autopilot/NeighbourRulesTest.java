package entente.engine.autopilot;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.decision.NationDecision.FundCapacityBuilding;
import entente.engine.decision.NationDecision.HoldDialogue;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.decision.NationDecision.PublishPolicy;
import entente.engine.random.Seeds;
import entente.engine.scenario.Posture;
import entente.engine.scenario.ProgrammeKind;
import entente.engine.scenario.Scenario;
import entente.engine.view.NationView;
import entente.engine.view.NationView.AttackView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an autopilot nation decides about its relations with single nations. */
class NeighbourRulesTest {

    private static final double REVIEW = 50;
    private static final double FIRST_OF_YEAR = 400;
    private static final double HALF_YEAR = 200;

    /** What AAA sees at a day; plots aim at CCC alone, and nobody stops them. */
    private static NationView view(double day, Record... parts) {
        List<Record> all = new ArrayList<>(Arrays.asList(parts));
        all.add(network("net", evenly("CCC"), "plotsPerYear", 20, "clockDays", 10));
        all.add(rules("autopilotReviewDays", REVIEW));
        Scenario scenario = scenario(2 * YEAR, all.toArray(Record[]::new));
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(day);
        return simulation.asNation("AAA");
    }

    private static Record watcher(String id) {
        return nation(id, "teams", 0);
    }

    @Test
    void twiceAYearItTalksToTheMostEstrangedPartner() {
        Record[] world = {
            nation("AAA"),
            nation("BBB"),
            watcher("CCC"),
            nation("DDD"),
            nation("EEE"),
            relation("AAA", "BBB", "affinity", 0.1),
            relation("AAA", "CCC", "affinity", -0.1),
            relation("AAA", "DDD", "affinity", -0.2),
            relation("AAA", "EEE", "affinity", -0.4),
            agreement("AAA", "BBB"),
            centre("HUB", List.of("AAA", "CCC")),
            agreement("AAA", "EEE")
        };
        assertThat(new TalkToTheEstranged().decide(view(HALF_YEAR, world)))
                .as("DDD is no partner, EEE an enemy")
                .containsExactly(new HoldDialogue(HALF_YEAR, "AAA", "CCC"));
        assertThat(new TalkToTheEstranged().decide(view(HALF_YEAR + REVIEW, world)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 0.6, true", "5, 0.6, false", "6, 0.59, false"})
    void theStrongPayForTheCloseFriendThatWasHitMost(int teams, double affinity, boolean pays) {
        NationView view = view(
                FIRST_OF_YEAR,
                nation("AAA", "teams", teams),
                nation("BBB"),
                watcher("CCC"),
                relation("AAA", "BBB", "affinity", 0.9),
                relation("AAA", "CCC", "affinity", affinity));
        assertThat(view.attacks()).extracting(AttackView::nation).containsOnly("CCC");
        assertThat(new FundFriendsInNeed().decide(view))
                .isEqualTo(
                        pays
                                ? List.of(new FundCapacityBuilding(
                                        FIRST_OF_YEAR, "AAA", "CCC", ProgrammeKind.TECHNICAL_ASSISTANCE, 2))
                                : List.of());
    }

    @Test
    void itPublishesAnOpenPolicy() {
        NationView open = view(FIRST_OF_YEAR, nation("AAA", "posture", Posture.NEED_TO_SHARE), watcher("CCC"));
        NationView closed = view(FIRST_OF_YEAR, nation("AAA", "posture", Posture.NEED_TO_KNOW), watcher("CCC"));
        assertThat(new PublishAnOpenPolicy().decide(open))
                .containsExactly(new PublishPolicy(FIRST_OF_YEAR, "AAA", true));
        assertThat(new PublishAnOpenPolicy().decide(closed)).isEmpty();
    }

    @Test
    void afterAnAttackAtHomeOrdinaryTrustWillDo() {
        Record[] world = {nation("AAA"), watcher("CCC"), relation("AAA", "CCC", "affinity", 0.45, "trust", 0.6)};
        Scenario scenario = scenario(
                YEAR,
                world[0],
                world[1],
                world[2],
                network("net", evenly("CCC"), "plotsPerYear", 20, "clockDays", 10),
                rules("autopilotReviewDays", REVIEW));
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), event -> {});
        simulation.advanceTo(HALF_YEAR);
        assertThat(new SeekAgreements().decide(simulation.asNation("CCC")))
                .singleElement()
                .isInstanceOf(ProposeAgreement.class);
        assertThat(new SeekAgreements().decide(simulation.asNation("AAA")))
                .as("was not hit and does not stand close enough")
                .isEmpty();
    }

    /** An attack of half a year ago moves who has not reviewed since, and nobody else. */
    @ParameterizedTest
    @CsvSource({"300, true", "20, false"})
    void whoReviewsSeldomMissesNoWindow(double reviewDays, boolean proposes) {
        Scenario scenario = scenario(
                2 * YEAR,
                nation("AAA"),
                watcher("CCC"),
                relation("AAA", "CCC", "affinity", 0.3, "trust", 0.55),
                network("net", evenly("CCC"), "plotsPerYear", 1, "clockDays", 10),
                rules("autopilotReviewDays", reviewDays));
        Simulation simulation = Simulation.start(scenario, Seeds.of(4), List.of(), event -> {});
        simulation.advanceTo(YEAR);
        NationView view = simulation.asNation("CCC");
        double lastAttack =
                view.attacks().stream().mapToDouble(AttackView::day).max().orElseThrow();
        assertThat(YEAR - lastAttack).isBetween(100.0, 250.0);
        assertThat(new SeekAgreements().decide(view)).hasSize(proposes ? 1 : 0);
    }

    @Test
    void itProposesToAllWhoAreGoodEnoughTheMostTrustedFirst() {
        NationView view = view(
                REVIEW,
                nation("AAA"),
                nation("BBB"),
                nation("DDD"),
                watcher("CCC"),
                relation("AAA", "BBB", "affinity", 0.6, "trust", 0.7),
                relation("AAA", "DDD", "affinity", 0.6, "trust", 0.8),
                relation("AAA", "CCC", "affinity", 0.2, "trust", 0.7));
        assertThat(new SeekAgreements().decide(view))
                .extracting(decision -> ((ProposeAgreement) decision).partner())
                .containsExactly("DDD", "BBB");
    }

    @Test
    void aCloseFriendIsOfferedMore() {
        NationView view = view(
                REVIEW,
                nation("AAA"),
                nation("BBB"),
                watcher("CCC"),
                relation("AAA", "BBB", "affinity", 0.7, "trust", 0.85));
        assertThat(new SeekAgreements().decide(view)).singleElement().satisfies(decision -> {
            ProposeAgreement proposal = (ProposeAgreement) decision;
            assertThat(proposal.partner()).isEqualTo("BBB");
            assertThat(proposal.terms().extradition() && proposal.terms().evidenceTransfer())
                    .isTrue();
        });
    }
}
