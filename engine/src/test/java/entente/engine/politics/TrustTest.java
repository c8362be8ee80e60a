package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.DurationLaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Trust by experience. AAA only watches and tells BBB; BBB acts on the first report. A report on a real plot ends in an
 * interdiction and praise, one on a plot that AAA imagined in a wrongful case and blame.
 */
class TrustTest {

    private static final double FORGETTING = 0.9;

    /**
     * Verification case T1: forgetting 0.9, success 0.8, base 0.5 of weight 2 give (8 + 1) / (10 + 2) = 0.75. The sum of
     * n terms of an autoregressive series with coefficient λ has about the variance n p (1 - p) / (1 - λ)² / 12².
     */
    @Test
    void trustSettlesWhereSuccessAndForgettingSay() {
        Run run = experience(0.8, 1000 * YEAR);
        List<Double> trust = run.events(TrustChanged.class).stream()
                .skip(200)
                .map(TrustChanged::trust)
                .toList();
        assertThat(trust).hasSizeGreaterThan(9000);
        double mean = trust.stream().mapToDouble(t -> t).average().orElseThrow();
        double error = Math.sqrt(0.8 * 0.2 / trust.size()) / (1 - FORGETTING) / 12;
        assertThat((mean - 0.75) / error).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void everyExperienceMovesTrustByTheRule() {
        Run run = experience(0.6, 20 * YEAR);
        double good = 0;
        double bad = 0;
        List<Double> expected = new ArrayList<>();
        for (Event event : run.all()) {
            boolean success = event instanceof PlotInterdicted;
            boolean failure = event instanceof CaseClosed closed && closed.ending() == Ending.WRONGFUL;
            if (success || failure) {
                good = FORGETTING * good + (success ? 1 : 0);
                bad = FORGETTING * bad + (failure ? 1 : 0);
                expected.add((good + 2 * 0.5) / (good + bad + 2));
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(run.events(TrustChanged.class))
                .hasSameSizeAs(expected)
                .allMatch(change ->
                        change.nation().equals("BBB") && change.other().equals("AAA"));
        for (int i = 0; i < expected.size(); i++) {
            assertThat(run.events(TrustChanged.class).get(i).trust()).isCloseTo(expected.get(i), within(1e-12));
        }
    }

    /** Ten experiences a year, each of one report. */
    private static Run experience(double success, double horizonDays) {
        return run(
                scenario(
                        horizonDays,
                        watcher("AAA", "falseReportsPerYear", 10 * (1 - success)),
                        nation("BBB", "falseLeadDays", 0),
                        agreement("AAA", "BBB"),
                        rules("trustLearns", true, "trustForgetting", FORGETTING, "reportsPerPhantom", 1),
                        network(
                                "net",
                                evenly("AAA"),
                                "plotsPerYear",
                                10 * success,
                                "clockDays",
                                1e7,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1);
    }

    /**
     * BBB needs three reports; for it, AAA and CCC are praised for each of theirs once the plot is over, the centre for each
     * that it passed on.
     */
    @Test
    void everyReportOnAPlotThatWasRealIsPraised() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        watcher("AAA"),
                        nation("BBB", "evidenceThreshold", 3),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        centre("hub", List.of("BBB", "CCC")),
                        rules("trustLearns", true, "trustForgetting", 1, "lateWeight", 0),
                        network("net", evenly("AAA", "BBB", "CCC"), "plotsPerYear", 10)),
                1);
        Map<String, Integer> praised = new TreeMap<>();
        Set<String> over = new TreeSet<>();
        run.events(PlotInterdicted.class).forEach(event -> over.add(event.plot()));
        run.events(AttackLaunched.class).forEach(event -> over.add(event.plot()));
        for (ReportLinked linked : run.events(ReportLinked.class)) {
            if (linked.holder().equals("BBB") && over.contains(linked.subject()) && linked.foreign()) {
                String origin = linked.report().substring(0, 3);
                praised.merge(origin, 1, Integer::sum);
                if (origin.equals("CCC")) {
                    praised.merge("hub", 1, Integer::sum);
                }
            }
        }
        assertThat(praised).containsOnlyKeys("AAA", "CCC", "hub");
        praised.forEach((other, times) -> {
            List<TrustChanged> changes = run.events(TrustChanged.class).stream()
                    .filter(change ->
                            change.nation().equals("BBB") && change.other().equals(other))
                    .toList();
            assertThat(changes).hasSize(times).hasSizeGreaterThan(5);
            assertThat(changes.get(times - 1).trust()).isCloseTo((times + 1.0) / (times + 2.0), within(1e-12));
        });
    }

    /**
     * Reports take 40 days. Those that come in time are praised when their plot attacks; of those that come later, the first
     * of each plot weighs 0.25, and only where none came in time.
     */
    @Test
    void comingTooLateCostsOnceAndNeverOutweighsUse() {
        Run run = run(
                scenario(
                        4 * YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "latencyDays", 40),
                        rules("trustLearns", true, "trustForgetting", 1, "lateWeight", 0.25),
                        network("net", evenly("AAA"), "plotsPerYear", 10, "clockDays", 60)),
                1);
        Map<String, String> subjects = run.events(ReportFiled.class).stream()
                .collect(Collectors.toMap(ReportFiled::report, ReportFiled::subject));
        Map<String, Integer> inTime = new TreeMap<>();
        Set<String> over = new TreeSet<>();
        Set<String> late = new TreeSet<>();
        double good = 0;
        for (Event event : run.all()) {
            if (event instanceof ReportLinked linked && linked.foreign()) {
                inTime.merge(linked.subject(), 1, Integer::sum);
            } else if (event instanceof AttackLaunched attack) {
                over.add(attack.plot());
                good += inTime.getOrDefault(attack.plot(), 0);
            } else if (event instanceof ReportArrived arrived) {
                String plot = subjects.get(arrived.report());
                if (over.contains(plot) && !inTime.containsKey(plot)) {
                    late.add(plot);
                }
            }
        }
        assertThat(late).hasSizeGreaterThan(5);
        assertThat(good).isGreaterThan(20);
        List<TrustChanged> changes = run.events(TrustChanged.class);
        assertThat(changes).hasSize((int) good + late.size());
        assertThat(changes.get(changes.size() - 1).trust())
                .isCloseTo((good + 1) / (good + 0.25 * late.size() + 2), within(1e-12));
    }

    @Test
    void nobodyLearnsUnlessTheRulesSay() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        watcher("AAA", "falseReportsPerYear", 5),
                        nation("BBB", "evidenceThreshold", 2),
                        agreement("AAA", "BBB", "latencyDays", 30),
                        network("net", evenly("AAA", "BBB"), "plotsPerYear", 10)),
                1);
        assertThat(run.events(PlotInterdicted.class)).isNotEmpty();
        assertThat(run.events(TrustChanged.class)).isEmpty();
    }

    /** Credibility runs from a share for no trust to 1 for full trust; a centre believes everybody. */
    @Test
    void evidenceIsWeighedByTrustInItsOrigin() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "sanitisation", 0.2),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreementOfAll(),
                        centre("hub", List.of("AAA"), "evidenceThreshold", 1e6),
                        relation("AAA", "BBB", "trust", 0.9, "trustBack", 0.25),
                        relation("AAA", "CCC", "trust", 0.9, "trustBack", 1.0),
                        rules("distrustedCredibility", 0.4),
                        network("net", evenly("AAA"), "plotsPerYear", 10)),
                1);
        Map<String, Double> expected = Map.of("AAA", 1.0, "BBB", 0.8 * (0.4 + 0.6 * 0.25), "CCC", 0.8, "hub", 0.8);
        assertThat(run.events(ReportLinked.class))
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        linked -> assertThat(linked.weight()).isCloseTo(expected.get(linked.holder()), within(1e-12)));
    }

    @Test
    void whatTrustIsOnArrivalCounts() {
        Run run = run(
                scenario(
                        20 * YEAR,
                        watcher("AAA", "falseReportsPerYear", 5),
                        nation("BBB", "falseLeadDays", 0, "evidenceThreshold", 0.3),
                        agreement("AAA", "BBB"),
                        rules("trustLearns", true, "reportsPerPhantom", 1, "distrustedCredibility", 0.5),
                        network("net", evenly("AAA"), "plotsPerYear", 5)),
                1);
        double trust = 0.5;
        int weighed = 0;
        for (Event event : run.all()) {
            if (event instanceof TrustChanged change) {
                trust = change.trust();
            } else if (event instanceof ReportLinked linked && linked.holder().equals("BBB")) {
                assertThat(linked.weight()).isCloseTo(0.5 + 0.5 * trust, within(1e-12));
                weighed++;
            }
        }
        assertThat(weighed).isGreaterThan(100);
    }
}
