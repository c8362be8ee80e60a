package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.alone;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.operatives;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often courts convict. */
class VerdictTest {

    /**
     * Odds 0.6 at a threshold of 2 reports: with two the doubt is 0.4, with three its power of 1.5, with six its cube; at
     * threshold 0 the odds themselves. More than 500 verdicts each, seed 1, 4 standard errors.
     */
    @ParameterizedTest
    @CsvSource({"2, 2, 0.6", "3, 2, 0.747018", "6, 2, 0.936", "3, 0, 0.6"})
    void moreEvidenceConvictsMoreOften(int reports, double threshold, double expected) {
        Run run = run(
                scenario(
                        20 * YEAR,
                        detector("evidenceThreshold", reports, "chargeThreshold", threshold, "convictionOdds", 0.6),
                        operatives(Map.of("AAA", 1.0))),
                1);
        int convicted = run.events(OperativeConvicted.class).size();
        int acquitted = run.events(OperativeAcquitted.class).size();
        assertThat(convicted + acquitted).isGreaterThan(500);
        assertThat(Scores.binomial(convicted, convicted + acquitted, expected)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Each verdict has one mark: with better odds nobody is acquitted who would have been convicted. */
    @Test
    void betterOddsOnlyTurnAcquittalsIntoConvictions() {
        Run worse = run(alone("convictionOdds", 0.6), 1);
        Run better = run(alone("convictionOdds", 0.8), 1);
        Set<String> convicted = new HashSet<>();
        worse.events(OperativeConvicted.class).forEach(e -> convicted.add(e.operative() + "@" + e.day()));
        Set<String> acquitted = new HashSet<>();
        better.events(OperativeAcquitted.class).forEach(e -> acquitted.add(e.operative() + "@" + e.day()));
        assertThat(acquitted).hasSizeGreaterThan(20).doesNotContainAnyElementsOf(convicted);
        assertThat(better.events(OperativeAcquitted.class))
                .hasSizeLessThan(worse.events(OperativeAcquitted.class).size());
    }
}
