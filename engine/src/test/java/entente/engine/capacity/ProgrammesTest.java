package entente.engine.capacity;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.programme;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.capacity.Capacities.COST;
import static entente.engine.capacity.Capacities.GAIN;
import static entente.engine.capacity.Capacities.LAG;
import static entente.engine.capacity.Capacities.QUARTER;
import static entente.engine.capacity.Capacities.SATURATION;
import static entente.engine.capacity.Capacities.capacityCentre;
import static entente.engine.capacity.Capacities.centreFor;
import static entente.engine.capacity.Capacities.delivered;
import static entente.engine.capacity.Capacities.level;
import static entente.engine.scenario.ProgrammeKind.BEST_PRACTICE;
import static entente.engine.scenario.ProgrammeKind.PREVENTION;
import static entente.engine.scenario.ProgrammeKind.TECHNICAL_ASSISTANCE;
import static entente.engine.scenario.ProgrammeKind.TRAINING;
import static entente.engine.scenario.ProgrammeKind.WORKSHOPS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.InstitutionEvent.ProgrammeDelivered;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.scenario.ThreatNetwork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What each kind of programme raises, how far and when, against closed forms. */
class ProgrammesTest {

    private static final double DAYS = 2000;

    private static final ThreatNetwork NETWORK =
            network("net", evenly("AAA", "BBB"), "plotsPerYear", 2, "clockDays", 3000);

    /** The n-th payment is at n quarters and takes effect after the lag. */
    private static void assertLevels(List<ProgrammeDelivered> deliveries, IntToDoubleFunction expected) {
        assertThat(deliveries).hasSize((int) ((DAYS - LAG) / QUARTER) + 1);
        for (int i = 0; i < deliveries.size(); i++) {
            assertThat(deliveries.get(i).day()).isCloseTo(i * QUARTER + LAG, within(1e-9));
            assertThat(deliveries.get(i).level()).isCloseTo(expected.applyAsDouble(i + 1), within(1e-12));
        }
    }

