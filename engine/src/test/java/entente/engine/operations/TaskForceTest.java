package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.CaseEvent.TaskForceActed;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.Agreement;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Rules.Interdictor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plots that AAA detects and that sit mostly in BBB, which likes and trusts AAA little. */
class TaskForceTest {

    private static final Agreement JOINT = agreement("AAA", "BBB", "kinds", List.of());
    private static final Agreement FORCE =
            agreement("AAA", "BBB", "kinds", List.of(), "jointOperations", false, "jointTaskForce", true);
    private static final List<String> BOTH = List.of("AAA", "BBB");

    @Test
    void aTaskForceAsksForNoFurtherConsent() {
        Nation wary = host("cooperation.minimumAffinity", 0.5, "cooperation.minimumTrust", 0.9);
        assertReason(world(wary, JOINT), Obstacle.POLITICS);
        assertThat(world(wary, FORCE).events(JointOperationDeclined.class)).isEmpty();
        assertThat(world(wary, FORCE).events(PlotInterdicted.class))
                .hasSizeGreaterThan(10)
                .allMatch(PlotInterdicted::joint);
        assertReason(world(wary), Obstacle.CHANNELS);
        Institution organisation = regional("org", BOTH, "kinds", List.of(), "jointTaskForce", true);
        assertThat(world(wary, organisation).events(JointOperationDeclined.class))
                .isEmpty();
        assertReason(world(wary, centre("hub", BOTH, "kinds", List.of())), Obstacle.POLITICS);
    }

    /** A wary host that answers after a day would have kept the other waiting for ever, by {@code retryDays} each time. */
    @Test
    void itActsOnTheDayOfTheThresholdWithoutAsking() {
        Nation wary = host("cooperation.minimumAffinity", 0.5);
        Map<String, Double> detected = days(world(wary, FORCE).events(PlotDetected.class));
        Run run = world(wary, FORCE);
        assertThat(run.events(JointOperationAsked.class)).isEmpty();
        assertThat(run.events(TaskForceActed.class))
                .hasSizeGreaterThan(10)
                .allMatch(acted -> acted.day() == detected.get(acted.plot()));
        assertThat(run.events(PlotInterdicted.class))
                .hasSizeGreaterThan(10)
                .allMatch(interdicted -> interdicted.day() == detected.get(interdicted.plot()));
        Run asking = world(wary, JOINT);
        Map<String, Double> there = days(asking.events(PlotDetected.class));
        Map<String, Integer> refusals = new HashMap<>();
        assertThat(asking.events(JointOperationDeclined.class))
                .hasSizeGreaterThan(10)
                .allSatisfy(declined -> {
                    int before = refusals.merge(declined.plot(), 1, Integer::sum) - 1;
                    assertThat(declined.day()).isCloseTo(there.get(declined.plot()) + 1 + 31.0 * before, within(1e-9));
                });
    }

    @Test
    void whereTheHostHasNoTeamTheOtherActsAlone() {
        Nation busy = host("teams", 0);
        assertReason(world(busy, JOINT), Obstacle.CAPACITY);
        Run run = world(busy, FORCE);
        assertThat(run.events(JointOperationAsked.class)).isEmpty();
        assertThat(run.events(PlotInterdicted.class))
                .hasSizeGreaterThan(10)
                .allMatch(interdicted ->
                        !interdicted.joint() && interdicted.host().equals("BBB"));
    }

    @Test
    void whoseTeamIsFreeActs() {
        Nation many = host("teams", 1000, "interdictionDays", 100, "interdictionLaw", DurationLaw.FIXED);
        Nation few = nation("AAA", "teams", 1, "interdictionDays", 100, "interdictionLaw", DurationLaw.FIXED);
        assertThat(worldOf(few, many, JOINT).events(CaseOpened.class)).anyMatch(opened -> opened.waitedDays() > 0);
        Run run = worldOf(few, many, FORCE);
        assertThat(run.events(CaseOpened.class))
                .hasSizeGreaterThan(10)
                .allMatch(opened -> opened.nation().equals("AAA") && opened.waitedDays() == 0);
        assertThat(run.events(PlotInterdicted.class))
                .anyMatch(PlotInterdicted::joint)
                .anyMatch(interdicted -> !interdicted.joint());
    }

    @Test
    void whereTheLawOfTheHostLetsNobodyActItHasToBeAskedInVain() {
        assertReason(world(host("law.jointOperations", false), FORCE), Obstacle.JURISDICTION);
    }

