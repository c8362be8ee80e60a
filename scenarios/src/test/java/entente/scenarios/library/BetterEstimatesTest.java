package entente.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A better estimate of the threat never detects less in expectation: attacks in runs of bundled scenarios with a better
 * estimate and with the one as written, paired by seed. Intervals are the mean difference and 1.96 standard errors, so that
 * one of 40 lies wholly on the wrong side though nothing differs.
 */
class BetterEstimatesTest {

    private static final long FIRST_SEED = 1000;

    private static final List<String> SCENARIOS =
            List.of("alpine-corridor", "union", "straits", "capacity", "rupture", "hub-or-mesh");

    private static final List<String> PREDICTION = List.of("nations[*].technology.prediction=0.95");
    private static final List<String> TRUTH = List.of("rules.lifted=[PRIORITIES]");
    private static final List<String> UNREAD = List.of("rules.outlook.assessmentWeight=0");

    private final Map<List<String>, int[]> known = new HashMap<>();

    /** What a better estimate changes in attacks of a run: the mean and half of its interval. */
    private record Change(double mean, double half) {
        boolean isWorse() {
            return mean - half > 0;
        }

        boolean isBetter() {
            return mean + half < 0;
        }
    }

    /** Forecasts, and the truth, help services to look where plots are that learn nothing from each other; 100 pairs. */
    @Test
    void inTheUnionForecastsAndTheTruthPreventAttacks() {
        List<String> standing = and(List.of("rules.sharing=standing"), UNREAD);
        assertThat(change("union", standing, and(standing, PREDICTION), 100).isBetter())
                .isTrue();
        assertThat(change("union", standing, and(standing, TRUTH), 100).isBetter())
                .isTrue();
    }

    /** All scenarios with networks to choose between: forecasts, the truth, and assessments against unread ones; 300 pairs. */
    @Test
    @Tag("long")
    void nowhereDoesABetterEstimateDetectLess() {
        List<Change> changes = new ArrayList<>();
        for (String scenario : SCENARIOS) {
            changes.add(change(scenario, List.of(), PREDICTION, 300));
            changes.add(change(scenario, List.of(), TRUTH, 300));
            changes.add(change(scenario, UNREAD, List.of(), 300));
        }
        assertThat(changes).noneMatch(Change::isWorse);
        assertThat(changes).filteredOn(change -> change.mean() <= 0).hasSizeGreaterThan(changes.size() / 2);
    }

    private static List<String> and(List<String> settings, List<String> more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(more);
        return all;
    }

    private Change change(String id, List<String> before, List<String> after, int pairs) {
        int[] worse = attacks(id, before, pairs);
        int[] better = attacks(id, after, pairs);
        double sum = 0;
        double squares = 0;
        for (int pair = 0; pair < pairs; pair++) {
            double difference = better[pair] - worse[pair];
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / pairs;
        double variance = (squares - sum * mean) / (pairs - 1);
        return new Change(mean, 1.96 * Math.sqrt(variance / pairs));
    }

    private int[] attacks(String id, List<String> settings, int runs) {
        List<String> key = new ArrayList<>(settings);
        key.add(id);
        return known.computeIfAbsent(key, unknown -> {
            Scenario scenario = Scenarios.load(id, settings);
            int[] attacks = new int[runs];
            for (int run = 0; run < runs; run++) {
                int number = run;
                Simulation.start(scenario, Seeds.of(FIRST_SEED + run), List.of(), event -> {
                            attacks[number] += event instanceof AttackLaunched ? 1 : 0;
                        })
                        .advanceTo(scenario.period().horizonDays());
            }
            return attacks;
        });
    }
}
