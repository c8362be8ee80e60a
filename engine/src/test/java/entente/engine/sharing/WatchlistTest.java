package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Rules;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Thirty teams of five plot in AAA and BBB. Both enter identities into a shared watchlist; on plots they share
 * by need to know, and no report shows by itself that it concerns the other.
 */
class WatchlistTest {

    private static final double HORIZON = 10 * YEAR;
    private static final SharingException TO_THE_LIST_ALONE =
            exception("to", "AAA", "kind", InformationKind.IDENTITY, "releaseProbability", 0);
    private static final SharingException NOTHING_TO_BBB =
            exception("to", "BBB", "kind", InformationKind.IDENTITY, "releaseProbability", 0);

    private static final ThreatNetwork TEAMS = network(
            "net",
            evenly("AAA", "BBB"),
            "structure",
            Structure.LISTED,
            "ties",
            chainsOfFive(30),
            "teamSize",
            5,
            "minimumTeam",
            5,
            "tracesPerOperativeYear",
            0.1,
            "tracesPerPlotYear",
            20,
            "plotsPerYear",
            8,
            "clockDays",
            90,
            "clockLaw",
            DurationLaw.FIXED);

    @Test
    void itAnswersHitWhenItHasTheOperativeAndTheHitListsHimAfterTheLatency() {
        Run run = ask(List.of());
        Map<String, Set<String>> lists = new HashMap<>();
        Map<String, Double> hits = new HashMap<>();
        int misses = 0;
        for (Event event : run.all()) {
            if (event instanceof OperativeListed listed) {
                lists.computeIfAbsent(listed.holder(), key -> new HashSet<>()).add(listed.operative());
                Double hit = hits.get(listed.holder() + listed.operative());
                if (listed.foreign() && !listed.holder().equals("org")) {
                    assertThat(listed.day()).isCloseTo(hit + 2, within(1e-9));
                }
            } else if (event instanceof WatchlistAsked asked) {
                assertThat(lists.getOrDefault(asked.nation(), Set.of())).doesNotContain(asked.operative());
                assertThat(asked.hit())
                        .isEqualTo(lists.getOrDefault("org", Set.of()).contains(asked.operative()));
                if (asked.hit()) {
                    hits.put(asked.nation() + asked.operative(), asked.day());
                } else {
                    misses++;
                }
            }
        }
        assertThat(hits).hasSizeGreaterThan(15);
        assertThat(misses).isGreaterThan(20);
        assertThat(run.events(OperativeListed.class))
                .anyMatch(listed -> listed.foreign() && listed.holder().equals("AAA"))
                .anyMatch(listed -> listed.foreign() && listed.holder().equals("BBB"));
    }

    /** Without the list nothing concerns anybody; with it, what was reported when the hit came goes to the entry's origin. */
    @Test
    void aHitIsARequestThatShowsNeedToKnow() {
        assertThat(plotReports(ask(List.of(), "sharedWatchlist", false))).isEmpty();
        Run run = ask(List.of());
        Map<Double, ReportFiled> filed = new HashMap<>();
        run.events(ReportFiled.class).forEach(report -> filed.put(report.day(), report));
        Set<String> asked = new HashSet<>();
        run.events(WatchlistAsked.class).stream()
                .filter(WatchlistAsked::hit)
                .map(hit -> filed.get(hit.day()))
                .forEach(report -> asked.add(report.report()));
        Set<String> broughtTogether = new HashSet<>();
        // What has come from abroad shows that the plot touches that soil: what follows passes need to know by itself.
        run.events(ReportShared.class).stream()
                .filter(WatchlistTest::isOnAPlotAndBilateral)
                .filter(shared -> broughtTogether.add(shared.subject()))
                .forEach(shared -> assertThat(asked).contains(shared.report()));
        assertThat(broughtTogether).hasSizeGreaterThan(10);
    }

    /** Being told that another has something on a plot is context. */
    @Test
    void aHitHasTheEntrysOriginLookAgainAtWhatItCouldNotLink() {
        List<Object> clueless = List.of("linkage", 0.2);
        Rules helpful = rules("targetNamedProbability", 0, "requestContext", 0.5);
        Run without = ask(helpful, clueless, "sharedWatchlist", false);
        Run with = ask(helpful, clueless);
        assertThat(linkedLater(ask(clueless))).as("no mark is drawn again").isEmpty();
        Set<Double> filedDays = new HashSet<>();
        with.events(ReportFiled.class).forEach(report -> filedDays.add(report.day()));
        assertThat(linkedLater(without)).isEmpty();
        assertThat(linkedLater(with)).isNotEmpty().allMatch(link -> !filedDays.contains(link.day()));
    }

    /** Whom AAA lists it notices twice as often. */
    @Test
    void whomAHitListsIsRecognised() {
        Run without = ask(List.of("biometrics", 1), "sharedWatchlist", false);
        Run with = ask(List.of("biometrics", 1));
        assertThat(meanRate(with)).isGreaterThan(1.02 * meanRate(without));
    }

