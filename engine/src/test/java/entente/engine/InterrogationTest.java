package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.assembly.RunAssembly;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Draws;
import entente.engine.random.Seeds;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What those tell who are arrested again. A hundred people stand in a ring and plot alone; whoever is arrested is let go
 * after half a day. Limits as {@link Scores} says.
 */
class InterrogationTest {

    private static final int PEOPLE = 100;
    private static final int RUNS = 22;

    /** What became of one neighbour at the first interrogations of one person, as often as the neighbour was at liberty. */
    private final Map<String, List<Double>> outcomes = new HashMap<>();

    private final Set<String> inCustody = new HashSet<>();
    private final Set<String> hit = new HashSet<>();
    private final List<Event> events = new ArrayList<>();

    private static Scenario ring(double yield, double followUpArrests) {
        List<List<Integer>> ties = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            ties.add(List.of(i, (i + 1) % PEOPLE));
        }
        return scenario(
                10 * YEAR,
                nation("AAA", "chargeThreshold", 1000, "detentionDays", 0.5),
                network(
                        "net",
                        evenly("AAA"),
                        "structure",
                        Structure.LISTED,
                        "ties",
                        ties,
                        "teamSize",
                        1,
                        "minimumTeam",
                        1,
                        "plotsPerYear",
                        60,
                        "clockDays",
                        1000,
                        "tracesPerOperativeYear",
                        0,
                        "interrogationYield",
                        yield),
                rules("followUpArrests", followUpArrests));
    }

    /** Runs a world and takes down, by person interrogated and neighbour, whether the neighbour was revealed, or arrested. */
    private void watch(Scenario scenario, boolean arrests) {
        for (int seed = 1; seed <= RUNS; seed++) {
            events.clear();
            inCustody.clear();
            RunAssembly run = new RunAssembly(scenario, new Draws(Seeds.of(seed)), events::add);
            List<String> ids = new ArrayList<>();
            run.networks().get(0).operatives().forEach(operative -> ids.add(operative.id()));
            run.clock().runUntil(10 * YEAR);
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i) instanceof PlotInterdicted plot) {
                    i = interrogation(i + 1, plot.day(), ids, seed, arrests);
                } else if (events.get(i) instanceof OperativeReleased e) {
                    inCustody.remove(e.operative());
                }
            }
        }
    }

    /** Reads the events of one interdiction, of which the first arrest is that of the person interrogated. */
    private int interrogation(int from, double day, List<String> ids, int seed, boolean arrests) {
        String arrested = null;
        Set<String> away = new HashSet<>(inCustody);
        hit.clear();
        int i = from;
        for (; i < events.size() && events.get(i).day() == day; i++) {
            if (events.get(i) instanceof OperativeArrested e) {
                if (arrested == null) {
                    arrested = e.operative();
                } else if (arrests) {
                    hit.add(e.operative());
                }
                inCustody.add(e.operative());
            } else if (!arrests && events.get(i) instanceof ReportFiled e && e.kind() == InformationKind.IDENTITY) {
                hit.add(e.subject());
            }
        }
        int number = ids.indexOf(arrested);
        for (int step : new int[] {1, PEOPLE - 1}) {
            String neighbour = ids.get((number + step) % PEOPLE);
            if (!away.contains(neighbour)) {
                outcomes.computeIfAbsent(seed + arrested + step, key -> new ArrayList<>())
                        .add(hit.contains(neighbour) ? 1.0 : 0.0);
            }
        }
        return i - 1;
    }

    private void assertIndependent() {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        outcomes.values().stream().filter(each -> each.size() > 1).forEach(each -> {
            first.add(each.get(0));
            second.add(each.get(1));
        });
        assertThat(first).hasSizeGreaterThan(4000);
        for (List<Double> each : List.of(first, second)) {
            long hits = each.stream().filter(outcome -> outcome == 1).count();
            assertThat(Scores.binomial(hits, each.size(), 0.5)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        }
        assertThat(Scores.correlation(first, second)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    @Test
    void whomSomebodyRevealsSaysNothingOfWhomHeOrSheRevealsNextTime() {
        watch(ring(0.5, 0), false);
        assertIndependent();
    }

    @Test
    void whoIsAtHandAfterOneArrestNeedNotBeAfterTheNext() {
        watch(ring(1, 0.5), true);
        assertIndependent();
    }
}
