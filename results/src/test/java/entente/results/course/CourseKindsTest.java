package entente.results.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.course.CourseKinds.Found;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourseKindsTest {

    /** Half of the runs count early, half late, all as much: no total tells them. */
    private static double[] earlyOrLate(PlantedCourses planted) {
        boolean early = planted.uniform() < 0.5;
        return planted.run(40, month -> (month < 12) == early ? 1.8 : 0.2);
    }

    private static final List<Function<PlantedCourses, double[]>> OF_ONE_KIND = List.of(
            planted -> planted.run(1, month -> 1),
            planted -> planted.run(5, month -> 1),
            planted -> planted.run(100, month -> month / 11.5),
            planted -> planted.run(20 * planted.gamma(1), month -> 1),
            planted -> planted.run(planted.uniform() < 0.5 ? 20 : 24, month -> 1),
            planted -> {
                double end = PlantedCourses.MONTHS * planted.uniform();
                return planted.run(50, month -> month < end ? 1 : 0);
            });

    private static Found found(long key, int runs, Function<PlantedCourses, double[]> law) {
        PlantedCourses planted = new PlantedCourses(key);
        double[][] counts =
                IntStream.range(0, runs).mapToObj(run -> law.apply(planted)).toArray(double[][]::new);
        return CourseKinds.of(counts, IntStream.range(0, runs).toArray());
    }

    @Test
    void kindsThatAreThereAreFound() {
        PlantedCourses planted = new PlantedCourses(1);
        double[][] counts = IntStream.range(0, 150)
                .mapToObj(run -> planted.run(40, month -> run < 60 == month < 12 ? 1.8 : 0.2))
                .toArray(double[][]::new);

        Found found = CourseKinds.of(counts, IntStream.range(0, 150).toArray());

        assertThat(found.number()).isEqualTo(2);
        assertThat(found.pValue()).isLessThan(CourseKinds.ERROR);
        assertThat(found.silhouette()).isBetween(0.5, 1.0);
        // Totals differ by chance, too: a few runs lie between.
        long right = IntStream.range(0, 150)
                .filter(run -> found.kinds().get(run).equals(found.kinds().get(0)) == run < 60)
                .count();
        assertThat(Math.max(right, 150 - right)).isGreaterThanOrEqualTo(145);
        assertThat(CourseKinds.of(counts, IntStream.range(0, 150).toArray())).isEqualTo(found);
    }

    @Test
    void kindsAreNumberedByWhatTheyCount() {
        Found found = found(2, 200, planted -> planted.run(planted.uniform() < 0.3 ? 60 : 10, month -> 1));

        assertThat(found.number()).isEqualTo(2);
        assertThat(found.kinds().stream().filter(kind -> kind == 0).count()).isGreaterThan(110);
    }

    @Test
    void runsOfOneKindAreNotToldAsSeveral() {
        OF_ONE_KIND.forEach(law -> assertThat(found(3, 100, law).number()).isEqualTo(1));
    }

    /** Ten seeds, each run sixteen times over with the same outcome: ten heaps of runs, and no kinds. */
    @Test
    void copiesOfTheSameSeedsAreNoKinds() {
        PlantedCourses planted = new PlantedCourses(4);
        double[][] seeds = IntStream.range(0, 10)
                .mapToObj(seed -> planted.run(500 * planted.gamma(4), month -> 1))
                .toArray(double[][]::new);
        double[][] counts =
                IntStream.range(0, 160).mapToObj(run -> seeds[run % 10]).toArray(double[][]::new);

        assertThat(CourseKinds.of(
                                counts,
                                IntStream.range(0, 160).map(run -> run % 10).toArray())
                        .number())
                .isEqualTo(1);
        assertThat(CourseKinds.of(counts, IntStream.range(0, 160).toArray()).number())
                .isGreaterThan(1);
    }

    @Test
    void saysWhyItDoesNotLook() {
        double[][] few = new double[19][3];
        double[][] same = new double[30][3];
        double[][] parts = new double[30][3];
        Arrays.fill(parts[3], 0.5);

        assertThatThrownBy(() -> CourseKinds.of(few, new int[19])).hasMessageContaining("there are only 19 runs");
        assertThatThrownBy(() -> CourseKinds.of(same, new int[30]))
                .hasMessageContaining("all runs have the same course");
        assertThatThrownBy(() -> CourseKinds.of(parts, new int[30])).hasMessageContaining("no whole number");
    }

    /** 300 samples of six laws of one kind: told as several in 5 % or less, that is in 24 or fewer (upper 1 % of the binomial). */
    @Test
    @Tag("long")
    void oneKindIsToldAsSeveralInFivePercentAtMost() {
        long told = IntStream.range(0, 300)
                .filter(sample -> found(100 + sample, 150, OF_ONE_KIND.get(sample % OF_ONE_KIND.size()))
                        .isSeveral())
                .count();

        assertThat(told).isLessThanOrEqualTo(24);
    }

    /** Of 60 samples of planted kinds, 150 runs each, 80 % or more are told, with the number that was planted. */
    @Test
    @Tag("long")
    void plantedKindsAreFoundInFourOfFive() {
        long told = IntStream.range(0, 60)
                .filter(sample ->
                        found(900 + sample, 150, CourseKindsTest::earlyOrLate).number() == 2)
                .count();

        assertThat(told).isGreaterThanOrEqualTo(48);
    }
}
