package entente.results.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelsAndKindsTest {

    @Test
    void partsAreMeansOverPoints() {
        LevelsAndKinds together =
                new LevelsAndKinds(new int[] {0, 1, 0}, 2, new double[][] {{1, 0}, {0.2, 0.8}, {0.5, 0.5}});

        assertThat(together.shares()).isEqualTo(List.of(List.of(0.75, 0.25), List.of(0.2, 0.8)));
    }

    /** Of the 20 ways to deal three of six points, two part them as much as they are parted here: 0.1. */
    @Test
    void isHowOftenChanceDealsAsMuch() {
        double[][] shares = {{0, 1}, {0.1, 0.9}, {0, 1}, {1, 0}, {0.9, 0.1}, {1, 0}};

        // Four standard errors of 999 deals.
        assertThat(new LevelsAndKinds(new int[] {0, 0, 0, 1, 1, 1}, 2, shares).pValue())
                .isCloseTo(0.1, within(0.04));
    }

    /** 200 factors that have nothing to do with kinds are told in 5 % or less: in 18 or fewer (upper 1 % of the binomial). */
    @Test
    void chanceIsToldInFivePercent() {
        long told = IntStream.range(0, 200)
                .filter(sample -> {
                    PlantedCourses draws = new PlantedCourses(sample);
                    double[][] shares = IntStream.range(0, 20)
                            .mapToObj(point -> {
                                double share = draws.uniform();
                                return new double[] {share, 1 - share};
                            })
                            .toArray(double[][]::new);
                    int[] levels =
                            IntStream.range(0, 20).map(point -> point % 4).toArray();
                    return new LevelsAndKinds(levels, 4, shares).pValue() < 0.05;
                })
                .count();

        assertThat(told).isLessThanOrEqualTo(18);
    }
}