    /** Both see half of what there is and need three reports of weight 1; nothing else is shared. */
    @Test
    void bothReadTheirAlertsTogether() {
        Run together = alike(FORCE, true);
        Run apart = alike(JOINT, true);
        assertThat(needed(together)).hasSizeGreaterThan(10).allMatch(reports -> reports == 3);
        assertThat(needed(apart)).hasSizeGreaterThan(10).anyMatch(reports -> reports > 3);
        assertThat(needed(alike(FORCE, false))).isEqualTo(needed(alike(JOINT, false)));
        assertThat(together.events(PlotDetected.class))
                .allMatch(detected -> detected.evidence() == 3)
                .anyMatch(detected -> detected.foreignEvidence() > 0);
    }

    /** Over plots, how many reports both had linked when one of them detected it. */
    private static List<Integer> needed(Run run) {
        Map<String, Integer> reports = new HashMap<>();
        List<Integer> needed = new ArrayList<>();
        for (Event event : run.all()) {
            if (event instanceof ReportLinked linked) {
                reports.merge(linked.subject(), 1, Integer::sum);
            } else if (event instanceof PlotDetected detected) {
                needed.add(reports.get(detected.plot()));
            }
        }
        return needed;
    }

    private static Run alike(Agreement agreement, boolean lawful) {
        Object[] see = lawful
                ? new Object[] {"evidenceThreshold", 3}
                : new Object[] {"evidenceThreshold", 3, "law.alert", new Gateway(LawfulBasis.CLOSED, List.of())};
        return run(
                scenario(
                        4 * YEAR,
                        nation("AAA", see),
                        nation("BBB", see),
                        agreement,
                        rules("interdictor", Interdictor.DETECTOR),
                        network(
                                "net",
                                Map.of("AAA", 0.5, "BBB", 0.5),
                                "plotsPerYear",
                                6,
                                "clockDays",
                                400,
                                "tracesPerPlotYear",
                                20)),
                1);
    }

    private static Map<String, Double> days(List<PlotDetected> detected) {
        return detected.stream().collect(toMap(PlotDetected::plot, PlotDetected::day));
    }

    /** BBB trusts AAA 0.3 and CCC 0.9, so the centre, as its other members, 0.6; it answers when the centre has the reports. */
    @Test
    void aCentreWithEvidenceOfItsOwnLendsItsTrust() {
        Nation host = host("cooperation.minimumTrust", 0.5);
        Institution seeing = centre("hub", List.of("AAA", "BBB", "CCC"));
        Institution blind = centre("hub", List.of("AAA", "BBB", "CCC"), "evidenceThreshold", 1e6);
        Institution aside = centre("hub", List.of("AAA", "BBB", "CCC"), "coordinatesJointOperations", false);
        assertThat(world(host, seeing).events(JointOperationDeclined.class)).isEmpty();
        assertThat(world(host, seeing).events(PlotInterdicted.class)).isNotEmpty();
        assertReason(world(host, blind, JOINT), Obstacle.TRUST);
        assertReason(world(host, aside, JOINT), Obstacle.TRUST);
        Nation warier = host("cooperation.minimumTrust", 0.7);
        assertReason(world(warier, seeing), Obstacle.TRUST);
    }

    private static Nation host(Object... overrides) {
        Object[] all =
                Arrays.copyOf(new Object[] {"sensorCoverage", 0, "evidenceThreshold", 1e6}, 4 + overrides.length);
        System.arraycopy(overrides, 0, all, 4, overrides.length);
        return nation("BBB", all);
    }

    private static void assertReason(Run run, Obstacle reason) {
        assertThat(run.events(JointOperationAccepted.class)).isEmpty();
        assertThat(run.events(JointOperationDeclined.class))
                .isNotEmpty()
                .allMatch(declined -> declined.reason() == reason);
    }

    private static Run world(Record... more) {
        return worldOf(nation("AAA"), more);
    }

    private static Run worldOf(Nation detector, Record... more) {
        List<Record> parts = new ArrayList<>(Arrays.asList(more));
        parts.add(detector);
        parts.add(nation("CCC", "sensorCoverage", 0));
        parts.add(relation("AAA", "BBB", "affinity", 0.1, "trust", 0.9, "trustBack", 0.3));
        parts.add(relation("BBB", "CCC", "affinity", 0.1, "trust", 0.9));
        parts.add(rules("interdictor", Interdictor.HOST, "retryDays", 30, "answerDays", 1));
        parts.add(network(
                "net", Map.of("AAA", 0.4, "BBB", 0.6), "plotsPerYear", 6, "clockDays", 400, "tracesPerPlotYear", 20));
        return run(scenario(4 * YEAR, parts.toArray(Record[]::new)), 1);
    }
}
