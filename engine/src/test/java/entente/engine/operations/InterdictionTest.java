package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.CaseEvent.CaseClosed;
import entente.engine.event.CaseEvent.CaseOpened;
import entente.engine.event.CaseEvent.Ending;
import entente.engine.event.Event;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.DurationLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long interdictions take and how often they succeed. Statistical tests use one fixed seed and a limit of 4.5 standard
 * errors: a false alarm, over other seeds, in about 7 of a million.
 */
class InterdictionTest {

    private static final double LIMIT = 4.5;

    /** About 3,000 cases, each contained until it ends. */
    private static Run run3000(Object... capability) {
        return run(
                scenario(
                        60 * YEAR,
                        nation("AAA", capability),
                        network("net", evenly("AAA"), "plotsPerYear", 60, "clockDays", 3000, "tracesPerPlotYear", 10)),
                11);
    }

    private static List<Double> durations(Run run) {
        Map<String, Double> opened = new HashMap<>();
        List<Double> days = new ArrayList<>();
        for (Event event : run.all()) {
            if (event instanceof CaseOpened e) {
                opened.put(e.plot(), e.day());
            } else if (event instanceof CaseClosed e) {
                days.add(e.day() - opened.get(e.plot()));
            }
        }
        return days;
    }

    @Test
    void aFixedTimeIsExact() {
        assertThat(durations(run3000("interdictionDays", 40, "interdictionLaw", DurationLaw.FIXED)))
                .hasSizeGreaterThan(2500)
                .allSatisfy(days -> assertThat(days).isCloseTo(40, within(1e-9)));
    }

    @Test
    void atZeroDaysAPlotIsInterdictedWhenItIsDetected() {
        Run run = run3000();
        assertThat(durations(run)).hasSizeGreaterThan(2500).containsOnly(0.0);
        assertThat(run.events(PlotInterdicted.class)).hasSameSizeAs(durations(run));
    }

    /** Kolmogorov's statistic; at 1.95/√n a false alarm comes once in a thousand seeds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void timesFollowTheLawAndMeanGiven(int stages) {
        List<Double> days = durations(run3000("interdictionDays", 40, "interdictionLaw", new DurationLaw(stages)));
        double[] sorted = days.stream().mapToDouble(d -> d).sorted().toArray();
        double worst = 0;
        for (int i = 0; i < sorted.length; i++) {
            double cdf = erlangCdf(stages, sorted[i] * stages / 40);
            worst = Math.max(worst, Math.max(cdf - (double) i / sorted.length, (i + 1.0) / sorted.length - cdf));
        }
        double mean = Arrays.stream(sorted).average().orElseThrow();
        assertThat(sorted).hasSizeGreaterThan(2500);
        assertThat(mean).isCloseTo(40, within(LIMIT * 40 / Math.sqrt(stages * (double) sorted.length)));
        assertThat(worst).isLessThan(1.95 / Math.sqrt(sorted.length));
    }

    @ParameterizedTest
    @CsvSource({"0.3", "0.85", "1"})
    void itSucceedsWithTheProbabilityGiven(double probability) {
        List<CaseClosed> cases = run3000("interdictionDays", 5, "interdictionSuccess", probability)
                .events(CaseClosed.class);
        long succeeded =
                cases.stream().filter(c -> c.ending() == Ending.INTERDICTED).count();
        double error = Math.sqrt(probability * (1 - probability) / cases.size());
        assertThat(cases).hasSizeGreaterThan(2500);
        assertThat(succeeded / (double) cases.size()).isCloseTo(probability, within(LIMIT * error));
    }

    private static double erlangCdf(int stages, double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < stages; k++) {
            term *= x / k;
            sum += term;
        }
        return 1 - Math.exp(-x) * sum;
    }
}
