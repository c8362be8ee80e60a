package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.AdmiraltyGrade;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AAA alone notices; everything else is perfect but for the one gate under test. */
class GateTest {

    private static final ThreatNetwork PLOTS = network("net", evenly("AAA"), "plotsPerYear", 10);

    @Test
    void openGatesLetEverythingThrough() {
        Run run = fromTheFirstToTheSecond(agreement("AAA", "BBB"));
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        assertThat(run.events(ReportArrived.class))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .hasSizeGreaterThan(50)
                .allSatisfy(arrived -> assertThat(arrived.to()).isEqualTo("BBB"));
    }

    @Test
    void noAgreementIsNoChannel() {
        assertThatAllStop(run(scenario(YEAR, watcher("AAA"), watcher("BBB"), PLOTS), 1), Obstacle.CHANNELS);
    }

    @Test
    void anAgreementThatLeavesOutTheKindIsNoChannel() {
        Agreement identities = agreement("AAA", "BBB", "kinds", List.of(InformationKind.IDENTITY));
        assertThatAllStop(fromTheFirstToTheSecond(identities), Obstacle.CHANNELS);
    }

    @Test
    void anAgreementIsAChannelWhileItIsInForce() {
        Run run = fromTheFirstToTheSecond(agreement("AAA", "BBB", "startDay", 100, "endDay", 200));
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allSatisfy(shared -> assertThat(shared.day()).isBetween(100.0, 200.0));
        assertThat(run.events(ReportWithheld.class)).allSatisfy(withheld -> {
            assertThat(withheld.obstacle()).isEqualTo(Obstacle.CHANNELS);
            assertThat(withheld.day())
                    .satisfiesAnyOf(
                            day -> assertThat(day).isLessThan(100),
                            day -> assertThat(day).isGreaterThan(200));
        });
        assertThat(run.events(ReportWithheld.class)).anyMatch(withheld -> withheld.day() < 100);
        assertThat(run.events(ReportWithheld.class)).anyMatch(withheld -> withheld.day() > 200);
    }

    @Test
    void aClosedBasisIsUnlawful() {
        assertThatAllStop(bound("alert", new Gateway(LawfulBasis.CLOSED, List.of("BBB"))), Obstacle.LAW);
    }

    @Test
    void aNamedBasisIsForThoseWhomItNames() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "alert", new Gateway(LawfulBasis.NAMED, List.of("CCC"))),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        agreement("AAA", "CCC"),
                        PLOTS),
                1);
        int filed = run.events(ReportFiled.class).size();
        assertThat(run.events(ReportShared.class))
                .hasSize(filed)
                .allMatch(shared -> shared.to().equals("CCC"));
        assertThat(run.events(ReportWithheld.class))
                .hasSize(filed)
                .allMatch(withheld -> withheld.to().equals("BBB") && withheld.obstacle() == Obstacle.LAW);
    }

    @Test
    void theLawOfOneKindLeavesTheOtherAlone() {
        ThreatNetwork both = network(
                "net", evenly("AAA"), "structure", Structure.CELLULAR, "tracesPerOperativeYear", 2, "plotsPerYear", 5);
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "identity", new Gateway(LawfulBasis.CLOSED, List.of())),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        both),
                1);
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> shared.kind() == InformationKind.ALERT);
        assertThat(run.events(ReportWithheld.class))
                .isNotEmpty()
                .allMatch(
                        withheld -> withheld.kind() == InformationKind.IDENTITY && withheld.obstacle() == Obstacle.LAW);
        assertThat(run.events(OperativeListed.class))
                .allMatch(listed -> listed.holder().equals("AAA"));
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void anAgreementCarriesMarkingsUpToItsTightest(Marking highest) {
        for (Marking marking : Marking.values()) {
            Run run = run(
                    scenario(
                            YEAR,
                            watcher("AAA", "marking", marking),
                            watcher("BBB"),
                            agreement("AAA", "BBB", "highestMarking", highest),
                            PLOTS),
                    1);
            if (marking.compareTo(highest) <= 0) {
                assertThat(run.events(ReportWithheld.class)).isEmpty();
                assertThat(run.events(ReportShared.class)).isNotEmpty();
            } else {
                assertThatAllStop(run, Obstacle.MARKING);
            }
        }
    }

    @Test
    void affinityBelowTheMinimumIsPolitics() {
        assertThatAllStop(bound("minimumAffinity", 0.01), Obstacle.POLITICS);
        assertThat(bound("minimumAffinity", 0).events(ReportWithheld.class))
                .as("the affinity of an unlisted pair is 0, which reaches 0")
                .isEmpty();
    }

    @Test
    void trustBelowTheMinimumIsTrust() {
        assertThatAllStop(bound("minimumTrust", 0.51), Obstacle.TRUST);
        assertThat(bound("minimumTrust", 0.5).events(ReportWithheld.class))
                .as("the trust of an unlisted pair is 0.5, which reaches 0.5")
                .isEmpty();
    }

    @Test
    void theTrustThatCountsIsThatOfTheSender() {
        Record[] open = {
            watcher("AAA", "minimumTrust", 0.6),
            watcher("BBB"),
            agreement("AAA", "BBB"),
            PLOTS,
            relation("AAA", "BBB", "trust", 0.7, "trustBack", 0.1)
        };
        assertThat(run(scenario(YEAR, open), 1).events(ReportWithheld.class)).isEmpty();
        open[4] = relation("AAA", "BBB", "trust", 0.1, "trustBack", 0.7);
        assertThatAllStop(run(scenario(YEAR, open), 1), Obstacle.TRUST);
    }

    @Test
    void aNetworkThatTheOriginHardlyCaresAboutIsPriorities() {
        assertThatAllStop(bound("minimumPriority", 0.3, "priorities", Map.of("net", 0.29)), Obstacle.PRIORITIES);
        assertThat(bound("minimumPriority", 0.3, "priorities", Map.of("net", 0.3))
                        .events(ReportWithheld.class))
                .isEmpty();
    }

    @Test
    void bothPartsOfTheGradeMustBeGoodEnough() {
        Run run = bound("minimumGrade", AdmiraltyGrade.parse("B3"));
        Map<String, String> grades = run.events(ReportFiled.class).stream()
                .collect(Collectors.toMap(ReportFiled::report, ReportFiled::grade));
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> grades.get(shared.report()).matches("[AB][1-3]"));
        assertThat(run.events(ReportWithheld.class))
                .isNotEmpty()
                .allMatch(withheld -> withheld.obstacle() == Obstacle.DISCRETION
                        && !grades.get(withheld.report()).matches("[AB][1-3]"));
        assertThat(Set.copyOf(grades.values())).contains("C2", "B5", "B3");
    }

    @Test
    void releasingNothingIsDiscretion() {
        assertThatAllStop(bound("releaseProbability", 0), Obstacle.DISCRETION);
    }

    /** The nation that notices, with one gate closed, and an agreement with the other. */
    private static Run bound(Object... overrides) {
        return run(scenario(YEAR, watcher("AAA", overrides), watcher("BBB"), agreement("AAA", "BBB"), PLOTS), 1);
    }

    private static Run fromTheFirstToTheSecond(Agreement agreement) {
        return run(scenario(YEAR, watcher("AAA"), watcher("BBB"), agreement, PLOTS), 1);
    }

    private static void assertThatAllStop(Run run, Obstacle obstacle) {
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .hasSizeGreaterThan(50)
                .allMatch(withheld -> withheld.from().equals("AAA")
                        && withheld.to().equals("BBB")
                        && withheld.obstacle() == obstacle);
    }
}
