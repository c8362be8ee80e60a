package entente.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.discovery.InterestingPoints.Uncertainty;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told as a box, where there is none and where there are some. */
class FoundBoxesTest {

    private static final int FACTORS = 4;

    /** A quarter of the points are cases, wherever they lie. */
    private static double atRandom(double[] point) {
        return 0.25;
    }

    /** Two thirds of a fifth of the space, and a tenth of the rest. */
    private static double inABox(double[] point) {
        return point[0] > 0.5 && point[1] < 0.4 ? 0.67 : 0.1;
    }

    /** 60 designs of 100 points: 5 % is 3 ± 1.7; more than 8 but for 1 in 100. */
    @Test
    void casesAtRandomAreSeldomToldAsABox() {
        assertThat(found(60, 100, FoundBoxesTest::atRandom)).isLessThanOrEqualTo(8);
    }

    /** 30 designs of 200 points: found in 80 % or more. */
    @Test
    void aBoxThatIsThereIsFound() {
        assertThat(found(30, 200, FoundBoxesTest::inABox)).isGreaterThanOrEqualTo(24);
    }

    /** 1,000 designs of each: at most 5 % (standard error 0.7 %), at least 80 %. */
    @Test
    @Tag("long")
    void boxesAreToldAsOftenAsIsStated() {
        assertThat(found(1000, 100, FoundBoxesTest::atRandom)).isLessThanOrEqualTo(65);
        assertThat(found(1000, 200, FoundBoxesTest::inABox)).isGreaterThanOrEqualTo(800);
    }

    /** Two boxes far from each other, and cases nowhere else: both are found, and no third one. */
    @Test
    void theSearchGoesOnOutsideTheFirstBox() {
        InterestingPoints cases = cases(
                new Random(6),
                600,
                point -> (point[0] > 0.7 && point[1] > 0.6) || (point[0] < 0.25 && point[2] < 0.5) ? 1 : 0);

        ScenarioDiscovery first = ScenarioDiscovery.of(cases);
        List<ScenarioDiscovery> further = ScenarioDiscovery.further(cases, first);

        assertThat(first.isFound()).isTrue();
        assertThat(further).isNotEmpty();
        int together = first.chosen().cases()
                + further.stream().mapToInt(box -> box.chosen().cases()).sum();
        assertThat((double) together / cases.all().cases()).isGreaterThan(0.85);
        assertThat(further.get(0).chosen().density()).isGreaterThan(0.7);
    }

    @Test
    void nothingFurtherIsSoughtWhereNothingIsFound() {
        InterestingPoints cases = cases(new Random(3), 200, FoundBoxesTest::atRandom);
        ScenarioDiscovery first = ScenarioDiscovery.of(cases);

        assertThat(first.isFound()).isFalse();
        assertThat(ScenarioDiscovery.further(cases, first)).isEmpty();
    }

    /** The first limit excludes no point, the second half of them: only the second is a restriction. */
    @Test
    void limitsThatExcludeNothingAreDropped() {
        InterestingPoints cases = cases(new Random(4), 200, point -> point[1] < 0.5 ? 1 : 0);
        Box box = Box.whole(cases.factors()).with(0, new Limit.Range(-1, 2)).with(1, new Limit.Range(-0.5, 0.5));

        assertThat(ScenarioDiscovery.found(cases, box).restrictions())
                .extracting(FoundBox.Restriction::factor)
                .containsExactly(1);
        assertThat(new Simplifying(cases).simpler(box).limits().get(1))
                .isEqualTo(new Limit.Range(Double.NEGATIVE_INFINITY, 0.5));
    }

    @Test
    void anotherBoxOnTheWayCanBeChosen() {
        InterestingPoints cases = cases(new Random(5), 200, FoundBoxesTest::inABox);
        ScenarioDiscovery found = ScenarioDiscovery.of(cases);

        assertThat(found.withBox(3).chosen()).isEqualTo(found.trajectory().get(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found.withBox(0))
                .withMessageContaining("--box is 0: the boxes on the way have the numbers 1 to");
    }

    private static int found(int designs, int points, ToDoubleFunction<double[]> chance) {
        int found = 0;
        for (int design = 0; design < designs; design++) {
            found += ScenarioDiscovery.of(cases(new Random(5000 + design), points, chance))
                            .isFound()
                    ? 1
                    : 0;
        }
        return found;
    }

    private static InterestingPoints cases(Random random, int size, ToDoubleFunction<double[]> chance) {
        double[][] points = new double[size][];
        boolean[] marks = new boolean[size];
        for (int p = 0; p < size; p++) {
            points[p] = random.doubles(FACTORS).toArray();
            marks[p] = random.nextDouble() < chance.applyAsDouble(points[p]);
        }
        return new InterestingPoints(Collections.nCopies(FACTORS, Uncertainty.NUMBER), points, marks);
    }
}
