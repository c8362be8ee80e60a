package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
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
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.politics.Forecasts;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first and the second time that the same is done have nothing to do with each other; limits as {@link Scores} says. */
class SecondTimesTest {

    private final Map<String, List<Double>> times = new HashMap<>();

    private void note(String key, double value) {
        times.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    /** The score of the correlation between the first and the second value of all keys that have two. */
    private double scoreOfFirstAndSecond() {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        times.values().stream().filter(each -> each.size() > 1).forEach(each -> {
            first.add(each.get(0));
            second.add(each.get(1));
        });
        assertThat(first).hasSizeGreaterThan(4000);
        return Scores.correlation(first, second);
    }

    /** Three in ten interdictions succeed, be they the first on a plot or the second, and each takes a time of its own. */
    @Test
    void interdictions() {
        Run run = run(
                scenario(
                        70 * YEAR,
                        nation("AAA", "interdictionDays", 5, "interdictionSuccess", 0.3),
                        network("net", evenly("AAA"), "plotsPerYear", 120, "clockDays", 1000, "tracesPerPlotYear", 20)),
                3);
        Map<String, Double> opened = new HashMap<>();
        long seconds = 0;
        long successes = 0;
        for (Event event : run.all()) {
            if (event instanceof CaseOpened e) {
                opened.put(e.plot(), e.day());
            } else if (event instanceof CaseClosed e) {
                note(e.plot(), Math.log(e.day() - opened.get(e.plot())));
                boolean second = times.get(e.plot()).size() == 2;
                seconds += second ? 1 : 0;
                successes += second && e.ending() == Ending.INTERDICTED ? 1 : 0;
            }
        }
        assertThat(scoreOfFirstAndSecond()).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.binomial(successes, seconds, 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** By politics and by trust a host agrees to every second request each, to a quarter of all, also where it refused one. */
    @Test
    void requestsForJointOperations() {
        Run run = run(
                scenario(
                        60 * YEAR,
                        nation("AAA"),
                        nation(
                                "BBB",
                                "sensorCoverage",
                                0,
                                "softness",
                                1,
                                "cooperation.minimumAffinity",
                                0,
                                "cooperation.minimumTrust",
                                0.5),
                        agreement("AAA", "BBB", "kinds", List.of()),
                        network(
                                "net",
                                Map.of("AAA", 0.4, "BBB", 0.6),
                                "plotsPerYear",
                                120,
                                "clockDays",
                                1000,
                                "tracesPerPlotYear",
                                20),
                        rules("interdictor", Interdictor.HOST, "retryDays", 10)),
                4);
        Map<String, Integer> asked = new HashMap<>();
        long second = 0;
        long accepted = 0;
        for (Event event : run.all()) {
            if (event instanceof JointOperationAsked e) {
                second += asked.merge(e.plot(), 1, Integer::sum) == 2 ? 1 : 0;
            } else if (event instanceof JointOperationAccepted e) {
                accepted += asked.get(e.plot()) == 2 ? 1 : 0;
            }
        }
        assertThat(second).isGreaterThan(4000);
        assertThat(Scores.binomial(accepted, second, 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Everybody is charged on the day of the arrest, acquitted, and arrested again. */
    @Test
    void trials() {
        for (int seed = 1; seed <= 45; seed++) {
            Run run = run(
                    scenario(
                            10 * YEAR,
                            nation("AAA", "chargeThreshold", 1, "convictionOdds", 0, "trialDays", 20),
                            network(
                                    "net",
                                    evenly("AAA"),
                                    "structure",
                                    Structure.RANDOM,
                                    "operatives",
                                    100,
                                    "teamSize",
                                    1,
                                    "minimumTeam",
                                    1,
                                    "plotsPerYear",
                                    60,
                                    "clockDays",
                                    1000,
                                    "tracesPerOperativeYear",
                                    0)),
                    seed);
            Map<String, Double> arrested = new HashMap<>();
            for (Event event : run.all()) {
                if (event instanceof OperativeArrested e) {
                    arrested.put(e.operative(), e.day());
                } else if (event instanceof OperativeAcquitted e) {
                    note(seed + e.operative(), Math.log(e.day() - arrested.get(e.operative())));
                }
            }
        }
        assertThat(scoreOfFirstAndSecond()).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void forecasts() {
        Forecasts forecasts = new Forecasts(new Draws(Seeds.of(5)), 0.8, 0);
        for (int nation = 0; nation < 5000; nation++) {
            for (long review = 0; review < 2; review++) {
                double[] shares =
                        forecasts.of(nation, new long[] {31, 32}, new double[] {1, 1}, 0, review, 90.0 * review);
                note("" + nation, Math.log(shares[0] / shares[1]));
            }
        }
        assertThat(scoreOfFirstAndSecond()).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
