package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.description.Baseline;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Diplomacy;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Affinity after a hundred years of changing leaders, in 2,000 runs: the variance of a sample has a relative standard error of
 * √(2/2000), and 4.5 of them a false alarm for about 7 of a million other seeds.
 */
class LongRunAffinityTest {

    private static final int RUNS = 2000;
    private static final double YEARS = 100;
    private static final double PERSISTENCE = 0.975;
    private static final double CHANGES_PER_YEAR = 0.5;
    private static final double SHIFT = 0.02;

    /**
     * Two nations change leaders at a rate λ each and shift affinity by a normal number of deviation s; what is there is
     * multiplied by a at the end of each year. The variance is 2λs²a²(1 − a²ⁿ)/(1 − a²) after n years, not 2λs²n/4 and more.
     */
    @Test
    void relationsVaryAroundTheirBaselineAndDoNotWanderOff() {
        Scenario scenario = world();
        double sum = 0;
        double squares = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), EventListener.NONE);
            simulation.advanceTo(YEARS * YEAR + 1e-6);
            double affinity = simulation.asNation("AAA").affinity("BBB");
            sum += affinity;
            squares += affinity * affinity;
        }
        double a2 = PERSISTENCE * PERSISTENCE;
        double expected = 2 * CHANGES_PER_YEAR * SHIFT * SHIFT * a2 * (1 - StrictMath.pow(a2, YEARS)) / (1 - a2);
        double mean = sum / RUNS;
        assertThat(Math.abs(mean) / Math.sqrt(expected / RUNS)).isLessThan(4.5);
        assertThat(Math.abs(squares / RUNS / expected - 1) / Math.sqrt(2.0 / RUNS))
                .isLessThan(4.5);
    }

    private static Scenario world() {
        Object[] fickle = {"leadershipChangesPerYear", CHANGES_PER_YEAR, "leadershipShift", SHIFT};
        Diplomacy diplomacy = Defaults.of(
                Diplomacy.class, Baseline.NEUTRAL, Map.of("persistencePerYear", PERSISTENCE, "stepDays", YEAR));
        return scenario(
                YEARS * YEAR + 1, watcher("AAA", fickle), watcher("BBB", fickle), rules("diplomacy", diplomacy));
    }
}
