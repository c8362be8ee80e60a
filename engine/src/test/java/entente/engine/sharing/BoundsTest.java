package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.CaseEvent;
import entente.engine.event.NetworkEvent;
import entente.engine.event.PlotEvent;
import entente.engine.event.PoliticsEvent;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lower and the upper bound that are run beside every result. */
class BoundsTest {

    private static final List<String> NATIONS = List.of("AAA", "BBB", "CCC", "DDD", "EEE");

    @Test
    void inIsolationNothingLeavesItsNation() {
        Run run = run(bound(withEverything(), SharingRegime.ISOLATION), 7);
        assertThat(run.events(ReportFiled.class)).hasSizeGreaterThan(300);
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportArrived.class)).isEmpty();
        assertThat(run.events(NoticeIssued.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        assertThat(run.events(ReportLinked.class)).isNotEmpty().noneMatch(ReportLinked::foreign);
        assertThat(run.events(OperativeListed.class)).isNotEmpty().noneMatch(OperativeListed::foreign);
        assertThat(run.events(JobStarted.class)).noneMatch(job -> job.holder().equals("hub"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inEitherBoundAskingAndReleasingChangeNothing(boolean isolation) {
        Scenario scenario = bound(withEverything(), isolation ? SharingRegime.ISOLATION : SharingRegime.POOLED);
        Run plain = run(scenario, 7);
        Run asked = run(
                scenario,
                7,
                new RequestInformation(100, "AAA", "BBB", "net"),
                new ReleaseReport(200, "AAA", "AAA-1", "BBB", null));
        assertThat(asked.events(InformationRequested.class)).isEmpty();
        // In isolation nobody decides, so nothing is heard that could be refused.
        assertThat(asked.events(DecisionRefused.class)).hasSize(isolation ? 0 : 1);
        assertThat(asked.all().stream()
                        .filter(event -> !(event instanceof InformationRequested) && !(event instanceof PoliticsEvent)))
                .containsExactlyElementsOf(plain.all());
    }

    @Test
    void pooledEveryReportStandsInEveryDossierOnTheDayItIsFiled() {
        Run run = run(bound(withEverything(), SharingRegime.POOLED), 7);
        Map<String, TreeSet<String>> holders = new TreeMap<>();
        Map<String, Double> filedDay = new TreeMap<>();
        run.events(ReportFiled.class).stream()
                .filter(filed -> filed.kind() == InformationKind.ALERT)
                .forEach(filed -> filedDay.put(filed.report(), filed.day()));
        for (ReportLinked linked : run.events(ReportLinked.class)) {
            assertThat(linked.day()).isEqualTo(filedDay.get(linked.report()));
            assertThat(linked.weight()).isEqualTo(1);
            assertThat(linked.foreign()).isEqualTo(!linked.report().startsWith(linked.holder()));
            assertThat(holders.computeIfAbsent(linked.report(), key -> new TreeSet<>())
                            .add(linked.holder()))
                    .isTrue();
        }
        assertThat(filedDay).hasSizeGreaterThan(100);
        assertThat(holders.keySet()).isEqualTo(filedDay.keySet());
        assertThat(holders.values()).allMatch(all -> List.copyOf(all).equals(NATIONS));
        assertThat(run.events(JobStarted.class)).as("no analyst is needed").isEmpty();
        assertThat(run.events(ReportShared.class)).isEmpty();
    }

    @Test
    void pooledEveryIdentityStandsOnEveryWatchlist() {
        Run run = run(bound(withEverything(), SharingRegime.POOLED), 7);
        Map<String, TreeSet<String>> listedBy = new TreeMap<>();
        run.events(OperativeListed.class)
                .forEach(listed -> listedBy.computeIfAbsent(
                                listed.operative() + "@" + listed.day(), key -> new TreeSet<>())
                        .add(listed.holder()));
        assertThat(listedBy).hasSizeGreaterThan(30);
        assertThat(listedBy.values()).allMatch(all -> List.copyOf(all).equals(NATIONS));
    }

    /** Verification case S1: reports at 12 a year over five nations, attack hazard 4/3, threshold 4. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void openGatesWithoutLatencyEqualThePooledBoundExactly(long seed) {
        List<Record> parts = new ArrayList<>();
        NATIONS.forEach(id -> parts.add(nation(id, "evidenceThreshold", 4)));
        parts.add(agreementOfAll());
        parts.add(network(
                "net",
                evenly(NATIONS.toArray(String[]::new)),
                "plotsPerYear",
                10,
                "clockDays",
                0.75 * YEAR,
                "tracesPerPlotYear",
                12));
        Scenario written = scenario(20 * YEAR, parts.toArray(Record[]::new));
        Run shared = run(written, seed);
        Run pooled = run(bound(written, SharingRegime.POOLED), seed);
        assertThat(shared.events(PlotEvent.class)).isEqualTo(pooled.events(PlotEvent.class));
        assertThat(shared.events(CaseEvent.CaseOpened.class)).isEqualTo(pooled.events(CaseEvent.CaseOpened.class));
        assertThat(shared.events(NetworkEvent.class)).isEqualTo(pooled.events(NetworkEvent.class));
        assertThat(shared.events(ReportFiled.class))
                .isEqualTo(pooled.events(ReportFiled.class))
                .hasSizeGreaterThan(300);
        assertThat(shared.events(PlotEvent.PlotInterdicted.class)).hasSizeGreaterThan(50);
        assertThat(shared.events(PlotEvent.AttackLaunched.class)).hasSizeGreaterThan(20);
    }

    private static Scenario bound(Scenario scenario, SharingRegime regime) {
        return withRules(scenario, "sharing", regime);
    }

    /** Every way there is, and policies, laws and queues that a bound has to leave out. */
    private static Scenario withEverything() {
        List<Record> parts = new ArrayList<>();
        for (String id : NATIONS) {
            parts.add(nation(
                    id,
                    "teams",
                    0,
                    "onward",
                    true,
                    "linkage",
                    0.6,
                    "analysisDays",
                    5,
                    "analysts",
                    3,
                    "marking",
                    Marking.AMBER,
                    "delayDays",
                    3));
        }
        parts.add(agreementOfAll("latencyDays", 4, "interoperability", 0.5));
        parts.add(centre("hub", List.of("*"), "relaysReports", true));
        parts.add(network(
                "net",
                evenly(NATIONS.toArray(String[]::new)),
                "structure",
                Structure.CELLULAR,
                "tracesPerOperativeYear",
                3,
                "plotsPerYear",
                8));
        return scenario(2 * YEAR, parts.toArray(Record[]::new));
    }
}
