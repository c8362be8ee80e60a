package entente.engine.threat;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.assembly.RunAssembly;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where operatives live, and where the traces of their plots arise. */
class PlacesTest {

    private static final double CLOCK_DAYS = 200;

    /** Members in a row, each tied to the one before. */
    private static List<List<Integer>> row(int members) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 1; i < members; i++) {
            ties.add(List.of(i - 1, i));
        }
        return ties;
    }

    /**
     * In a row each shares the home of the one before with probability local + (1 - local) x sum of squared shares, and
     * lives in a nation with probability its share. 30 seeds x 400 members; neighbours within 4 standard errors (6 in
     * 100,000); homes, whose runs have a mean length of 1 / (1 - local), within 4 as well.
     */
    @Test
    void homesFollowTheFootprintAndNeighboursLiveTogether() {
        Map<String, Double> footprint = Map.of("AAA", 0.5, "BBB", 0.3, "CCC", 0.2);
        for (double local : new double[] {0, 0.8}) {
            int together = 0;
            int inFirst = 0;
            int pairs = 0;
            int all = 0;
            for (long seed = 1; seed <= 30; seed++) {
                List<Operative> members = members(footprint, local, seed);
                for (int i = 0; i < members.size(); i++) {
                    all++;
                    inFirst += members.get(i).residence() == 0 ? 1 : 0;
                    if (i > 0) {
                        pairs++;
                        together +=
                                members.get(i).residence() == members.get(i - 1).residence() ? 1 : 0;
                    }
                }
            }
            double expected = local + (1 - local) * (0.25 + 0.09 + 0.04);
            double error = Math.sqrt(expected * (1 - expected) / pairs);
            assertThat((double) together / pairs).isCloseTo(expected, within(4 * error));
            double correlated = (1 + local) / (1 - local);
            assertThat((double) inFirst / all).isCloseTo(0.5, within(4 * Math.sqrt(0.25 * correlated / all)));
        }
    }

    private static List<Operative> members(Map<String, Double> footprint, double local, long seed) {
        Scenario scenario = scenario(
                1,
                nation("AAA"),
                nation("BBB"),
                nation("CCC"),
                network("net", footprint, "structure", Structure.LISTED, "ties", row(400), "localTies", local));
        return new RunAssembly(scenario, new Draws(Seeds.of(seed)), event -> {})
                .networks()
                .get(0)
                .operatives();
    }

    /** Everybody lives in AAA, every plot aims at BBB, and CCC is all there is to pass through. */
    private static ThreatNetwork travellers(Object... more) {
        Object[] all = Arrays.copyOf(
                new Object[] {
                    "targets",
                    evenly("BBB"),
                    "structure",
                    Structure.LISTED,
                    "ties",
                    row(400),
                    "localTies",
                    1,
                    "plotsPerYear",
                    10,
                    "tracesPerPlotYear",
                    40,
                    "tracesPerOperativeYear",
                    0,
                    "clockDays",
                    CLOCK_DAYS,
                    "clockLaw",
                    DurationLaw.FIXED
                },
                18 + more.length);
        System.arraycopy(more, 0, all, 18, more.length);
        return network("net", Map.of("AAA", 1.0, "CCC", 1e-9), all);
    }

    /**
     * Everybody notices everything: about 1,000 traces in each half of the plots' lives, each count within 4 standard
     * deviations of its Poisson law (6 in 100,000).
     */
    @Test
    void aTeamPreparesAtHomeAndPartOfItGoesToTheTarget() {
        Run run = run(
                scenario(
                        10 * YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        watcher("CCC"),
                        travellers("transitShare", 0.3, "actingShare", 1)),
                1);
        Map<String, Double> born = new HashMap<>();
        run.events(PlotBorn.class).forEach(plot -> born.put(plot.plot(), plot.day()));
        Map<String, Integer> early = new HashMap<>();
        Map<String, Integer> late = new HashMap<>();
        for (TraceConsidered trace : run.events(TraceConsidered.class)) {
            if (trace.result() == Notice.NOTICED) {
                boolean last = trace.day() - born.get(trace.source()) > CLOCK_DAYS / 2;
                (last ? late : early).merge(trace.nation(), 1, Integer::sum);
            }
        }
        double each = 0;
        for (double day : born.values()) {
            each += Math.min(CLOCK_DAYS / 2, 10 * YEAR - day) * 40 / YEAR;
        }
        assertThat(early).containsOnlyKeys("AAA", "CCC");
        assertThat(late).containsOnlyKeys("BBB", "CCC");
        assertPoisson(early.get("AAA"), 0.7 * each);
        assertPoisson(early.get("CCC"), 0.3 * each);
        assertPoisson(late.get("BBB"), 0.7 * each, 0.05);
        assertPoisson(late.get("CCC"), 0.3 * each, 0.05);
    }

    private static void assertPoisson(int count, double mean) {
        assertPoisson(count, mean, 0);
    }

    /** @param cut share by which the mean may be lower, for plots that the horizon cuts off */
    private static void assertPoisson(int count, double mean, double cut) {
        double slack = 4 * Math.sqrt(mean);
        assertThat((double) count).isBetween(mean * (1 - cut) - slack, mean + slack);
    }

    /** Who acts on what it sees on its own soil arrests whoever is there, wherever they live. */
    @Test
    void peopleAreArrestedWhereTheyAre() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        watcher("AAA", "sensorCoverage", 0),
                        nation("BBB", "evidenceThreshold", 2),
                        nation("CCC", "teams", 0, "sensorCoverage", 0),
                        travellers("actingShare", 1),
                        rules("interdictor", Interdictor.HOST)),
                1);
        assertThat(run.events(OperativeArrested.class))
                .hasSizeGreaterThan(50)
                .allMatch(
                        arrest -> arrest.nation().equals("BBB") && arrest.host().equals("BBB"));
        Map<String, PlotBorn> born = new HashMap<>();
        run.events(PlotBorn.class).forEach(plot -> born.put(plot.plot(), plot));
        assertThat(run.events(PlotInterdicted.class)).isNotEmpty().allSatisfy(stopped -> {
            assertThat(stopped.host()).isEqualTo("BBB");
            assertThat(born.get(stopped.plot()).host()).isEqualTo("AAA");
            assertThat(stopped.day() - born.get(stopped.plot()).day()).isGreaterThan(CLOCK_DAYS / 2);
        });
    }

    /** The whole team stays at home: whoever sees them in transit must ask, and their home need not. */
    @Test
    void aTeamThatStaysAtHomeIsArrestedThere() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        nation("AAA", "evidenceThreshold", 2),
                        watcher("BBB"),
                        nation("CCC", "evidenceThreshold", 2),
                        agreement("AAA", "CCC"),
                        travellers("transitShare", 0.3, "actingShare", 0),
                        rules("interdictor", Interdictor.HOST)),
                1);
        assertThat(run.events(OperativeArrested.class))
                .hasSizeGreaterThan(50)
                .allMatch(arrest -> arrest.host().equals("AAA"))
                .extracting(OperativeArrested::nation)
                .contains("AAA", "CCC");
    }
}
