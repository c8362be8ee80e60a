package entente.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.results.discovery.InterestingPoints.Uncertainty;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes that are peeled and pasted on points of all kinds: spread, tied, alike, in kinds. */
class PeelingTest {

    private static List<Uncertainty> numbers(int factors) {
        return Collections.nCopies(factors, Uncertainty.NUMBER);
    }

    /** Points on a grid of few values, so that many are tied; cases more often where the first two factors are high. */
    private static InterestingPoints tied(Random random, int size, int values) {
        double[][] points = new double[size][];
        boolean[] marks = new boolean[size];
        for (int p = 0; p < size; p++) {
            points[p] = new double[] {
                random.nextInt(values), random.nextInt(values), random.nextInt(values), random.nextInt(3)
            };
            marks[p] = random.nextDouble() < (points[p][0] + points[p][1]) / (2.0 * values);
        }
        marks[0] = true;
        marks[1] = false;
        return new InterestingPoints(
                List.of(Uncertainty.NUMBER, Uncertainty.NUMBER, Uncertainty.NUMBER, Uncertainty.KIND), points, marks);
    }

    /** Whatever the points: each box lies in the one before, holds fewer points, enough of them, and no worse a mixture. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 50})
    void eachBoxLiesInTheOneBefore(int values) {
        Random random = new Random(values);
        for (int trial = 0; trial < 20; trial++) {
            InterestingPoints cases = tied(random, 30 + random.nextInt(200), values);
            List<Box> boxes = new Peeling(cases).boxes();

            assertThat(cases.count(boxes.get(0)).points()).isEqualTo(cases.size());
            for (int i = 1; i < boxes.size(); i++) {
                int[] inside = cases.in(boxes.get(i));
                int[] before = cases.in(boxes.get(i - 1));
                assertThat(inside.length).isBetween(1, before.length - 1);
                assertThat(inside.length).isGreaterThanOrEqualTo((int) Math.ceil(0.05 * cases.size()));
                assertThat(Arrays.stream(before).boxed().toList())
                        .containsAll(Arrays.stream(inside).boxed().toList());
            }
        }
    }

    /** Pasting makes a box larger and denser, or leaves it as it is. */
    @Test
    void pastingNeverMakesABoxWorse() {
        Random random = new Random(8);
        int moved = 0;
        for (int trial = 0; trial < 40; trial++) {
            InterestingPoints cases = tied(random, 150, 20);
            for (Box box : new Peeling(cases).boxes()) {
                Box larger = new Pasting(cases).larger(box);
                if (larger.equals(box)) {
                    continue;
                }
                moved++;
                assertThat(cases.count(larger).density())
                        .isGreaterThan(cases.count(box).density());
                assertThat(Arrays.stream(cases.in(larger)).boxed().toList())
                        .containsAll(Arrays.stream(cases.in(box)).boxed().toList());
            }
        }
        assertThat(moved).isPositive();
    }

    /** By hand: twenty points in a row, the last five of interest. Each cut takes one from below, until only cases are left. */
    @Test
    void takesOnePointOfTwentyAtATime() {
        double[][] points =
                IntStream.range(0, 20).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        boolean[] marks = new boolean[20];
        Arrays.fill(marks, 15, 20, true);

        List<Box> boxes = new Peeling(new InterestingPoints(numbers(1), points, marks)).boxes();

        assertThat(boxes).hasSize(16);
        for (int i = 1; i < boxes.size(); i++) {
            assertThat(boxes.get(i).limits()).containsExactly(new Limit.Range(i - 0.5, Double.POSITIVE_INFINITY));
        }
    }

    @Test
    void aFactorThatNeverVariesIsLeftAlone() {
        Random random = new Random(5);
        double[][] points = new double[100][];
        boolean[] marks = new boolean[100];
        for (int p = 0; p < 100; p++) {
            points[p] = new double[] {7, random.nextDouble()};
            marks[p] = points[p][1] > 0.5;
        }

        ScenarioDiscovery found = ScenarioDiscovery.of(new InterestingPoints(numbers(2), points, marks));

        assertThat(found.trajectory())
                .allSatisfy(box -> assertThat(box.box().restricted()).doesNotContain(0));
        assertThat(found.chosen().box().contains(new double[] {7, 0.9})).isTrue();
        assertThat(found.chosen().box().contains(new double[] {7, 0.1})).isFalse();
    }

    /** Where all points are alike, there is nothing to cut. */
    @Test
    void pointsThatAreAlikeAreNotToldApart() {
        double[][] points = Collections.nCopies(10, new double[] {1, 2}).toArray(double[][]::new);
        boolean[] marks = new boolean[10];
        marks[3] = true;

        ScenarioDiscovery found = ScenarioDiscovery.of(new InterestingPoints(numbers(2), points, marks));

        assertThat(found.trajectory()).hasSize(1);
        assertThat(found.chosen().restrictions()).isEmpty();
        assertThat(found.chosen().coverage()).isEqualTo(1);
        assertThat(found.chosen().density()).isEqualTo(0.1);
    }

    /** One case alone cannot be learnt from where it is held out. */
    @Test
    void heldOutPointsNeedCasesOnBothSides() {
        double[][] points =
                IntStream.range(0, 40).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
        boolean[] marks = new boolean[40];
        marks[39] = true;

        assertThat(ScenarioDiscovery.of(new InterestingPoints(numbers(1), points, marks))
                        .heldOut())
                .isNull();
    }

    /** 200 times 100 points of which a third are cases at random: a restriction that chance explains is seldom kept. */
    @Test
    void whatChanceExplainsIsSeldomKept() {
        Random random = new Random(21);
        int weak = 0;
        for (int trial = 0; trial < 200; trial++) {
            double[][] points = new double[100][];
            boolean[] marks = new boolean[100];
            for (int p = 0; p < 100; p++) {
                points[p] = random.doubles(2).toArray();
                marks[p] = p % 3 == 0;
            }
            FoundBox chosen = ScenarioDiscovery.of(new InterestingPoints(numbers(2), points, marks))
                    .chosen();
            assertThat(chosen.restrictions())
                    .allSatisfy(each -> assertThat(each.quasiP()).isLessThanOrEqualTo(0.05));
            weak += chosen.restrictions().isEmpty() ? 1 : 0;
        }
        // Boxes are chosen among many, so that some are kept all the same.
        assertThat(weak).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void pointsFactorsAndCasesMustFitTogether(int factors) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InterestingPoints(
                        numbers(factors), new double[][] {{1, 2}, {3, 4}}, new boolean[] {true, false}))
                .withMessageContaining("do not fit together");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new InterestingPoints(numbers(2), new double[][] {{1, 2}}, new boolean[] {true, false}))
                .withMessageContaining("do not fit together");
    }
}
