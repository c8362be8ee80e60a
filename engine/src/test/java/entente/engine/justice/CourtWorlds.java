package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small worlds in which operatives are arrested at once, on evidence that is known exactly. */
final class CourtWorlds {

    private CourtWorlds() {}

    /** A nation that stops each plot on its third report, all of them its own unless it is told to see nothing. */
    static Nation detector(Object... overrides) {
        return nation("AAA", join(overrides, "evidenceThreshold", 3));
    }

    /** A nation without teams that sees everything, and whose reports count full. */
    static Nation source(String id, Object... overrides) {
        return nation(id, join(overrides, "teams", 0));
    }

    /** A network of 1,000 whose plots leave 60 traces a year and last long. */
    static ThreatNetwork operatives(Map<String, Double> footprint, Object... overrides) {
        return network(
                "net",
                footprint,
                join(
                        overrides,
                        "structure",
                        Structure.RANDOM,
                        "operatives",
                        1000,
                        "plotsPerYear",
                        12,
                        "tracesPerPlotYear",
                        60,
                        "clockDays",
                        2000,
                        "tracesPerOperativeYear",
                        0));
    }

    /** Five years of one nation, its courts and law as given. */
    static Scenario alone(Object... overrides) {
        return scenario(5 * YEAR, detector(overrides), operatives(Map.of("AAA", 1.0)));
    }

    private static Object[] join(Object[] first, Object... second) {
        Object[] both = Arrays.copyOf(second, first.length + second.length);
        System.arraycopy(first, 0, both, second.length, first.length);
        return both;
    }

    /** What became of one arrest: the day of the arrest and the event that ended it, null if nothing did. */
    record Fate(OperativeArrested arrest, Event end) {
        double days() {
            return end.day() - arrest.day();
        }
    }

    /** The fates of all arrests that came to an end, in the order of the arrests. */
    static List<Fate> fates(Run run) {
        Map<String, OperativeArrested> open = new LinkedHashMap<>();
        List<Fate> fates = new ArrayList<>();
        for (Event event : run.all()) {
            if (event instanceof OperativeArrested e) {
                assertThat(open.put(e.operative(), e))
                        .as("%s was at liberty", e)
                        .isNull();
            }
            String operative = event instanceof OperativeConvicted c
                    ? c.operative()
                    : event instanceof OperativeAcquitted a
                            ? a.operative()
                            : event instanceof OperativeReleased r ? r.operative() : null;
            if (operative != null) {
                OperativeArrested arrest = open.get(operative);
                assertThat(arrest).as("%s after an arrest", event).isNotNull();
                fates.add(new Fate(arrest, event));
                if (!(event instanceof OperativeConvicted)) {
                    open.remove(operative);
                }
            }
        }
        return fates;
    }
}