    @Test
    void anEntryMarkedRedAnswersNobodyOriginatorControlStopsNoAnswer() {
        Run red = ask(List.of(
                "exceptions",
                List.of(
                        NOTHING_TO_BBB,
                        TO_THE_LIST_ALONE,
                        exception("kind", InformationKind.IDENTITY, "marking", Marking.RED))));
        assertThat(red.events(WatchlistAsked.class)).isNotEmpty().noneMatch(WatchlistAsked::hit);
        assertThat(red.events(ReportWithheld.class))
                .filteredOn(withheld -> withheld.from().equals("org"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(withheld ->
                        withheld.kind() == InformationKind.IDENTITY && withheld.obstacle() == Obstacle.MARKING);
        Run controlled = ask(List.of("originatorControl", true));
        assertThat(controlled.events(WatchlistAsked.class)).anyMatch(WatchlistAsked::hit);
    }

    /** CCC, who sees nothing, is on bad terms with BBB. */
    @Test
    void whereConsensusIsNeededAMemberMayObjectToAnAnswer() {
        Run run = ask(List.of(), "consensus", true);
        assertThat(run.events(WatchlistAsked.class))
                .filteredOn(WatchlistAsked::hit)
                .isNotEmpty()
                .allMatch(asked -> asked.nation().equals("AAA"));
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(withheld -> withheld.from().equals("org") && withheld.kind() == InformationKind.IDENTITY)
                .isNotEmpty()
                .allMatch(withheld -> withheld.to().equals("BBB") && withheld.obstacle() == Obstacle.POLITICS);
    }

    @Test
    void nobodyAsksWhereNothingIsShared() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        regional("org", List.of("AAA", "BBB")),
                        rules("sharing", SharingRegime.ISOLATION),
                        TEAMS),
                1);
        assertThat(run.events(ReportFiled.class)).isNotEmpty();
        assertThat(run.events(WatchlistAsked.class)).isEmpty();
    }

    private static Set<String> plotReports(Run run) {
        Set<String> reports = new HashSet<>();
        run.events(ReportShared.class).stream()
                .filter(shared ->
                        shared.kind() == InformationKind.ALERT && !shared.to().equals("org"))
                .forEach(shared -> reports.add(shared.report()));
        return reports;
    }

    private static boolean isOnAPlotAndBilateral(ReportShared shared) {
        return shared.kind() == InformationKind.ALERT && !shared.to().equals("org");
    }

    private static List<List<Integer>> chainsOfFive(int chains) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int chain = 0; chain < chains; chain++) {
            for (int link = 0; link < 4; link++) {
                ties.add(List.of(5 * chain + link, 5 * chain + link + 1));
            }
        }
        return ties;
    }

    /** Own reports on plots that were linked, but not when they were filed; analysis takes no time here. */
    private static List<ReportLinked> linkedLater(Run run) {
        Map<String, Double> filed = new HashMap<>();
        run.events(ReportFiled.class).forEach(report -> filed.put(report.report(), report.day()));
        return run.events(ReportLinked.class).stream()
                .filter(link -> !link.foreign() && link.day() > filed.get(link.report()))
                .toList();
    }

    private static double meanRate(Run run) {
        return run.events(TraceConsidered.class).stream()
                .filter(trace -> trace.source().startsWith("P-"))
                .mapToDouble(TraceConsidered::rate)
                .average()
                .orElseThrow();
    }

    private static Run ask(List<Object> ofBoth, Object... ofTheOrganisation) {
        return ask(rules("targetNamedProbability", 0), ofBoth, ofTheOrganisation);
    }

    private static Run ask(Rules rules, List<Object> ofBoth, Object... ofTheOrganisation) {
        List<Object> nation = new ArrayList<>(ofBoth);
        nation.addAll(List.of("posture", Posture.NEED_TO_KNOW));
        if (!nation.contains("exceptions")) {
            nation.addAll(List.of("exceptions", List.of(NOTHING_TO_BBB, TO_THE_LIST_ALONE)));
        }
        List<Object> organisation = new ArrayList<>(
                List.of("latencyDays", 2, "latencyLaw", DurationLaw.FIXED, "kinds", List.of(InformationKind.IDENTITY)));
        organisation.addAll(Arrays.asList(ofTheOrganisation));
        return run(
                scenario(
                        HORIZON,
                        watcher("AAA", nation.toArray()),
                        watcher("BBB", nation.toArray()),
                        watcher("CCC", "sensorCoverage", 0, "minimumAffinity", 0),
                        relation("BBB", "CCC", "affinity", -0.1),
                        agreement("AAA", "BBB", "interoperability", 0.5),
                        regional("org", List.of("AAA", "BBB", "CCC"), organisation.toArray()),
                        rules,
                        TEAMS),
                2);
    }
}
