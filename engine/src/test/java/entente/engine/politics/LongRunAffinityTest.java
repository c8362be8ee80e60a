package entente.engine.politics;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.relation;
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
import entente.engine.scenario.Politics;
import entente.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Affinity after a hundred years of changing leaders and drift, in 2,000 runs: the variance of a sample has a relative standard error of
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
        double a2 = PERSISTENCE * PERSISTENCE;
        assertVariance(world(), 2 * CHANGES_PER_YEAR * SHIFT * SHIFT * a2 * (1 - StrictMath.pow(a2, YEARS)) / (1 - a2));
    }

    /**
     * By the standard values: drift of 0.177 ideal points a year at 0.15 each, of which 0.975 is left a year later, and
     * leaders that change 0.184 times a year in each of two nations and shift affinity by 0.04. Leaders come to between half
     * of the drift and all of it.
     */
    @Test
    void leadersMoveAffinityAboutAsMuchAsDrift() {
        double a2 = StrictMath.pow(0.975, 2 * 0.25);
        double left = 1 - StrictMath.pow(0.975, 2 * YEARS);
        double drift = 0.15 * 0.15 * 0.177 * 0.177 * left / (1 - 0.975 * 0.975);
        double leaders = 2 * 0.184 * 0.25 * 0.04 * 0.04 * a2 * left / (1 - a2);
        assertThat(leaders / drift).isBetween(0.5, 1.0);
        Object[] standard = {"leadershipChangesPerYear", 0.184, "leadershipShift", standardShift()};
        assertVariance(
                scenario(
                        YEARS * YEAR + 1,
                        watcher("AAA", standard),
                        watcher("BBB", standard),
                        relation("AAA", "BBB", "affinity", 0.0),
                        rules("diplomacy", Defaults.of(Diplomacy.class, Baseline.STANDARD, Map.of()))),
                drift + leaders);
    }

    private static double standardShift() {
        return Defaults.of(Politics.class, Baseline.STANDARD, Map.of()).leadershipShift();
    }

    private static void assertVariance(Scenario scenario, double expected) {
        double sum = 0;
        double squares = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            Simulation simulation = Simulation.start(scenario, Seeds.of(seed), List.of(), EventListener.NONE);
            simulation.advanceTo(YEARS * YEAR + 1e-6);
            double affinity = simulation.asNation("AAA").affinity("BBB");
            sum += affinity;
            squares += affinity * affinity;
        }
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
