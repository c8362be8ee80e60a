package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.event.Event;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every rate times c and every duration over c is the same history, told c times as fast. Births, clocks, false reports,
 * queues, latencies and cases scale draw by draw. Traces and false leads do not: their streams are cut into cells of fixed
 * height per day, so that what is considered at another rate is another set of points of the same law; they are compared
 * by their results over many runs.
 */
class TimeScaleTest {

    /** Fields of events that are times; all others are numbers, words and rates that do not occur here. */
    private static final Set<String> TIMES =
            Set.of("day", "clockDays", "waitedDays", "serviceDays", "ageDays", "leadDays", "days");

    /** No traces: everything nations do, they do about false reports. Phantoms are forgotten only after two years. */
    private static Scenario withoutTraces(double c) {
        Object[] overrides = {
            "teams",
            2,
            "analysts",
            1,
            "analysisDays",
            6 / c,
            "releaseDays",
            2 / c,
            "overloadLimit",
            6,
            "evidenceThreshold",
            2,
            "falseReportsPerYear",
            40 * c,
            "falseLeadDays",
            25 / c,
            "dataAnalytics",
            0.8
        };
        return scenario(
                700 / c,
                nation("AAA", overrides),
                nation("BBB", overrides),
                nation("CCC", overrides),
                agreement("AAA", "BBB", "latencyDays", 9 / c, "latencyLaw", DurationLaw.EXPONENTIAL),
                centre(
                        "HUB",
                        List.of("BBB", "CCC"),
                        "analysts",
                        1,
                        "analysisDays",
                        3 / c,
                        "latencyDays",
                        4 / c,
                        "latencyLaw",
                        DurationLaw.EXPONENTIAL,
                        "interoperability",
                        0.7),
                relation("AAA", "BBB", "trust", 0.7),
                network(
                        "net",
                        evenly("AAA", "BBB", "CCC"),
                        "plotsPerYear",
                        15 * c,
                        "clockDays",
                        200 / c,
                        "clockLaw",
                        DurationLaw.parse("erlang(2)"),
                        "tracesPerPlotYear",
                        0),
                rules("trustLearns", true));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 3, 1.3, 10})
    void whatIsDrawnAsDurationsScalesEventByEvent(double c) {
        List<Event> slow = run(withoutTraces(1), 1).happenings();
        List<Event> fast = run(withoutTraces(c), 1).happenings();
        assertThat(slow).hasSizeGreaterThan(500);
        assertThat(fast).hasSameSizeAs(slow);
        for (int i = 0; i < slow.size(); i++) {
            assertScaled(slow.get(i), fast.get(i), c);
        }
    }

    private static void assertScaled(Event slow, Event fast, double c) {
        assertThat(fast.getClass()).isEqualTo(slow.getClass());
        for (RecordComponent component : slow.getClass().getRecordComponents()) {
            Object before = value(component, slow);
            Object after = value(component, fast);
            if (TIMES.contains(component.getName())) {
                assertThat((double) after * c)
                        .as("%s against %s", fast, slow)
                        .isCloseTo((double) before, within(1e-9 * Math.max(1, slow.day())));
            } else {
                assertThat(after).as("%s against %s", fast, slow).isEqualTo(before);
            }
        }
    }

    private static Object value(RecordComponent component, Event event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Scenario withTraces(double c) {
        Object[] overrides = {
            "teams",
            2,
            "sensorCoverage",
            0.2,
            "fieldCoverage",
            0.5,
            "evidenceThreshold",
            2,
            "interdictionDays",
            40 / c,
            "falseLeadsPerTeamYear",
            2 * c,
            "falseLeadDays",
            30 / c
        };
        return scenario(
                3 * YEAR / c,
                nation("AAA", overrides),
                nation("BBB", overrides),
                agreement("AAA", "BBB", "latencyDays", 10 / c),
                network(
                        "net",
                        evenly("AAA", "BBB"),
                        "plotsPerYear",
                        6 * c,
                        "clockDays",
                        300 / c,
                        "tracesPerPlotYear",
                        10 * c));
    }

    /** 400 runs each; the means of plots interdicted and launched differ by less than 4.5 standard errors. */
    @Test
    void whatIsDrawnInCellsScalesInLaw() {
        double[][] slow = results(withTraces(1), 0);
        double[][] fast = results(withTraces(2.6), 1000);
        for (int k = 0; k < 2; k++) {
            double error = Math.sqrt((variance(slow[k]) + variance(fast[k])) / slow[k].length);
            assertThat(mean(fast[k])).isCloseTo(mean(slow[k]), within(4.5 * error));
            assertThat(mean(slow[k])).isGreaterThan(3);
        }
    }

    private static double[][] results(Scenario scenario, long firstSeed) {
        double[][] results = new double[2][400];
        for (int i = 0; i < 400; i++) {
            TestWorlds.Run run = run(scenario, firstSeed + i);
            results[0][i] = run.events(PlotInterdicted.class).size();
            results[1][i] = run.events(AttackLaunched.class).size();
        }
        return results;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }
}
