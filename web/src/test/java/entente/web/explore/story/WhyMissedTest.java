package entente.web.explore.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measurement;
import entente.results.measure.PlotMeasures;
import entente.scenarios.format.Scenarios;
import entente.web.explore.film.FilmRecording;
import entente.web.explore.story.PlotStory.Passage;
import entente.web.explore.story.PlotStory.ReportTrace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** "Why was this plot missed?" against an independent trace of the event log. */
class WhyMissedTest {

    private static final int PLOTS = 20;
    private static final List<String> LIBRARY =
            List.of("twin-valleys", "alpine-corridor", "union", "straits", "capacity", "rupture", "hub-or-mesh");

    private record Missed(String scenario, long seed, String plot) {}

    @Test
    void twentyRandomMissedPlotsAreToldAsTheEventLogTellsThem() {
        Random random = new Random(20_251_126);
        Set<Missed> told = new java.util.LinkedHashSet<>();
        int connectable = 0;
        while (told.size() < PLOTS) {
            String id = LIBRARY.get(random.nextInt(LIBRARY.size()));
            long seed = random.nextInt(1_000_000);
            Scenario scenario = Scenarios.load(id, List.of());
            EventLogTrace trace = EventLogTrace.of(scenario, seed);
            List<String> missed = trace.missedPlots();
            PlotStories stories = PlotStories.of(FilmRecording.of(scenario, seed, List.of()));
            assertThat(stories.all().stream()
                            .filter(story -> story.end().missed())
                            .map(PlotStory::plot))
                    .containsExactlyInAnyOrderElementsOf(missed);
            if (!missed.isEmpty()) {
                String plot = missed.get(random.nextInt(missed.size()));
                PlotStory story = stories.find(plot).orElseThrow();
                assertSame(story, trace, plot);
                told.add(new Missed(id, seed, plot));
                connectable += story.pooled().day() == null ? 0 : 1;
            }
        }
        assertThat(told.stream().map(Missed::scenario).distinct().count()).isGreaterThanOrEqualTo(5);
        assertThat(connectable).isBetween(1, PLOTS - 1);
    }

    private static void assertSame(PlotStory story, EventLogTrace trace, String plot) {
        assertThat(story.end().endDay()).isEqualTo(trace.attackDay(plot));
        assertThat(story.reports()).extracting(ReportTrace::report).containsExactlyElementsOf(trace.reports(plot));
        double day = trace.connectableDay(plot);
        if (day < 0) {
            assertThat(story.pooled().day()).isNull();
            assertThat(story.pooled().daysEarlier()).isNull();
        } else {
            assertThat(story.pooled().day()).isEqualTo(day);
            assertThat(story.pooled().daysEarlier()).isCloseTo(trace.attackDay(plot) - day, within(1e-9));
        }
        Map<String, Double> holders = new TreeMap<>();
        story.holders().forEach(holder -> holders.put(holder.holder(), holder.evidence()));
        assertThat(holders).isEqualTo(trace.holders(plot));
        assertThat(stops(story)).isEqualTo(trace.stops(plot));
    }

    private static Set<String> stops(PlotStory story) {
        Set<String> stops = new TreeSet<>();
        for (ReportTrace report : story.reports()) {
            for (Passage passage : report.everywhere()) {
                if (passage.obstacle() != null) {
                    stops.add(report.report() + ">" + passage.to() + "=" + passage.obstacle());
                }
            }
        }
        return stops;
    }

    @Test
    void dotsNotConnectedAreCountedAsTheMeasureCountsThem() {
        long all = 0;
        for (String id : LIBRARY) {
            Scenario scenario = Scenarios.load(id, List.of("horizonDays=1461", "warmupDays=200"));
            var measurement = Measurement.of(scenario).get();
            Simulation.run(scenario, 11, List.of(), measurement);
            double measured = measurement.end(scenario.period().horizonDays()).numerator(PlotMeasures.DOTS, 0);

            List<PlotStory> stories = new ArrayList<>(
                    PlotStories.of(FilmRecording.of(scenario, 11, List.of())).all());
            long told = stories.stream()
                    .filter(story -> story.pooled().counted() && story.pooled().day() != null)
                    .count();
            assertThat(told).as(id).isEqualTo((long) measured);
            all += told;
        }
        assertThat(all).isPositive();
    }
}
