package entente.engine.intelligence;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Operatives on a watchlist are noticed more often: (1 + biometrics × share of those listed) times. */
class RecognitionTest {

    private static final double HORIZON = 3 * YEAR;

    /** 200 idle operatives, 4 traces a year each, half of them noticed until the operative is listed. */
    @Test
    void aListedOperativeIsNoticedMoreOften() {
        Run run = run(
                scenario(
                        HORIZON,
                        watcher("AAA", "biometrics", 0.8, "sensorCoverage", 0.5),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "operatives",
                                200,
                                "tracesPerOperativeYear",
                                4,
                                "plotsPerYear",
                                0)),
                1);
        Map<String, Double> listed = new HashMap<>();
        run.events(OperativeListed.class).forEach(entry -> listed.put(entry.operative(), entry.day()));
        double unlistedDays = 0;
        double listedDays = 0;
        for (double day : listed.values()) {
            unlistedDays += day;
            listedDays += HORIZON - day;
        }
        unlistedDays += (200 - listed.size()) * HORIZON;
        long again = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.day() > listed.get(filed.subject()))
                .count();
        double perDay = 4 * 0.5 / YEAR;
        assertThat(Scores.poisson(listed.size(), unlistedDays * perDay)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.poisson(again, listedDays * perDay * 1.8)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** The network is one team of five, all tied: each plot is theirs, and each has traces while idle, between plots. */
    @Test
    void aPlotIsNoticedMoreOftenByTheShareOfItsTeamThatIsListed() {
        Run run = aTeamOfFive(0, watcher("AAA", "biometrics", 0.6), watcher("BBB"));
        Set<String> listed = new HashSet<>();
        Set<String> plots = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        for (Event event : run.all()) {
            if (event instanceof OperativeListed entry) {
                listed.add(entry.operative());
            } else if (event instanceof PlotBorn born) {
                plots.add(born.plot());
            } else if (event instanceof TraceConsidered trace && plots.contains(trace.source())) {
                double factor = 1 + 0.6 * listed.size() / 5;
                assertThat(trace.rate()).isCloseTo(30 * factor / YEAR, within(1e-12));
                assertThat(trace.result() == Notice.NOTICED).isEqualTo(trace.height() < trace.rate());
                seen.add(listed.size());
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
    }

    /** An identity that BBB learns from AAA makes it notice the operative more often from then on. */
    @Test
    void aSharedIdentityIsRecognised() {
        Run run = run(
                scenario(
                        10 * YEAR,
                        watcher("AAA"),
                        watcher("BBB", "biometrics", 1, "reach", 0.1),
                        agreement("AAA", "BBB"),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.LISTED,
                                "ties",
                                List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3)),
                                "tracesPerOperativeYear",
                                10,
                                "plotsPerYear",
                                0)),
                1);
        Map<String, Double> listed = new HashMap<>();
        run.events(OperativeListed.class).stream()
                .filter(entry -> entry.holder().equals("BBB") && entry.foreign())
                .forEach(entry -> listed.put(entry.operative(), entry.day()));
        assertThat(listed).isNotEmpty();
        assertThat(run.events(TraceConsidered.class))
                .filteredOn(trace -> trace.nation().equals("BBB") && listed.containsKey(trace.source()))
                .hasSizeGreaterThan(30)
                .allSatisfy(trace -> assertThat(trace.rate())
                        .isCloseTo(
                                (trace.day() > listed.get(trace.source()) ? 2 : 1) * 0.1 * 10 / YEAR, within(1e-12)));
    }

    /** Without biometrics a watchlist changes nothing; a candidate above the rate is then missed for technology. */
    @Test
    void whoCannotRecogniseMissesWhatAPeerWouldHaveNoticed() {
        Run run = aTeamOfFive(0.5, watcher("AAA"), watcher("BBB", "biometrics", 0.6));
        assertThat(run.events(TraceConsidered.class))
                .filteredOn(trace ->
                        trace.source().startsWith("P-") && trace.nation().equals("AAA"))
                .isNotEmpty()
                .allSatisfy(trace -> assertThat(trace.rate()).isCloseTo(0.5 * 30 / YEAR, within(1e-12)))
                .anyMatch(trace -> trace.result() == Notice.MISSED_FOR_TECHNOLOGY);
        assertThat(run.events(TraceConsidered.class))
                .filteredOn(trace -> trace.nation().equals("BBB"))
                .noneMatch(trace -> trace.result() == Notice.MISSED_FOR_TECHNOLOGY);
    }

    /**
     * All live in AAA.
     *
     * @param abroad the share of plots' traces that arise in transit, which BBB notices
     */
    private static Run aTeamOfFive(double abroad, Record... nations) {
        return run(
                scenario(
                        20 * YEAR,
                        nations[0],
                        nations[1],
                        network(
                                "net",
                                Map.of("AAA", 1.0, "BBB", 1e-9),
                                "transitShare",
                                abroad,
                                "structure",
                                Structure.LISTED,
                                "ties",
                                List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3), List.of(3, 4)),
                                "teamSize",
                                5,
                                "minimumTeam",
                                5,
                                "tracesPerOperativeYear",
                                0.3,
                                "tracesPerPlotYear",
                                30,
                                "plotsPerYear",
                                2,
                                "clockDays",
                                90,
                                "clockLaw",
                                DurationLaw.FIXED)),
                2);
    }
}
