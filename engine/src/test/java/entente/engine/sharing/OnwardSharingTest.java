package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Passing on what others sent: by the recipients' policies, the agreements' consent and the originators' control. */
class OnwardSharingTest {

    /** Verification case S8. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7})
    void onAPathOriginatorControlStopsAReportAtItsNeighbours(int nations) {
        assertThat(meanReceiversOnAPath(nations, "onward", true, "originatorControl", true))
                .isCloseTo(2.0 * (nations - 1) / nations, within(1e-12));
        assertThat(meanReceiversOnAPath(nations, "onward", true)).isCloseTo(nations - 1, within(1e-12));
        assertThat(meanReceiversOnAPath(nations)).isCloseTo(2.0 * (nations - 1) / nations, within(1e-12));
    }

    @Test
    void whoWouldPassOnAControlledReportIsStoppedByItsMarking() {
        Run run = alongThree("originatorControl", true);
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(withheld -> withheld.from().equals("BBB"))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .allMatch(withheld -> withheld.to().equals("CCC") && withheld.obstacle() == Obstacle.MARKING);
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void reportsForTheRecipientAloneGoNoFurther(Marking marking) {
        Run run = alongThree("marking", marking);
        int filed = run.events(ReportFiled.class).size();
        boolean goesOn = marking.within(Marking.AMBER);
        assertThat(filed).isGreaterThan(50);
        assertThat(run.events(ReportShared.class)).hasSize(goesOn ? 2 * filed : filed);
        assertThat(run.events(ReportWithheld.class).stream().filter(w -> w.obstacle() == Obstacle.MARKING))
                .hasSize(goesOn ? 0 : filed);
    }

    @Test
    void withoutConsentNothingReceivedGoesOn() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB", "onward", true),
                        watcher("CCC"),
                        agreement("AAA", "BBB", "onwardConsent", false),
                        agreement("BBB", "CCC"),
                        inTheFirst()),
                1);
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> shared.to().equals("BBB"));
    }

    /** What is passed on keeps the evidence that sanitisation left, and is not sanitised again. */
    @Test
    void onlyTheOriginSanitises() {
        Run run = alongThree("sanitisation", 0.2);
        Map<String, Set<Double>> weights = run.events(ReportLinked.class).stream()
                .collect(Collectors.groupingBy(
                        ReportLinked::holder,
                        TreeMap::new,
                        Collectors.mapping(ReportLinked::weight, Collectors.toCollection(TreeSet::new))));
        assertThat(weights).containsOnlyKeys("AAA", "BBB", "CCC");
        assertThat(weights.get("AAA")).containsExactly(1.0);
        assertThat(weights.get("BBB")).containsExactly(0.8);
        assertThat(weights.get("CCC")).containsExactly(0.8);
    }

    /** From AAA two ways lead to DDD, and from BBB to CCC: what comes by the second is held already. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 6})
    void whoHasAReportAlreadyIsToldOfADuplicate(double latencyDays) {
        Object[] way = {"latencyDays", latencyDays, "latencyLaw", DurationLaw.EXPONENTIAL};
        Run run = run(
                scenario(
                        2 * YEAR,
                        watcher("AAA", "onward", true),
                        watcher("BBB", "onward", true),
                        watcher("CCC", "onward", true),
                        watcher("DDD", "onward", true),
                        agreement("AAA", "BBB", way),
                        agreement("AAA", "CCC", way),
                        agreement("BBB", "DDD", way),
                        agreement("CCC", "DDD", way),
                        lasting("AAA", "BBB", "CCC", "DDD")),
                1);
        Set<String> held = new HashSet<>();
        int duplicates = 0;
        for (ReportArrived arrived : run.events(ReportArrived.class)) {
            assertThat(arrived.report()).as("never back to its origin").doesNotStartWith(arrived.to());
            boolean news = held.add(arrived.report() + arrived.to());
            assertThat(arrived.duplicate()).isEqualTo(!news);
            duplicates += arrived.duplicate() ? 1 : 0;
        }
        assertThat(duplicates).isGreaterThan(100);
    }

    /** Where the origin has sent a report to all, nobody sends it to them again. */
    @Test
    void nothingGoesOnToWhomItsOriginHasSentIt() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "onward", true),
                        watcher("BBB", "onward", true),
                        watcher("CCC", "onward", true),
                        agreementOfAll("latencyDays", 5, "latencyLaw", DurationLaw.FIXED),
                        lasting("AAA", "BBB", "CCC")),
                1);
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> shared.report().startsWith(shared.from()));
    }

    /** Means over origins of how many get each of their reports. */
    private static double meanReceiversOnAPath(int nations, Object... policy) {
        List<String> ids =
                List.of("AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG").subList(0, nations);
        List<Record> parts = new ArrayList<>();
        for (int i = 0; i < nations; i++) {
            parts.add(watcher(ids.get(i), policy));
            if (i > 0) {
                parts.add(agreement(ids.get(i - 1), ids.get(i)));
            }
        }
        parts.add(lasting(ids.toArray(String[]::new)));
        Run run = run(scenario(YEAR, parts.toArray(Record[]::new)), 2);
        Map<String, Integer> receivers = new TreeMap<>();
        run.events(ReportFiled.class).forEach(filed -> receivers.put(filed.report(), 0));
        run.events(ReportArrived.class).stream()
                .filter(arrived -> !arrived.duplicate())
                .forEach(arrived -> receivers.merge(arrived.report(), 1, Integer::sum));
        Map<String, Double> byOrigin = receivers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().substring(0, 3), Collectors.averagingInt(Map.Entry::getValue)));
        assertThat(byOrigin).as("every nation files reports").hasSize(nations);
        return byOrigin.values().stream().mapToDouble(mean -> mean).average().orElseThrow();
    }

    private static Run alongThree(Object... policyOfTheFirst) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", policyOfTheFirst),
                        watcher("BBB", "onward", true),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        agreement("BBB", "CCC"),
                        inTheFirst()),
                1);
    }

    private static ThreatNetwork inTheFirst() {
        return lasting("AAA");
    }

    private static ThreatNetwork lasting(String... nations) {
        return network("net", evenly(nations), "plotsPerYear", 12, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
    }
}