    @Test
    void trainingRaisesFieldCoverageAndInterdictionsSlowlyAndWithSaturation() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", "fieldCoverage", 0.2, "sensorCoverage", 0, "interdictionSuccess", 0.5),
                        nation("BBB", "teams", 0, "fieldCoverage", 0),
                        NETWORK,
                        centreFor(TRAINING, "AAA", "BBB")),
                1);
        assertLevels(delivered(run, "AAA", "fieldCoverage"), n -> level(0.2, SATURATION, n));
        assertLevels(delivered(run, "AAA", "interdictionSuccess"), n -> level(0.5, SATURATION, n));
        assertThat(run.events(ProgrammeDelivered.class))
                .as("BBB has no teams to train")
                .allMatch(e -> e.nation().equals("AAA"));
    }

    @Test
    void whatTrainedTeamsNoticeFollowsTheirFieldCoverage() {
        Run run = run(
                scenario(
                        DAYS,
                        nation(
                                "AAA",
                                "fieldCoverage",
                                0.2,
                                "sensorCoverage",
                                0.05,
                                "evidenceThreshold",
                                1e6,
                                "falseReportsPerYear",
                                0),
                        network("net", evenly("AAA"), "plotsPerYear", 5, "clockDays", 3000),
                        centreFor(TRAINING, "AAA")),
                1);
        int quarters = 0;
        for (TraceConsidered trace : run.events(TraceConsidered.class)) {
            quarters = trace.day() < LAG ? 0 : (int) ((trace.day() - LAG) / QUARTER) + 1;
            assertThat(trace.rate()).isCloseTo(40 / 365.25 * (0.05 + level(0.2, SATURATION, quarters)), within(1e-12));
        }
        assertThat(quarters).as("quarters that took effect").isGreaterThan(15);
    }

    /** The two largest lags are chosen anew for each payment's effect; the test keeps its own account of them. */
    @Test
    void assistanceRaisesTheTwoTechnologiesThatLagMost() {
        Map<String, Double> levels = new LinkedHashMap<>();
        levels.put("biometrics", 0.3);
        levels.put("communications", 0.1);
        levels.put("travel", 0.2);
        levels.put("finance", 0.5);
        levels.put("procurement", 0.4);
        levels.put("secureChannels", 0.6);
        levels.put("cybersecurity", 0.25);
        List<Object> weak = new ArrayList<>();
        List<Object> strong = new ArrayList<>();
        levels.forEach((field, start) -> {
            weak.addAll(List.of(field, start));
            strong.addAll(List.of(field, 0.8));
        });
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", strong.toArray()),
                        nation("BBB", weak.toArray()),
                        NETWORK,
                        centreFor(TECHNICAL_ASSISTANCE, "AAA", "BBB")),
                1);
        List<ProgrammeDelivered> told = run.events(ProgrammeDelivered.class);
        for (int i = 0; i < told.size(); i += 2) {
            List<String> lagging = levels.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .limit(2)
                    .map(Map.Entry::getKey)
                    .toList();
            for (int k = 0; k < 2; k++) {
                String field = lagging.get(k);
                levels.merge(field, GAIN / 4 * (SATURATION - levels.get(field)), Double::sum);
                assertThat(told.get(i + k).nation()).isEqualTo("BBB");
                assertThat(told.get(i + k).what()).isEqualTo(field);
                assertThat(told.get(i + k).level()).isCloseTo(levels.get(field), within(1e-12));
            }
        }
        assertThat(told).hasSizeGreaterThan(30);
        assertThat(told).extracting(ProgrammeDelivered::what).contains("cybersecurity", "biometrics", "procurement");
    }

    @Test
    void bestPracticeApproachesTheBestParticipantAndNothingBetter() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", "dataAnalytics", 0.8, "analysisDays", 2),
                        nation("BBB", "dataAnalytics", 0.3, "analysisDays", 6),
                        NETWORK,
                        centreFor(BEST_PRACTICE, "AAA", "BBB")),
                1);
        assertLevels(delivered(run, "BBB", "dataAnalytics"), n -> level(0.3, 0.8, n));
        assertLevels(delivered(run, "BBB", "analysisDays"), n -> level(6, 2, n));
        assertThat(delivered(run, "AAA", "dataAnalytics")).isEmpty();
    }

    @Test
    void linkageThatIsNamedRisesInPlaceOfDataAnalytics() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", "dataAnalytics", 0.99),
                        nation("BBB", "dataAnalytics", 0.7, "linkage", 0.3),
                        NETWORK,
                        centreFor(BEST_PRACTICE, "AAA", "BBB")),
                1);
        assertLevels(delivered(run, "BBB", "linkage"), n -> level(0.3, SATURATION, n));
    }

    /** AAA and BBB are two of the three members of HUB, whose formats come nearer by two thirds of the share. */
    @Test
    void workshopsBringAgreementsAndSharedInstitutionsCloser() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA"),
                        nation("BBB"),
                        nation("CCC"),
                        agreement("AAA", "BBB", "interoperability", 0.2),
                        agreement("AAA", "CCC", "interoperability", 0.1),
                        centre("HUB", List.of("AAA", "BBB", "CCC"), "interoperability", 0.4),
                        NETWORK,
                        capacityCentre(
                                List.of("AAA", "BBB", "CCC"),
                                COST,
                                programme(WORKSHOPS, "recipients", List.of("AAA", "BBB")))),
                1);
        IntToDoubleFunction hub = n -> SATURATION - (SATURATION - 0.4) * Math.pow(1 - GAIN / 4 * 2 / 3, n);
        IntToDoubleFunction mean = n -> (level(0.2, SATURATION, n) + hub.applyAsDouble(n)) / 2;
        assertLevels(delivered(run, "AAA", "interoperability"), mean);
        assertLevels(delivered(run, "BBB", "interoperability"), mean);
        assertThat(delivered(run, "CCC", "interoperability")).isEmpty();
    }

    @Test
    void preventionGoesWhereMostActivityIsNotReachedYet() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", "teams", 0),
                        nation("BBB", "teams", 0),
                        nation("CCC", "teams", 0),
                        network("net", Map.of("AAA", 3.0, "BBB", 2.0), "plotsPerYear", 2),
                        centreFor(PREVENTION, "AAA", "BBB", "CCC")),
                1);
        double[] levels = {0, 0};
        double[] presence = {0.6, 0.4};
        // Whom a payment is for is decided when it is made; what was paid within the lag before has no effect yet.
        List<Integer> chosen = new ArrayList<>();
        List<ProgrammeDelivered> told = run.events(ProgrammeDelivered.class);
        int effective = 0;
        for (int n = 0; n < told.size(); n++) {
            while (effective < n && effective * QUARTER + LAG < n * QUARTER) {
                int nation = chosen.get(effective++);
                levels[nation] = level(levels[nation], SATURATION, 1);
            }
            boolean first = (SATURATION - levels[0]) * presence[0] >= (SATURATION - levels[1]) * presence[1];
            chosen.add(first ? 0 : 1);
            assertThat(told.get(n).nation()).as("payment %d", n).isEqualTo(first ? "AAA" : "BBB");
        }
        assertThat(chosen).contains(0, 1);
    }

    @Test
    void severalRecipientsShareTheirTeachers() {
        Run run = run(
                scenario(
                        DAYS,
                        nation("AAA", "fieldCoverage", 0.2),
                        nation("BBB", "fieldCoverage", 0.4),
                        NETWORK,
                        capacityCentre(List.of("AAA"), COST, programme(TRAINING, "recipients", List.of("AAA", "BBB")))),
                1);
        assertThat(delivered(run, "AAA", "fieldCoverage").get(0).level())
                .isCloseTo(0.2 + GAIN / 8 * 0.7, within(1e-12));
        assertThat(delivered(run, "BBB", "fieldCoverage").get(0).level())
                .isCloseTo(0.4 + GAIN / 8 * 0.5, within(1e-12));
    }
}
