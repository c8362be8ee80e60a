package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.event.InstitutionEvent.IntegrationAssessed;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How close nations stand, as stock is taken of it. */
class IntegrationTest {

    private static final ThreatNetwork QUIET = network("net", evenly("AAA"), "plotsPerYear", 0);

    @Test
    void stockIsTakenInTheMiddleOfEveryHalfYearForNationsInstitutionsAndAll() {
        Scenario scenario = scenario(730.5, nation("AAA"), nation("BBB"), centre("HUB", List.of("AAA", "BBB")), QUIET);
        List<IntegrationAssessed> found = run(scenario, 1).events(IntegrationAssessed.class);

        assertThat(found).extracting(IntegrationAssessed::day).contains(91.3125, 273.9375, 456.5625, 639.1875);
        assertThat(found)
                .extracting(IntegrationAssessed::of)
                .startsWith("AAA", "BBB", "HUB", "*")
                .hasSize(16);
    }

    @Test
    void aNationAloneStandsCloseToNobody() {
        assertThat(run(scenario(730, nation("AAA"), QUIET), 1).events(IntegrationAssessed.class))
                .isEmpty();
    }

    /** Two of fourteen items differ: marking by two steps of four, release by 0.5; everything else is alike. */
    @Test
    void likenessIsTheMeanOverWhatPoliciesSay() {
        Scenario scenario = scenario(
                100,
                nation("AAA", "marking", Marking.AMBER, "releaseProbability", 0.5),
                nation("BBB", "marking", Marking.CLEAR),
                QUIET);

        assertThat(of("*", scenario).policyLikeness()).isCloseTo(1 - (0.5 + 0.5) / 14, within(1e-12));
    }

    /** What AAA does towards BBB counts half, and there only alerts, one of four kinds, are treated otherwise. */
    @Test
    void exceptionsCountForThoseWhomTheyConcern() {
        Scenario scenario = scenario(
                100,
                nation(
                        "AAA",
                        "exceptions",
                        List.of(exception(
                                "to",
                                "BBB",
                                "kind",
                                entente.engine.scenario.InformationKind.ALERT,
                                "posture",
                                Posture.NEED_TO_KNOW))),
                nation("BBB"),
                nation("CCC"),
                QUIET);
        double pair = 1 - 1.0 / 14 / 4 / 2;

        assertThat(of("CCC", scenario).policyLikeness()).isEqualTo(1);
        assertThat(of("AAA", scenario).policyLikeness()).isCloseTo((pair + 1) / 2, within(1e-12));
        assertThat(of("*", scenario).policyLikeness()).isCloseTo((pair + 2) / 3, within(1e-12));
    }

    @Test
    void aPolicyThatChangesIsSeenTheNextTime() {
        Scenario scenario = scenario(400, nation("AAA"), nation("BBB"), QUIET);
        Decision change = new ChangeSharing(200, "AAA", exception("onward", true));

        assertThat(run(scenario, 1, change).events(IntegrationAssessed.class))
                .filteredOn(event -> event.of().equals("*"))
                .extracting(IntegrationAssessed::policyLikeness)
                .containsExactly(1.0, 1 - 1.0 / 14);
    }

    /** AAA–BBB: the better of 0.3 and 0.8; AAA–CCC: 0.4; BBB–CCC: no way. */
    @Test
    void interoperabilityIsThatOfTheBestWay() {
        Scenario scenario = scenario(
                100,
                nation("AAA"),
                nation("BBB"),
                nation("CCC"),
                agreement("AAA", "BBB", "interoperability", 0.3),
                agreement("AAA", "CCC", "interoperability", 0.4),
                centre("HUB", List.of("AAA", "BBB"), "interoperability", 0.8),
                QUIET);

        assertThat(of("*", scenario).interoperability()).isCloseTo(1.2 / 3, within(1e-12));
        assertThat(of("BBB", scenario).interoperability()).isCloseTo(0.4, within(1e-12));
        assertThat(of("HUB", scenario).interoperability()).isEqualTo(0.8);
    }

    @Test
    void affinityAndTrustAreMeansOverPairs() {
        Scenario scenario = scenario(
                100,
                nation("AAA"),
                nation("BBB"),
                nation("CCC"),
                relation("AAA", "BBB", "affinity", 0.6, "trust", 0.7, "trustBack", 0.9),
                relation("AAA", "CCC", "affinity", -0.2, "trust", 0.2),
                relation("BBB", "CCC", "affinity", 0.2, "trust", 0.5),
                QUIET);

        assertThat(of("*", scenario).affinity()).isCloseTo(0.2, within(1e-9));
        assertThat(of("*", scenario).trust()).isCloseTo(0.5, within(1e-9));
        assertThat(of("AAA", scenario).trust()).isCloseTo(0.5, within(1e-9));
        assertThat(of("BBB", scenario).affinity()).isCloseTo(0.4, within(1e-9));
    }

    private static IntegrationAssessed of(String of, Scenario scenario) {
        return run(scenario, 1).events(IntegrationAssessed.class).stream()
                .filter(event -> event.of().equals(of))
                .findFirst()
                .orElseThrow();
    }
}
