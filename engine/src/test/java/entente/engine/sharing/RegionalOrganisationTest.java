package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Alerts of AAA and BBB, who see plots at home, through a regional organisation of which CCC is a member too. */
class RegionalOrganisationTest {

    private static final List<String> MEMBERS = List.of("AAA", "BBB", "CCC");

    /** Every plot aims at BBB. */
    private static final ThreatNetwork LASTING = network(
            "net",
            Map.of("AAA", 0.8, "BBB", 0.2),
            "targets",
            Map.of("BBB", 1.0),
            "plotsPerYear",
            6,
            "clockDays",
            1e6,
            "clockLaw",
            DurationLaw.FIXED);

    @Test
    void alertsGoOnAsTheyComeAfterTwoLegsAndWithoutAnalysis() {
        Run run = members(
                watcher("AAA"), "latencyDays", 3, "latencyLaw", DurationLaw.FIXED, "analysts", 1, "analysisDays", 50);
        Map<String, Double> filed = new HashMap<>();
        run.events(ReportFiled.class).forEach(report -> filed.put(report.report(), report.day()));
        List<ReportArrived> arrived = arrivals(run);
        assertThat(arrived)
                .hasSizeGreaterThan(100)
                .allSatisfy(arrival ->
                        assertThat(arrival.day() - filed.get(arrival.report())).isCloseTo(6, within(1e-9)));
        long due = filed.values().stream().filter(day -> day + 6 <= YEAR).count();
        assertThat(arrived).as("to the two other members").hasSize(Math.toIntExact(2 * due));
        assertThat(run.events(NoticeIssued.class)).isEmpty();
        assertThat(run.events(JobStarted.class)).noneMatch(job -> job.holder().equals("org"));
        assertThat(run.events(ReportLinked.class))
                .noneMatch(link -> link.holder().equals("org"));
    }

    @Test
    void amberGoesToThoseWhomItVisiblyConcerns() {
        Run run = members(watcher("AAA", "marking", Marking.AMBER));
        assertThat(recipients(run, "AAA")).containsExactly("BBB");
        assertThat(recipients(run, "BBB")).containsExactly("AAA", "CCC");
    }

    @Test
    void amberStrictGoesToThoseWhoReportedOnTheSamePlotBefore() {
        Run run = members(watcher("AAA", "marking", Marking.AMBER_STRICT));
        Map<String, String> plots = run.events(ReportFiled.class).stream()
                .collect(Collectors.toMap(ReportFiled::report, ReportFiled::subject));
        Set<String> knownToBbb = new HashSet<>();
        Set<String> expected = new HashSet<>();
        run.events(ReportFiled.class).forEach(report -> {
            if (report.nation().equals("BBB")) {
                knownToBbb.add(report.subject());
            } else if (knownToBbb.contains(plots.get(report.report()))) {
                expected.add(report.report());
            }
        });
        List<ReportArrived> ofAaa = arrivals(run).stream()
                .filter(arrival -> arrival.report().startsWith("AAA"))
                .toList();
        assertThat(expected).isNotEmpty();
        assertThat(ofAaa).allMatch(arrival -> arrival.to().equals("BBB"));
        assertThat(ofAaa).extracting(ReportArrived::report).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void redGoesToNobodyAndControlIsHonoured() {
        assertThat(recipients(members(watcher("AAA", "marking", Marking.RED)), "AAA"))
                .isEmpty();
        Run controlled = members(watcher("AAA", "originatorControl", true));
        assertThat(recipients(controlled, "AAA")).isEmpty();
        assertThat(controlled.events(ReportWithheld.class))
                .isNotEmpty()
                .allMatch(withheld -> withheld.from().equals("org") && withheld.obstacle() == Obstacle.MARKING);
    }

    @Test
    void identitiesStandOnItsListAndAreHandedToNobody() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        regional("org", List.of("AAA", "BBB"), "sharedWatchlist", false),
                        rules(),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "tracesPerOperativeYear",
                                5,
                                "plotsPerYear",
                                0)),
                1);
        assertThat(run.events(OperativeListed.class))
                .anyMatch(listed -> listed.holder().equals("org"))
                .noneMatch(listed -> listed.holder().equals("BBB"));
        assertThat(run.events(ReportArrived.class))
                .isNotEmpty()
                .allMatch(arrival -> arrival.to().equals("org"));
        assertThat(run.events(ReportFiled.class)).allMatch(filed -> filed.kind() == InformationKind.IDENTITY);
    }

    private static List<ReportArrived> arrivals(Run run) {
        return run.events(ReportArrived.class).stream()
                .filter(arrival -> arrival.from().equals("org"))
                .toList();
    }

    private static Set<String> recipients(Run run, String origin) {
        Set<String> recipients = new TreeSet<>();
        arrivals(run).stream()
                .filter(arrival -> arrival.report().startsWith(origin))
                .forEach(arrival -> recipients.add(arrival.to()));
        return recipients;
    }

    private static Run members(Nation first, Object... ofTheOrganisation) {
        return run(
                scenario(
                        YEAR,
                        first,
                        watcher("BBB"),
                        watcher("CCC"),
                        regional("org", MEMBERS, ofTheOrganisation),
                        LASTING),
                1);
    }
}
