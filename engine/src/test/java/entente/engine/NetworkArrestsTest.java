package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.assembly.RunAssembly;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import entente.engine.threat.Operative;
import entente.engine.threat.Plot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Teams, arrests and interrogations, seen from outside the network. */
class NetworkArrestsTest {

    private final List<Event> events = new ArrayList<>();

    private RunAssembly started(Scenario scenario, long seed) {
        return new RunAssembly(scenario, new Draws(Seeds.of(seed)), events::add);
    }

    /** A ring of 40, so that teams are arcs and arrests cut it. */
    private static List<List<Integer>> ring() {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            ties.add(List.of(i, (i + 1) % 40));
        }
        return ties;
    }

    private static Object[] ringNetwork(Object... more) {
        Object[] all = {
            "structure", Structure.LISTED, "ties", ring(), "plotsPerYear", 12, "teamSize", 4, "minimumTeam", 2
        };
        Object[] both = Arrays.copyOf(all, all.length + more.length);
        System.arraycopy(more, 0, both, all.length, more.length);
        return both;
    }

    /** Plots and operatives are both numbered, and must draw from streams of their own all the same. */
    @Test
    void noPlotSharesItsKeyWithAnOperative() {
        RunAssembly run = started(
                scenario(20 * YEAR, nation("AAA", "teams", 0), network("net", evenly("AAA"), ringNetwork())), 1);
        run.clock().runUntil(20 * YEAR);
        Set<Long> keys = new HashSet<>();
        run.networks().get(0).operatives().forEach(operative -> keys.add(operative.key()));
        assertThat(keys).hasSize(40);
        assertThat(run.networks().get(0).plots()).isNotEmpty();
        for (Event event : events) {
            if (event instanceof PlotBorn born) {
                assertThat(run.networks().get(0).operatives())
                        .noneMatch(operative ->
                                operative.id().substring(2).equals(born.plot().substring(2)));
            }
        }
    }

    @Test
    void teamsAreConnectedDisjointAndAtLiberty() {
        Scenario scenario = scenario(
                5 * YEAR,
                nation("AAA", "interdictionDays", 100, "sensorCoverage", 0.2),
                nation("BBB", "teams", 0),
                network("net", evenly("AAA", "BBB"), ringNetwork("clockDays", 300)));
        RunAssembly run = started(scenario, 1);
        int teams = 0;
        for (double day = 10; day <= 5 * YEAR; day += 10) {
            run.clock().runUntil(day);
            Set<Operative> taken = new HashSet<>();
            for (Plot plot : run.networks().get(0).plots()) {
                teams++;
                assertThat(plot.team()).hasSizeBetween(2, 4);
                for (Operative member : plot.team()) {
                    assertThat(taken.add(member)).as("in one team").isTrue();
                    assertThat(member.isAtLiberty()).isTrue();
                    assertThat(member.plot()).isSameAs(plot);
                }
                // On a ring, a connected set of n members has n - 1 ties inside.
                long ties = ring().stream()
                        .filter(tie -> plot.team().stream().anyMatch(m -> m.number() == tie.get(0))
                                && plot.team().stream().anyMatch(m -> m.number() == tie.get(1)))
                        .count();
                assertThat(ties).isEqualTo(plot.team().size() - 1);
            }
        }
        assertThat(teams).isGreaterThan(100);
    }

    @Test
    void arrestsReachWhereTheActingNationsMayAct() {
        for (boolean agreed : new boolean[] {false, true}) {
            events.clear();
            Scenario scenario = scenario(
                    3 * YEAR,
                    nation("AAA"),
                    nation("BBB", "teams", 0),
                    nation("CCC", "teams", 0),
                    agreement("AAA", "BBB", "jointOperations", agreed),
                    network("net", evenly("AAA", "BBB", "CCC"), ringNetwork()));
            RunAssembly run = started(scenario, 1);
            run.clock().runUntil(3 * YEAR);
            Map<String, Integer> residences = new HashMap<>();
            run.networks().get(0).operatives().forEach(o -> residences.put(o.id(), o.residence()));
            Set<Integer> reached = new HashSet<>();
            for (Event event : events) {
                if (event instanceof OperativeArrested e) {
                    assertThat(e.nation()).isEqualTo("AAA");
                    assertThat(e.host()).isEqualTo(List.of("AAA", "BBB", "CCC").get(residences.get(e.operative())));
                    reached.add(residences.get(e.operative()));
                }
            }
            assertThat(reached).isEqualTo(agreed ? Set.of(0, 1) : Set.of(0));
        }
    }

    /** With yield 1 an arrest reveals every neighbour at liberty, who enters the watchlist of the acting nation. */
    @Test
    void interrogationRevealsNeighbours() {
        Scenario scenario = scenario(
                2 * YEAR,
                nation("AAA", "interdictionDays", 1),
                network("net", evenly("AAA"), ringNetwork("plotsPerYear", 4, "interrogationYield", 1)));
        RunAssembly run = started(scenario, 1);
        run.clock().runUntil(2 * YEAR);
        Map<String, Integer> numbers = new HashMap<>();
        run.networks().get(0).operatives().forEach(o -> numbers.put(o.id(), o.number()));
        Set<Integer> arrested = new HashSet<>();
        Set<Integer> revealed = new HashSet<>();
        double day = -1;
        Set<Integer> expected = new HashSet<>();
        for (Event event : events) {
            if (event instanceof OperativeArrested e) {
                arrested.add(numbers.get(e.operative()));
                day = e.day();
                expected.add((numbers.get(e.operative()) + 1) % 40);
                expected.add((numbers.get(e.operative()) + 39) % 40);
            } else if (event instanceof ReportFiled e && e.kind() == InformationKind.IDENTITY) {
                assertThat(e.day()).isEqualTo(day);
                assertThat(arrested).as("at liberty").doesNotContain(numbers.get(e.subject()));
                revealed.add(numbers.get(e.subject()));
            }
        }
        // Each who was a neighbour of somebody arrested either was revealed or had been arrested together with them.
        assertThat(revealed).isNotEmpty().isSubsetOf(expected);
        expected.removeAll(arrested);
        assertThat(revealed).containsAll(expected);
    }
}
