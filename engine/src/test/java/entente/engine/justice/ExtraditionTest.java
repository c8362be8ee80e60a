package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.operatives;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.NationalLaw.ExtraditionRule;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AAA detects and acts alone; some of those whom it can reach live in BBB, which holds nothing on anybody. */
class ExtraditionTest {

    private static final Map<String, Double> BOTH = Map.of("AAA", 0.5, "BBB", 0.5);
    private static final Agreement AGREED = agreement("AAA", "BBB", "kinds", List.of());

    private static Scenario world(ExtraditionRule rule, Record... more) {
        return world(new Object[] {"extradition", rule}, more);
    }

    private static Scenario world(Object[] host, Record... more) {
        Object[] all =
                Arrays.copyOf(new Object[] {"teams", 0, "sensorCoverage", 0, "chargeThreshold", 1}, 6 + host.length);
        System.arraycopy(host, 0, all, 6, host.length);
        List<Record> parts = new ArrayList<>(List.of(more));
        parts.add(detector("detentionDays", 14, "chargeThreshold", 1));
        parts.add(nation("BBB", all));
        parts.add(operatives(BOTH));
        return scenario(5 * YEAR, parts.toArray(Record[]::new));
    }

    private static void assertRefused(Run run, Obstacle reason) {
        assertThat(run.events(ExtraditionRefused.class))
                .hasSizeGreaterThan(20)
                .hasSameSizeAs(run.events(ExtraditionAsked.class))
                .allMatch(e -> e.reason() == reason
                        && e.nation().equals("AAA")
                        && e.host().equals("BBB"));
        assertThat(run.events(OperativeExtradited.class)).isEmpty();
    }

    private static void assertGranted(Run run) {
        assertThat(run.events(OperativeExtradited.class))
                .hasSizeGreaterThan(20)
                .hasSameSizeAs(run.events(ExtraditionAsked.class));
        assertThat(run.events(ExtraditionRefused.class)).isEmpty();
    }

    @Test
    void whoIsHandedOverIsTriedWhereThePlotWasDetected() {
        Run run = run(world(ExtraditionRule.ALWAYS, AGREED), 1);
        assertGranted(run);
        List<String> abroad = run.events(OperativeExtradited.class).stream()
                .map(OperativeExtradited::operative)
                .toList();
        assertThat(run.events(OperativeConvicted.class))
                .hasSameSizeAs(run.events(OperativeArrested.class))
                .allSatisfy(e -> {
                    assertThat(e.nation()).isEqualTo("AAA");
                    assertThat(e.crossBorder()).isEqualTo(abroad.contains(e.operative()));
                });
    }

    @Test
    void theLawOfTheHostDecides() {
        assertRefused(run(world(ExtraditionRule.NEVER, AGREED), 1), Obstacle.JURISDICTION);
        assertGranted(run(world(ExtraditionRule.BY_AGREEMENT, AGREED), 1));
        assertRefused(
                run(
                        world(
                                ExtraditionRule.BY_AGREEMENT,
                                agreement("AAA", "BBB", "kinds", List.of(), "extradition", false)),
                        1),
                Obstacle.JURISDICTION);
        Record hub = centre("HUB", List.of("AAA", "BBB"), "kinds", List.of());
        assertRefused(run(world(ExtraditionRule.BY_AGREEMENT, hub), 1), Obstacle.CHANNELS);
        assertGranted(run(world(ExtraditionRule.ALWAYS, hub), 1));
    }

    @Test
    void badRelationsStopItAsTheyStopJointOperations() {
        Object[] strict = {"extradition", ExtraditionRule.ALWAYS, "cooperation.minimumAffinity", 0.2};
        Record cool = relation("AAA", "BBB", "affinity", 0.1);
        assertRefused(run(world(strict, AGREED, cool), 1), Obstacle.POLITICS);
        assertGranted(run(world(strict, AGREED, relation("AAA", "BBB", "affinity", 0.2)), 1));
        assertGranted(run(world(strict, AGREED, cool, rules("lifted", List.of(Obstacle.POLITICS))), 1));
    }

    @Test
    void withLawNoObstacleAnybodyIsHandedOver() {
        assertGranted(run(world(ExtraditionRule.NEVER, AGREED, rules("lifted", List.of(Obstacle.LAW))), 1));
    }

