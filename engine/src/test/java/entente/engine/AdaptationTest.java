package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.ActivityDisplaced;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recruits, caution and displacement, seen from outside the network. */
class AdaptationTest {

    /** Half of about 500 losses are replaced, after an exponential time of mean 30 days (seed 1, 4.5 standard errors). */
    @ParameterizedTest
    @EnumSource(
            value = RecoveryRule.class,
            names = {"RANDOM", "PREFERENTIAL", "TRIADIC_CLOSURE"})
    void theShareGivenIsReplacedAfterTheDelay(RecoveryRule rule) {
        Scenario scenario = scenario(
                30 * YEAR,
                nation("AAA", "interdictionDays", 5),
                network(
                        "net",
                        evenly("AAA"),
                        "structure",
                        Structure.RANDOM,
                        "operatives",
                        2000,
                        "plotsPerYear",
                        6,
                        "teamSize",
                        3,
                        "recovery.rule",
                        rule,
                        "recovery.delayDays",
                        30,
                        "recovery.replacedShare",
                        0.5));
        Map<String, OperativeArrested> lost = new HashMap<>();
        List<Double> delays = new ArrayList<>();
        int atLiberty = 2000;
        int last = 2000;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof OperativeArrested e) {
                lost.put(e.operative(), e);
                atLiberty--;
            } else if (event instanceof OperativeRecruited e) {
                delays.add(e.day() - lost.get(e.replaced()).day());
                assertThat(lost).doesNotContainKey(e.operative());
                atLiberty++;
            } else if (event instanceof NetworkChanged e) {
                assertThat(e.atLiberty()).isEqualTo(atLiberty);
                assertThat(e.largestComponent()).isLessThanOrEqualTo(atLiberty);
                last = e.atLiberty();
            }
        }
        assertThat(last).isEqualTo(2000 - lost.size() + delays.size());
        assertThat(lost).hasSizeGreaterThan(400);
        double n = lost.size();
        assertThat(delays.size() / n).isCloseTo(0.5, within(4.5 * Math.sqrt(0.25 / n)));
        // Few recruiters are caught among 2,000, so the delay is at most a tenth longer than given.
        double mean = delays.stream().mapToDouble(d -> d).average().orElseThrow();
        double error = 4.5 * 30 / Math.sqrt(delays.size());
        assertThat(mean).isBetween(30 - error, 33 + error);
    }

    @Test
    void nobodyIsReplacedWhereTheRuleIsNone() {
        Scenario scenario = scenario(
                5 * YEAR,
                nation("AAA"),
                network("net", evenly("AAA"), "structure", Structure.CELLULAR, "recovery.replacedShare", 1));
        assertThat(run(scenario, 1).events(OperativeRecruited.class)).isEmpty();
    }

    @Test
    void everyArrestMakesTheNetworkMoreCautiousAndThatIsForgottenByHalves() {
        Scenario scenario = scenario(
                10 * YEAR,
                nation("AAA", "interdictionDays", 40, "sensorCoverage", 0.8),
                network(
                        "net",
                        evenly("AAA"),
                        "structure",
                        Structure.CELLULAR,
                        "operatives",
                        400,
                        "plotsPerYear",
                        20,
                        "tracesPerPlotYear",
                        30,
                        "tracesPerOperativeYear",
                        0,
                        "cautionPerArrest",
                        0.1,
                        "cautionHalfLifeDays",
                        120));
        double level = 0;
        double since = 0;
        int cautious = 0;
        for (Event event : run(scenario, 1).all()) {
            double now = level * Math.pow(2, -(event.day() - since) / 120);
            if (event instanceof OperativeArrested) {
                level = now + 0.1 * (1 - now);
                since = event.day();
            } else if (event instanceof TraceConsidered e) {
                assertThat(e.rate()).isCloseTo(30 / YEAR * 0.8 * (1 - now), within(1e-12));
                cautious += now > 0.2 ? 1 : 0;
            }
        }
        assertThat(cautious).isGreaterThan(50);
    }

    /**
     * After each interdiction a share of the host's footprint moves to others by weight and permissiveness: what escapes a
     * nation's sensors, teams and means on the four channels. The shares kept
     * here by that rule predict every move, and their sum stays 1.
     */
    @Test
    void displacementMovesTheFootprintAndLosesNothing() {
        Map<String, Double> coverage = Map.of("AAA", 0.9, "BBB", 0.4 * (0.5 + 3) / 4, "CCC", 0.1 + 0.2);
        Scenario scenario = scenario(
                20 * YEAR,
                nation("AAA", "sensorCoverage", 0.9),
                nation("BBB", "sensorCoverage", 0.4, "finance", 0.5),
                nation("CCC", "sensorCoverage", 0.1, "fieldCoverage", 0.2),
                network("net", Map.of("AAA", 6.0, "BBB", 3.0, "CCC", 1.0), "plotsPerYear", 10, "displacement", 0.2),
                rules());
        Map<String, Double> shares = new HashMap<>(Map.of("AAA", 0.6, "BBB", 0.3, "CCC", 0.1));
        Map<String, String> hosts = new HashMap<>();
        String lastHost = "";
        int moves = 0;
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof PlotBorn e) {
                hosts.put(e.plot(), e.host());
                double largest =
                        shares.values().stream().mapToDouble(s -> s).max().orElseThrow();
                assertThat(shares.get(e.host())).as("%s among %s", e, shares).isCloseTo(largest, within(1e-12));
            } else if (event instanceof PlotInterdicted e) {
                lastHost = hosts.get(e.plot());
            } else if (event instanceof ActivityDisplaced e) {
                moves++;
                assertThat(e.from()).isEqualTo(lastHost);
                assertThat(e.share()).isCloseTo(0.2 * shares.get(e.from()), within(1e-12));
                double pull = 0;
                for (String nation : shares.keySet()) {
                    pull += nation.equals(e.from()) ? 0 : shares.get(nation) * (1 - coverage.get(nation));
                }
                for (String nation : List.of("AAA", "BBB", "CCC")) {
                    double gain = nation.equals(e.from())
                            ? -e.share()
                            : e.share() * shares.get(nation) * (1 - coverage.get(nation)) / pull;
                    shares.merge(nation, gain, Double::sum);
                }
                assertThat(shares.values().stream().mapToDouble(s -> s).sum()).isCloseTo(1, within(1e-12));
            }
        }
        assertThat(moves).isGreaterThan(100);
        assertThat(new HashSet<>(hosts.values())).hasSizeGreaterThan(1);
    }
}
