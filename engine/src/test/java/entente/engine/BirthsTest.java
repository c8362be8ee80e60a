package entente.engine;

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
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.NetworkChanged;
import entente.engine.event.PlotEvent.Birth;
import entente.engine.event.PlotEvent.BirthConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Count;
import entente.engine.scenario.RecoveryRule;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Arrivals;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When plots begin and where. Statistical tests state their sample; each has one fixed seed and limits of 4.5 standard
 * errors, so a false alarm, over other seeds, in about 7 of a million.
 */
class BirthsTest {

    private static final double LIMIT = 4.5;

    @Test
    void candidatesComeAtFullRateAndAreKeptWhereTheirMarkIsBelowTheStrengthLeft() {
        Scenario scenario = scenario(
                100 * YEAR,
                nation("AAA", "interdictionDays", 10),
                network(
                        "net",
                        evenly("AAA"),
                        "structure",
                        Structure.CELLULAR,
                        "operatives",
                        120,
                        "plotsPerYear",
                        8,
                        "recovery.rule",
                        RecoveryRule.RANDOM,
                        "recovery.delayDays",
                        400,
                        "recovery.replacedShare",
                        1));
        double strength = 1;
        int candidates = 0;
        Map<Birth, Integer> results = new HashMap<>();
        for (Event event : run(scenario, 1).all()) {
            if (event instanceof NetworkChanged e) {
                strength = Math.min(1, e.strength());
            } else if (event instanceof BirthConsidered e) {
                assertThat(e.index()).isEqualTo(candidates++);
                assertThat(e.strength()).isEqualTo(strength);
                assertThat(e.result() == Birth.TOO_WEAK).isEqualTo(e.mark() >= strength);
                results.merge(e.result(), 1, Integer::sum);
            }
        }
        assertThat((double) candidates).isCloseTo(800, within(LIMIT * Math.sqrt(800)));
        assertThat(results).containsKeys(Birth.BORN, Birth.TOO_WEAK);
    }

    /** 3,000 years at mean 4: yearly counts of mean 4 and, for a Poisson law, variance 4. */
    @Test
    void poissonArrivalsHaveTheVarianceOfTheirMean() {
        double[] counts = yearlyCounts(3000, 4, Arrivals.POISSON, 1);
        assertThat(mean(counts)).isCloseTo(4, within(LIMIT * Math.sqrt(4.0 / 3000)));
        // The fourth central moment of a Poisson law is 3·4² + 4.
        assertThat(variance(counts)).isCloseTo(4, within(LIMIT * Math.sqrt((3 * 16 + 4 - 16) / 3000.0)));
    }

    /**
     * 6,000 years at mean 4 with dispersion d: a negative-binomial law of variance 4 + 16 d. Its fourth central moment comes
     * from its probabilities.
     */
    @ParameterizedTest
    @CsvSource({"0.5", "1", "0.1"})
    void negativeBinomialArrivalsAreOverDispersedAsStated(double dispersion) {
        double[] counts = yearlyCounts(6000, 4, Arrivals.NEGATIVE_BINOMIAL, dispersion);
        double variance = 4 + 16 * dispersion;
        assertThat(mean(counts)).isCloseTo(4, within(LIMIT * Math.sqrt(variance / 6000)));
        double fourth = negativeBinomialFourthMoment(4, dispersion);
        assertThat(variance(counts))
                .isCloseTo(variance, within(LIMIT * Math.sqrt((fourth - variance * variance) / 6000)));
    }

    private static double[] yearlyCounts(int years, double mean, Arrivals arrivals, double dispersion) {
        Scenario scenario = scenario(
                years * YEAR,
                nation("AAA", "teams", 0),
                network(
                        "net",
                        evenly("AAA"),
                        "plotsPerYear",
                        mean,
                        "arrivals",
                        arrivals,
                        "arrivalDispersion",
                        dispersion,
                        "tracesPerPlotYear",
                        0));
        double[] counts = new double[years];
        run(scenario, 5).events(BirthConsidered.class).forEach(e -> counts[(int) (e.day() / YEAR)]++);
        return counts;
    }

    private static double negativeBinomialFourthMoment(double mean, double dispersion) {
        double size = 1 / dispersion;
        double p = size / (size + mean);
        double probability = Math.pow(p, size);
        double moment = 0;
        for (int k = 0; k < 2000; k++) {
            moment += probability * Math.pow(k - mean, 4);
            probability *= (k + size) / (k + 1) * (1 - p);
        }
        return moment;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    /** 4,000 plots with targets in the proportion 5 : 3 : 2. */
    @Test
    void targetsFollowTheirWeightsAndTheHostHasTheLargestShareOfTheFootprint() {
        Scenario scenario = scenario(
                400 * YEAR,
                nation("AAA", "teams", 0),
                nation("BBB", "teams", 0),
                nation("CCC", "teams", 0),
                network(
                        "net",
                        Map.of("AAA", 1.0, "BBB", 3.0, "CCC", 2.0),
                        "targets",
                        Map.of("AAA", 5.0, "BBB", 3.0, "CCC", 2.0),
                        "plotSpread",
                        Count.of(2),
                        "plotsPerYear",
                        10,
                        "tracesPerPlotYear",
                        0));
        List<PlotBorn> plots = run(scenario, 2).events(PlotBorn.class);
        Map<String, Integer> targets = new HashMap<>();
        Map<String, Integer> hosts = new HashMap<>();
        plots.forEach(plot -> {
            targets.merge(plot.target(), 1, Integer::sum);
            hosts.merge(plot.target() + plot.host(), 1, Integer::sum);
        });
        Map.of("AAA", 0.5, "BBB", 0.3, "CCC", 0.2)
                .forEach((nation, share) -> assertThat(targets.get(nation) / (double) plots.size())
                        .isCloseTo(share, within(LIMIT * Math.sqrt(share * (1 - share) / plots.size()))));
        // Target and one more, by the shares of the others: BBB always outweighs, AAA never does.
        assertThat(hosts).containsOnlyKeys("AAABBB", "AAACCC", "BBBBBB", "CCCBBB", "CCCCCC");
        double withB = hosts.get("AAABBB") / (double) targets.get("AAA");
        assertThat(withB).isCloseTo(0.6, within(LIMIT * Math.sqrt(0.24 / targets.get("AAA"))));
    }

    @Test
    void noPlotBeginsWhereNoConnectedTeamOfEnoughFreeOperativesIsLeft() {
        // Two triangles and a pair that is too small: two plots at a time, as they never end.
        Scenario scenario = scenario(
                20 * YEAR,
                nation("AAA", "teams", 0),
                network(
                        "net",
                        evenly("AAA"),
                        "structure",
                        Structure.LISTED,
                        "ties",
                        List.of(
                                List.of(0, 1),
                                List.of(1, 2),
                                List.of(2, 0),
                                List.of(3, 4),
                                List.of(4, 5),
                                List.of(5, 3),
                                List.of(6, 7)),
                        "teamSize",
                        3,
                        "minimumTeam",
                        3,
                        "plotsPerYear",
                        5,
                        "clockDays",
                        1e6),
                rules());
        Run run = run(scenario, 1);
        assertThat(run.events(PlotBorn.class))
                .hasSize(2)
                .allSatisfy(plot -> assertThat(plot.team()).isEqualTo(3));
        assertThat(run.events(BirthConsidered.class))
                .extracting(BirthConsidered::result)
                .contains(Birth.NO_TEAM);
    }
}