    /** Whoever is not handed over is prosecuted at home, where there is no evidence and none is sent. */
    @Test
    void afterARefusalTheNationOfResidenceProsecutes() {
        Record closed = agreement("AAA", "BBB", "kinds", List.of(), "evidenceTransfer", false);
        Run run = run(world(new Object[] {"extradition", ExtraditionRule.NEVER, "detentionDays", 9}, closed), 1);
        assertThat(run.events(OperativeReleased.class)).hasSizeGreaterThan(20).allSatisfy(e -> {
            assertThat(e.nation()).isEqualTo("BBB");
            assertThat(e.forWantOfEvidence()).isTrue();
        });
    }

    /** Mean 60 days, about 150 extraditions in seed 1, by Kolmogorov's distance; the time for a charge runs from then. */
    @Test
    void itTakesTimeAndTheTimeForAChargeStartsThen() {
        Run run = run(
                scenario(
                        8 * YEAR,
                        detector("detentionDays", 14, "chargeThreshold", 100),
                        nation("BBB", "teams", 0, "sensorCoverage", 0),
                        operatives(BOTH),
                        AGREED,
                        rules("courts.extraditionDays", 60)),
                1);
        Map<String, Double> arrested = new HashMap<>();
        Map<String, Double> extradited = new HashMap<>();
        List<Double> days = new ArrayList<>();
        run.all().forEach(event -> {
            if (event instanceof ExtraditionAsked e) {
                arrested.put(e.operative(), e.day());
            } else if (event instanceof OperativeExtradited e) {
                if (arrested.get(e.operative()) < 7 * YEAR) {
                    days.add(e.day() - arrested.get(e.operative()));
                }
                extradited.put(e.operative(), e.day());
            } else if (event instanceof OperativeReleased e && extradited.containsKey(e.operative())) {
                assertThat(e.day() - extradited.remove(e.operative())).isCloseTo(14, within(1e-9));
            }
        });
        assertThat(days).hasSizeGreaterThan(80);
        assertThat(Scores.kolmogorov(days, Scores.erlang(1, 60))).isLessThan(2.3);
    }

    @Test
    void whereTheNationOfTheArrestTookPartNobodyIsAskedFor() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        detector(),
                        nation("BBB", "sensorCoverage", 0),
                        operatives(Map.of("AAA", 1e-9, "BBB", 1.0), "transitShare", 0.4),
                        AGREED,
                        rules("interdictor", Interdictor.HOST)),
                1);
        assertThat(run.events(ExtraditionAsked.class)).isEmpty();
        assertThat(run.events(OperativeConvicted.class))
                .hasSameSizeAs(run.events(OperativeArrested.class))
                .allMatch(OperativeConvicted::crossBorder)
                .extracting("nation")
                .containsOnly("BBB");
    }

    /** One mark for each who is asked for: about 300, 4 standard errors; with a treaty more are handed over, and the same. */
    @Test
    void evenWithATreatySomeAreNotHandedOverAndWithoutOneFewAre() {
        Agreement none = agreement("AAA", "BBB", "kinds", List.of(), "extradition", false);
        Record rates = rules("courts.extraditionGranted", 0.7, "courts.extraditionWithoutTreaty", 0.1);
        Run with = run(world(ExtraditionRule.BY_AGREEMENT, AGREED, rates), 1);
        Run without = run(world(ExtraditionRule.BY_AGREEMENT, none, rates), 1);
        assertShare(with, 0.7);
        assertShare(without, 0.1);
        assertThat(without.events(ExtraditionRefused.class)).allMatch(e -> e.reason() == Obstacle.JURISDICTION);
        List<String> handedOver = with.events(OperativeExtradited.class).stream()
                .map(OperativeExtradited::operative)
                .toList();
        assertThat(without.events(OperativeExtradited.class))
                .extracting("operative")
                .isSubsetOf(handedOver);
        assertRefused(run(world(ExtraditionRule.NEVER, AGREED, rates), 1), Obstacle.JURISDICTION);
    }

    private static void assertShare(Run run, double expected) {
        int asked = run.events(ExtraditionAsked.class).size();
        int granted = run.events(OperativeExtradited.class).size();
        assertThat(asked).isGreaterThan(50);
        assertThat(Scores.binomial(granted, asked, expected)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
