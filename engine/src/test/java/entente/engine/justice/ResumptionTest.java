package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.operatives;
import static entente.engine.justice.CourtWorlds.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plot that was stopped is taken up again by those of its team who come free, if they are enough. */
class ResumptionTest {

    /** Plots that no candidate birth has begun. */
    private static List<PlotBorn> resumed(Run run) {
        List<PlotBorn> resumed = new ArrayList<>();
        boolean isCandidate = false;
        for (Event event : run.all()) {
            if (event instanceof BirthConsidered e) {
                isCandidate = e.result() == Birth.BORN;
            } else if (event instanceof PlotBorn e) {
                if (!isCandidate) {
                    resumed.add(e);
                }
                isCandidate = false;
            }
        }
        return resumed;
    }

    private static List<PlotInterdicted> stoppedBefore(Run run, double day) {
        return run.events(PlotInterdicted.class).stream()
                .filter(e -> e.day() < day)
                .toList();
    }

    private static Scenario nobodyCharged(double share, double horizonDays) {
        return scenario(
                horizonDays,
                detector("chargeThreshold", 1000, "detentionDays", 20),
                operatives(Map.of("AAA", 1.0), "resumption", share));
    }

    /** More than 200 plots stopped, of which 0.4 are taken up again, 4 standard errors (seed 1). */
    @Test
    void whoIsReleasedBeginsAnewWithTheGivenProbability() {
        Run run = run(nobodyCharged(0.4, 15 * YEAR), 1);
        int stopped = stoppedBefore(run, 15 * YEAR - 20).size();
        assertThat(stopped).isGreaterThan(200);
        assertThat(Scores.binomial(resumed(run).size(), stopped, 0.4)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(resumed(run(nobodyCharged(0, 3 * YEAR), 1))).isEmpty();
    }

    /** Each on the day on which all of its team are released, with that team, against the same nation. */
    @Test
    void theSameTeamBeginsOnTheDayOfItsRelease() {
        Run run = run(nobodyCharged(1, 3 * YEAR), 1);
        List<PlotInterdicted> stopped = stoppedBefore(run, 3 * YEAR - 20);
        List<PlotBorn> resumed = resumed(run);
        assertThat(resumed).hasSizeGreaterThan(50).hasSameSizeAs(stopped);
        for (int i = 0; i < resumed.size(); i++) {
            double day = stopped.get(i).day();
            assertThat(resumed.get(i).day()).isCloseTo(day + 20, within(1e-6));
            assertThat(resumed.get(i).target()).isEqualTo("AAA");
            assertThat(resumed.get(i).plot()).isNotEqualTo(stopped.get(i).plot());
            assertThat(run.events(OperativeArrested.class))
                    .filteredOn(e -> e.day() == day)
                    .hasSize(resumed.get(i).team());
        }
    }

    /**
     * Each of three is acquitted with probability 0.4, and two are enough: 3 · 0.4² · 0.6 + 0.4³ = 0.352. More than 130
     * plots, 4 standard errors (seed 1).
     */
    @Test
    void whoIsConvictedIsMissing() {
        Run run = run(
                scenario(
                        15 * YEAR,
                        detector("convictionOdds", 0.6, "trialDays", 30, "trialLaw", DurationLaw.FIXED),
                        operatives(Map.of("AAA", 1.0), "resumption", 1, "teamSize", 3, "minimumTeam", 2)),
                1);
        List<PlotBorn> resumed = resumed(run);
        int trios = 0;
        int again = 0;
        for (PlotInterdicted stopped : stoppedBefore(run, 15 * YEAR - 30)) {
            long caught = run.events(OperativeArrested.class).stream()
                    .filter(e -> e.day() == stopped.day())
                    .count();
            if (caught == 3) {
                trios++;
                again += (int) resumed.stream()
                        .filter(e -> Math.abs(e.day() - stopped.day() - 30) < 1e-6)
                        .count();
            }
        }
        assertThat(trios).isGreaterThan(130);
        assertThat(Scores.binomial(again, trios, 0.352)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** AAA acts on what BBB saw, and its courts hear it as evidence alone: where none may come, plots begin again. */
    @Test
    void evidenceEndsWhatIntelligenceOnlyInterrupts() {
        assertThat(resumed(run(world(true), 1))).isEmpty();
        assertThat(resumed(run(world(false), 1))).hasSizeGreaterThan(30);
    }

    private static Scenario world(boolean evidenceTransfer) {
        return scenario(
                3 * YEAR,
                detector(
                        "sensorCoverage",
                        0,
                        "chargeThreshold",
                        3,
                        "detentionDays",
                        14,
                        "admitsForeignIntelligence",
                        false),
                source("BBB"),
                agreement("AAA", "BBB", "jointOperations", false, "evidenceTransfer", evidenceTransfer),
                operatives(Map.of("AAA", 0.5, "BBB", 0.5), "resumption", 1));
    }
}
