package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.scenario.ThreatNetwork.Structure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of plots whose interdiction may fail. */
class FailedInterdictionsTest {

    private static final double TRACES_PER_YEAR = 6;
    private static final double INTERDICTIONS_PER_YEAR = 6;
    private static final double WARNED_FACTOR = 0.5;

    /**
     * A plot is hidden until a first trace, then under case, while its clock goes on; a failure warns and hides it again. All
     * times are exponential, so that the share foiled follows from one equation for the first and one for later attempts.
     * About 6,000 plots; 4.5 standard errors.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 0.85, 1})
    void theShareFoiledIsThatOfTheChain(double success) {
        Run run = run(
                scenario(
                        60 * YEAR,
                        nation(
                                "AAA",
                                "interdictionDays",
                                YEAR / INTERDICTIONS_PER_YEAR,
                                "interdictionSuccess",
                                success),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.NONE,
                                "plotsPerYear",
                                100,
                                "tracesPerPlotYear",
                                TRACES_PER_YEAR,
                                "clockDays",
                                YEAR),
                        rules("containment", 1, "warnedFactor", WARNED_FACTOR)),
                1);
        double seen = TRACES_PER_YEAR / (TRACES_PER_YEAR + 1);
        double seenAgain = WARNED_FACTOR * TRACES_PER_YEAR / (WARNED_FACTOR * TRACES_PER_YEAR + 1);
        double inTime = INTERDICTIONS_PER_YEAR / (INTERDICTIONS_PER_YEAR + 1);
        double later = seenAgain * inTime * success / (1 - seenAgain * inTime * (1 - success));
        double expected = seen * inTime * (success + (1 - success) * later);

        double foiled = run.events(PlotInterdicted.class).size();
        double all = foiled + run.events(AttackLaunched.class).size();
        assertThat(all).isGreaterThan(5500);
        double error = Math.sqrt(expected * (1 - expected) / all);
        assertThat(foiled / all).isCloseTo(expected, within(4.5 * error));
    }
}
