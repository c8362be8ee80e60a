package entente.engine.operations;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.description.Baseline;
import entente.engine.event.CaseEvent.FundsFrozen;
import entente.engine.event.PlotEvent.AttackLaunched;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Nation;
import entente.engine.scenario.NationalLaw.FreezingRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frozen funds slow a plot. Nobody opens a case, one report is enough for a freeze, and it is made at once. */
class FreezesTest {

    private static final double CLOCK_DAYS = 200;
    private static final double TRACES_PER_YEAR = 4;
    private static final double FREEZE_DAYS = 90;
    private static final double FACTOR = 0.4;
    private static final double HORIZON = 60 * YEAR;

    private static Run observe(Channel channel, double evidence, Nation nation) {
        ChannelRules channels = Defaults.of(
                ChannelRules.class,
                Baseline.NEUTRAL,
                Map.of("freezeEvidence", evidence, "freezeFactor", FACTOR, "freezeDays", FREEZE_DAYS));
        return run(
                scenario(
                        HORIZON,
                        nation,
                        rules("channels", channels),
                        network(
                                "net",
                                evenly("AAA"),
                                "plotsPerYear",
                                40,
                                "tracesPerPlotYear",
                                TRACES_PER_YEAR,
                                "channels",
                                Map.of(channel, 1.0),
                                "clockDays",
                                CLOCK_DAYS,
                                "clockLaw",
                                DurationLaw.EXPONENTIAL)),
                1);
    }

    /** Lives of plots born early enough that none is cut off by the end. */
    private static List<Double> lives(Run run) {
        Map<String, Double> born = new HashMap<>();
        run.events(PlotBorn.class).forEach(plot -> born.put(plot.plot(), plot.day()));
        return run.events(AttackLaunched.class).stream()
                .filter(attack -> born.get(attack.plot()) < HORIZON - 20 * YEAR)
                .map(attack -> attack.day() - born.get(attack.plot()))
                .toList();
    }

    private static void assertMean(List<Double> lives, double expected) {
        double mean = lives.stream().mapToDouble(d -> d).average().orElseThrow();
        double variance = lives.stream()
                .mapToDouble(d -> (d - mean) * (d - mean))
                .average()
                .orElseThrow();
        assertThat(lives).hasSizeGreaterThan(1000);
        assertThat((mean - expected) / Math.sqrt(variance / lives.size())).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /**
     * With hazard m of the attack and n of a report while nothing is frozen, and hazard f m for D days while it is, the mean
     * life solves E = 1/(m + n) + n/(m + n) ((1 - exp(-f m D))/(f m) + exp(-f m D) E): what is reported while funds are
     * frozen brings no other freeze.
     */
    @Test
    void frozenFundsSlowAnExponentialClockAsTheClosedFormSays() {
        double m = 1 / CLOCK_DAYS;
        double n = TRACES_PER_YEAR / YEAR;
        double left = Math.exp(-FACTOR * m * FREEZE_DAYS);
        double frozen = n / (m + n);
        double expected = (1 / (m + n) + frozen * (1 - left) / (FACTOR * m)) / (1 - frozen * left);
        assertThat(expected).isGreaterThan(1.3 * CLOCK_DAYS);
        Run run = observe(Channel.FINANCE, 0, watcher("AAA"));
        assertMean(lives(run), expected);
        assertThat(run.events(FundsFrozen.class)).isNotEmpty().allSatisfy(freeze -> {
            assertThat(freeze.nation()).isEqualTo("AAA");
            assertThat(freeze.real()).isTrue();
        });
    }

    @Test
    void nothingElseIsFrozenAndNothingWithoutEvidenceOrGround() {
        for (Run run : List.of(
                observe(Channel.TRAVEL, 0, watcher("AAA")),
                observe(Channel.FINANCE, 1, watcher("AAA", "evidenceThreshold", 1e6)),
                observe(Channel.FINANCE, 0, watcher("AAA", "freezing", FreezingRule.NEVER)))) {
            assertThat(run.events(FundsFrozen.class)).isEmpty();
            assertMean(lives(run), CLOCK_DAYS);
        }
    }

    @Test
    void ownReportsAreAGroundWhereTheLawAsksForThem() {
        assertThat(observe(Channel.FINANCE, 0, watcher("AAA", "freezing", FreezingRule.OWN_REPORTS))
                        .events(FundsFrozen.class))
                .isNotEmpty();
    }
}
