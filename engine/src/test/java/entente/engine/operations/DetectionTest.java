package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.PlotDetected;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who detects a plot, and when. */
class DetectionTest {

    /** Long clocks, many traces and interdictions that never come, so that a case stays open. */
    private static final Object[] NEVER = {"interdictionDays", 36525, "interdictionLaw", DurationLaw.FIXED};

    private static ThreatNetwork plots(String... nations) {
        return network("net", evenly(nations), "plotsPerYear", 20, "clockDays", 2 * YEAR, "tracesPerPlotYear", 20);
    }

    private static Object[] with(Object... overrides) {
        Object[] all = new Object[overrides.length + NEVER.length];
        System.arraycopy(overrides, 0, all, 0, overrides.length);
        System.arraycopy(NEVER, 0, all, overrides.length, NEVER.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 3, 7})
    void aPlotIsDetectedWhenEvidenceReachesTheThreshold(double threshold) {
        Run run = run(scenario(4 * YEAR, nation("AAA", with("evidenceThreshold", threshold)), plots("AAA")), 1);
        Map<String, Integer> reports = new HashMap<>();
        int detected = 0;
        for (Event event : run.all()) {
            if (event instanceof ReportLinked linked) {
                reports.merge(linked.subject(), 1, Integer::sum);
            } else if (event instanceof PlotDetected e) {
                detected++;
                assertThat(reports).containsEntry(e.plot(), (int) Math.ceil(threshold));
                assertThat(e.evidence()).isEqualTo(Math.ceil(threshold));
                assertThat(e.real()).isTrue();
            }
        }
        long enough =
                reports.values().stream().filter(count -> count >= threshold).count();
        assertThat(detected).isGreaterThan(20).isEqualTo((int) enough);
    }

    @Test
    void whoHasNoTeamsDetectsNothing() {
        Run run = run(scenario(4 * YEAR, nation("AAA", "teams", 0), plots("AAA")), 1);
        assertThat(run.events(ReportLinked.class)).hasSizeGreaterThan(100);
        assertThat(run.events(PlotDetected.class)).isEmpty();
    }

    @Test
    void theFirstCrossingWinsAndThereIsOneCaseAtMost() {
        Scenario scenario = scenario(
                4 * YEAR,
                nation("AAA", with("evidenceThreshold", 4)),
                nation("BBB", with("evidenceThreshold", 3)),
                plots("AAA", "BBB"));
        Map<String, double[]> evidence = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, String> detectors = new HashMap<>();
        int crossedLater = 0;
        for (Event event : run(scenario, 3).all()) {
            if (event instanceof ReportLinked linked) {
                boolean second = linked.holder().equals("BBB");
                double[] counts = evidence.computeIfAbsent(linked.subject(), key -> new double[2]);
                if (++counts[second ? 1 : 0] == (second ? 3 : 4)) {
                    crossedLater += first.putIfAbsent(linked.subject(), linked.holder()) == null ? 0 : 1;
                }
            } else if (event instanceof PlotDetected e) {
                assertThat(detectors.put(e.plot(), e.nation()))
                        .as("detected once")
                        .isNull();
            }
        }
        assertThat(detectors).isEqualTo(first);
        assertThat(detectors.values()).contains("AAA", "BBB");
        assertThat(crossedLater)
                .as("plots whose second crossing opened no case")
                .isGreaterThan(10);
    }

    @Test
    void ofThoseWhoCrossTogetherTheHostDetectsWhereHostsAct() {
        Scenario scenario = pooled(
                rules("sharing", SharingRegime.POOLED, "interdictor", Interdictor.HOST), 5, 5, Map.of("CCC", 5.0));
        Run run = run(scenario, 1);
        assertThat(run.events(ReportLinked.class)).extracting("foreign").contains(true, false);
        assertThat(run.events(PlotDetected.class))
                .hasSizeGreaterThan(20)
                .extracting("nation")
                .containsOnly("CCC");
    }

    @Test
    void elseTheOriginOfTheLastReportDetectsThenWhoeverHasAFreeTeamThenTheFirstByKey() {
        Scenario scenario = pooled(rules("sharing", SharingRegime.POOLED), 2, 2, Map.of());
        Map<String, Integer> free = new HashMap<>(Map.of("AAA", 2, "BBB", 2, "CCC", 2));
        String origin = "";
        int otherThanOrigin = 0;
        int nobodyFree = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof ReportLinked linked && !linked.foreign()) {
                origin = linked.holder();
            } else if (event instanceof PlotDetected e) {
                String expected = origin;
                for (String nation : List.of("CCC", "BBB", "AAA")) {
                    expected = free.get(nation) > 0 ? nation : expected;
                }
                expected = free.get(origin) > 0 ? origin : expected;
                assertThat(e.nation())
                        .as("%s after a report of %s, free are %s", e, origin, free)
                        .isEqualTo(expected);
                otherThanOrigin += expected.equals(origin) ? 0 : 1;
                nobodyFree += free.get(expected) == 0 ? 1 : 0;
            } else if (event instanceof CaseOpened e) {
                free.merge(e.nation(), -1, Integer::sum);
            } else if (event instanceof CaseClosed e) {
                free.merge(e.nation(), 1, Integer::sum);
            }
        }
        assertThat(otherThanOrigin).isPositive();
        assertThat(nobodyFree).isPositive();
    }

    @Test
    void tiesAreBrokenByKeyAndNotByPlaceInTheList() {
        Rules rules = rules("sharing", SharingRegime.POOLED);
        Object[] noticesNothing = with("sensorCoverage", 0);
        Scenario scenario = scenario(
                2 * YEAR,
                nation("AAA", with("teams", 0)),
                nation("BBB", concat(noticesNothing, "key", "z")),
                nation("CCC", concat(noticesNothing, "key", "b")),
                plots("AAA", "BBB", "CCC"),
                rules);
        assertThat(run(scenario, 1).events(PlotDetected.class))
                .hasSizeGreaterThan(20)
                .extracting("nation")
                .containsOnly("CCC");
    }

    private static Scenario pooled(Rules rules, int teams, int threshold, Map<String, Double> more) {
        Map<String, Double> footprint = new HashMap<>(evenly("AAA", "BBB", "CCC"));
        footprint.putAll(more);
        Object[] overrides = with("teams", teams, "evidenceThreshold", threshold);
        return scenario(
                4 * YEAR,
                nation("AAA", overrides),
                nation("BBB", overrides),
                nation("CCC", overrides),
                network("net", footprint, "plotsPerYear", 10, "tracesPerPlotYear", 20, "clockDays", YEAR),
                rules);
    }

    private static Object[] concat(Object[] first, Object... second) {
        Object[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
