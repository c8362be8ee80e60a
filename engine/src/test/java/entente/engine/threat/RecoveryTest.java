package entente.engine.threat;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.NetworkEvent.OperativeRecruited;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.ThreatNetwork.Structure;
import org.junit.jupiter.api.Test;

/** How a network's losses are made good over time. */
class RecoveryTest {

    private static final double SHARE = 0.7;
    private static final double DELAY_DAYS = 240;

    /**
     * Of each loss 0.7 (1 - exp(-age / 240 days)) is made good in the mean. At the end of each of ten years the recruits so
     * far are compared with the sum over all losses so far; within 4.5 standard deviations of independent marks. Few of
     * the recruiters are caught, which makes the delay longer: so the lower limit has 3 % to spare.
     */
    @Test
    void lossesAreMadeGoodExponentially() {
        Run run = run(
                scenario(
                        10 * YEAR,
                        nation("AAA"),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.RANDOM,
                                "operatives",
                                3000,
                                "plotsPerYear",
                                10,
                                "recovery.rule",
                                RecoveryRule.RANDOM,
                                "recovery.delayDays",
                                DELAY_DAYS,
                                "recovery.replacedShare",
                                SHARE)),
                1);
        assertThat(run.events(OperativeArrested.class)).hasSizeGreaterThan(250);
        for (int year = 1; year <= 10; year++) {
            double end = year * YEAR;
            double expected = 0;
            double variance = 0;
            for (OperativeArrested loss : run.events(OperativeArrested.class)) {
                if (loss.day() < end) {
                    double madeGood = SHARE * (1 - Math.exp(-(end - loss.day()) / DELAY_DAYS));
                    expected += madeGood;
                    variance += madeGood * (1 - madeGood);
                }
            }
            long recruits = run.events(OperativeRecruited.class).stream()
                    .filter(recruit -> recruit.day() < end)
                    .count();
            assertThat((double) recruits)
                    .as("year %d", year)
                    .isBetween(
                            expected - 4.5 * Math.sqrt(variance) - 0.03 * expected,
                            expected + 4.5 * Math.sqrt(variance));
        }
    }
}
