package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Three times slower rates in three times as much time: the same number of plots is stopped and launched. Traces are drawn
 * on other heights then, so that runs agree in distribution and not one by one: 30 replications of each with seeds of their
 * own, and 90 in the long build, and |z| &lt; 3.9 for either number: one false alarm in 10,000 numbers, in some 200 runs of
 * all of them with other seeds; these are fixed.
 */
class TimeScalingTest {

    private static final double FACTOR = 3;
    private static final int REPLICATIONS = 30;
    private static final int MANY = 90;
    private static final double MOST = 3.9;

    /** What goes by the calendar, and cannot be slowed: autopilots count years and take some decisions once in each. */
    private static final List<String> CALENDAR_FREE = List.of("nations[*].autopilot=false");

    /**
     * Networks whose rate is drawn anew for each calendar year have Poisson arrivals here: three times as many years would
     * average out what one year has.
     */
    private static final Map<String, List<String>> YEARLY_RATES = Map.of(
            "alpine-corridor", List.of("networks[lantern].arrivals=poisson"),
            "validation/nation", List.of("networks[*].arrivals=poisson"),
            "validation/europe", List.of("networks[*].arrivals=poisson"));

    static Stream<String> ids() {
        return Bundled.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void slowerRatesInMoreTime(String id) {
        assertAgrees(id, REPLICATIONS);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("ids")
    void slowerRatesInMoreTimeOverManyRuns(String id) {
        assertAgrees(id, MANY);
    }

    private static void assertAgrees(String id, int replications) {
        List<String> settings = new ArrayList<>(CALENDAR_FREE);
        settings.addAll(YEARLY_RATES.getOrDefault(id, List.of()));
        Scenario scenario = Bundled.scenario(id, settings);

        Outcomes usual = Bundled.outcomes(scenario, 0, replications);
        Outcomes slow = Bundled.outcomes(TimeScale.slowed(scenario, FACTOR), replications, replications);

        assertThat(Math.abs(z(usual.stopped(), slow.stopped()))).as("stopped").isLessThan(MOST);
        assertThat(Math.abs(z(usual.launched(), slow.launched())))
                .as("launched")
                .isLessThan(MOST);
    }

    /** The comparison would see it if plots came a fifth more often than they should. */
    @Test
    void aRateForgottenIsSeen() {
        Scenario scenario = Bundled.scenario("verification/q3", CALENDAR_FREE);
        List<String> longer = new ArrayList<>(CALENDAR_FREE);
        longer.add("networks[plots].plotsPerYear="
                + 1.2 * scenario.networks().get(0).plotArrivals().plotsPerYear());

        Outcomes usual = Bundled.outcomes(scenario, 0, 2 * REPLICATIONS);
        Outcomes wrong = Bundled.outcomes(
                TimeScale.slowed(Bundled.scenario("verification/q3", longer), FACTOR),
                2 * REPLICATIONS,
                2 * REPLICATIONS);

        assertThat(Math.abs(z(usual.stopped(), wrong.stopped()))).isGreaterThan(MOST);
    }

    private static double z(double[] one, double[] other) {
        double difference = new Mean().evaluate(one) - new Mean().evaluate(other);
        double variance = (new Variance().evaluate(one) + new Variance().evaluate(other)) / one.length;
        return variance == 0 && difference == 0 ? 0 : difference / Math.sqrt(variance);
    }
}
