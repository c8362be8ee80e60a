package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Rules;
import entente.engine.scenario.ThreatNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AAA shares what visibly concerns the recipient: BBB is the target of every plot, CCC of none. */
class NeedToKnowTest {

    private static final Nation TELLER = watcher("AAA", "posture", Posture.NEED_TO_KNOW);
    private static final Rules NEVER_NAMED = rules("targetNamedProbability", 0);
    private static final ThreatNetwork AIMED = aimed("AAA");

    @Test
    void aNamedTargetIsConcernedAndOthersAreNot() {
        Run run = share(TELLER, rules(), AIMED);
        int filed = run.events(ReportFiled.class).size();
        assertThat(run.events(ReportShared.class))
                .hasSize(filed)
                .hasSizeGreaterThan(50)
                .allMatch(shared -> shared.to().equals("BBB"));
        assertThat(run.events(ReportWithheld.class))
                .hasSize(filed)
                .allMatch(withheld -> withheld.to().equals("CCC") && withheld.obstacle() == Obstacle.PRIORITIES);
    }

    @Test
    void aTargetThatIsNotNamedIsNotVisiblyConcerned() {
        Run run = share(TELLER, NEVER_NAMED, AIMED);
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class)).allMatch(withheld -> withheld.obstacle() == Obstacle.PRIORITIES);
    }

    @Test
    void whoseSoilATraceLayOnIsConcerned() {
        Nation farSeeing = watcher("AAA", "posture", Posture.NEED_TO_KNOW, "reach", 1);
        Nation blind = watcher("CCC", "sensorCoverage", 0);
        Run run = run(
                scenario(
                        YEAR,
                        farSeeing,
                        watcher("BBB", "sensorCoverage", 0),
                        blind,
                        agreementOfAll(),
                        NEVER_NAMED,
                        aimed("CCC")),
                1);
        assertThat(run.events(ReportShared.class))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .hasSizeGreaterThan(50)
                .allMatch(shared -> shared.to().equals("CCC"));
    }

    /** Each report names the target with probability 0.4; from the first that does, the whole plot concerns it. */
    @Test
    void oneReportThatNamesTheTargetOpensTheGateForTheNextOnThePlot() {
        Run run = share(TELLER, rules("targetNamedProbability", 0.4), AIMED);
        Map<String, Integer> untold = new HashMap<>();
        run.events(ReportWithheld.class).stream()
                .filter(withheld -> withheld.to().equals("BBB"))
                .forEach(withheld -> untold.merge(withheld.subject(), 1, Integer::sum));
        Map<String, Double> opened = new HashMap<>();
        run.events(ReportShared.class).forEach(shared -> opened.putIfAbsent(shared.subject(), shared.day()));
        assertThat(run.events(ReportWithheld.class))
                .noneMatch(withheld -> withheld.to().equals("BBB")
                        && withheld.day() > opened.getOrDefault(withheld.subject(), Double.POSITIVE_INFINITY));
        long tests = untold.values().stream().mapToLong(n -> n).sum() + opened.size();
        assertThat(Scores.binomial(opened.size(), tests, 0.4)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(opened).hasSizeGreaterThan(50);
    }

    @Test
    void whoAsksNeedsToKnow() {
        Run run = share(TELLER, NEVER_NAMED, AIMED, new RequestInformation(200, "CCC", "AAA", "net"));
        long before = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.day() < 200)
                .count();
        assertThat(before).isGreaterThan(20);
        assertThat(run.events(InformationRequested.class))
                .singleElement()
                .satisfies(request -> assertThat((long) request.reports()).isEqualTo(before));
        assertThat(run.events(ReportShared.class))
                .as("what it had, and what it files from then on")
                .hasSameSizeAs(run.events(ReportFiled.class))
                .allMatch(shared -> shared.to().equals("CCC") && shared.day() >= 200)
                .filteredOn(shared -> shared.day() == 200)
                .hasSize((int) before);
    }

    @Test
    void askingDoesNotMakeTheOriginCare() {
        Nation careless = watcher("AAA", "priorities", Map.of("net", 0.1), "minimumPriority", 0.5);
        Run run = share(careless, rules(), AIMED, new RequestInformation(200, "BBB", "AAA", "net"));
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class)).allMatch(withheld -> withheld.obstacle() == Obstacle.PRIORITIES);
    }

    @Test
    void anInstitutionAlwaysNeedsToKnow() {
        Run run = run(
                scenario(
                        YEAR,
                        TELLER,
                        watcher("BBB"),
                        watcher("CCC"),
                        centre("hub", List.of("AAA"), "evidenceThreshold", 1e6),
                        NEVER_NAMED,
                        AIMED),
                1);
        assertThat(run.events(ReportShared.class))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .allMatch(shared -> shared.to().equals("hub"));
    }

    private static Run share(Nation teller, Rules rules, ThreatNetwork network, RequestInformation... requests) {
        return run(
                scenario(YEAR, teller, watcher("BBB"), watcher("CCC"), agreementOfAll(), rules, network), 1, requests);
    }

    private static ThreatNetwork aimed(String seat) {
        return network(
                "net",
                evenly(seat),
                "targets",
                evenly("BBB"),
                "plotsPerYear",
                100,
                "tracesPerPlotYear",
                12,
                "clockDays",
                1e6,
                "clockLaw",
                DurationLaw.FIXED);
    }
}
