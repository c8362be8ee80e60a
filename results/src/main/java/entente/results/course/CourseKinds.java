package entente.results.course;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;

/**
 * Whether runs fall into kinds by their course, and into which.
 *
 * <p>Courses are split by k-means (D. Arthur and S. Vassilvitskii, k-means++, 2007) into 2 to 6 parts; the number is that of the
 * largest simplified silhouette (L. Vendramin, R. Campello and E. Hruschka, Relative clustering validity criteria, Statistical
 * Analysis and Data Mining 3, 2010). Any sample can be split: that there are kinds at all is said only if courses, seen along
 * the line between the middles of the best two parts, have more than one mode by the {@linkplain Dip dip test}. Runs of a
 * replication have their seed in common and are no sample by themselves: the test counts as many runs as, drawn one by one,
 * would leave the mean as uncertain as the replications do (the effective sample size of L. Kish, Survey Sampling, 1965).
 *
 * <p>Limits: along one line kinds that overlap much are not told apart; kinds are those of the measure that is counted, not of
 * the model; of more than 1,000 runs as many, drawn by chance, make the kinds, and the others are put to the nearest.
 */
public final class CourseKinds {

    /** From how many runs on kinds are looked for. */
    public static final int FEWEST_RUNS = 20;

    /** The rate at which runs of one kind may be told as several. */
    public static final double ERROR = 0.05;

    private static final int MOST_KINDS = 6;
    private static final int MOST_RUNS = 1_000;
    private static final int TRIALS = 5;
    private static final int ITERATIONS = 100;
    private static final long KEY = Keys.of("kinds of courses");

    private final double[][] courses;
    private final int[] replications;
    private final List<DoublePoint> drawn;

    private CourseKinds(double[][] courses, int[] replications) {
        this.courses = courses;
        this.replications = replications;
        drawn = IntStream.range(0, courses.length)
                .boxed()
                .sorted(Comparator.comparingLong(run -> Keys.of(KEY, run)))
                .limit(MOST_RUNS)
                .sorted()
                .map(run -> new DoublePoint(courses[run]))
                .toList();
    }

    /**
     * What was found.
     *
     * @param number how many kinds there are; 1 if no more can be told
     * @param kinds the number of each run's kind, from 0; by what is counted until the end, the least first
     * @param silhouette of the best split, 0 to 1
     * @param pValue how often runs of one kind look so much like several
     */
    public record Found(int number, List<Integer> kinds, double silhouette, double pValue) {

        public Found {
            kinds = List.copyOf(kinds);
        }

        /** Whether there are several kinds. */
        public boolean isSeveral() {
            return number > 1;
        }
    }

    /**
     * Looks for kinds.
     *
     * @param counts for each run what was counted in each month, in whole numbers; the same months for all
     * @param replications the number of the replication of each run, from 0; all have as many runs
     * @throws IllegalArgumentException if there are too few runs, no two differ, or numbers are not whole
     */
    public static Found of(double[][] counts, int[] replications) {
        if (counts.length < FEWEST_RUNS) {
            throw new IllegalArgumentException(
                    "there are only " + counts.length + " runs: it takes " + FEWEST_RUNS + " or more");
        }
        if (Arrays.stream(counts).flatMapToDouble(Arrays::stream).anyMatch(count -> count != Math.rint(count))) {
            throw new IllegalArgumentException(
                    "what is measured is no whole number: kinds are looked for in counts only");
        }
        double[][] courses = new StandardCourses(counts).all();
        if (courses[0].length == 0) {
            throw new IllegalArgumentException("all runs have the same course");
        }
        return new CourseKinds(courses, replications).found(counts);
    }

    private Found found(double[][] counts) {
        List<double[]> best = List.of();
        double silhouette = -1;
        double pValue = 1;
        for (int number = 2; number <= MOST_KINDS; number++) {
            List<double[]> middles = middles(number);
            double reached = silhouette(middles);
            if (number == 2) {
                pValue = pValue(middles);
            }
            if (reached > silhouette) {
                silhouette = reached;
                best = middles;
            }
        }
        if (pValue >= ERROR) {
            return new Found(
                    1, IntStream.range(0, counts.length).mapToObj(run -> 0).toList(), silhouette, pValue);
        }
        List<double[]> chosen = best;
        List<Integer> kinds =
                Arrays.stream(courses).map(course -> nearest(chosen, course)).toList();
        return new Found(best.size(), byTotal(kinds, best.size(), counts), silhouette, pValue);
    }

    private List<double[]> middles(int number) {
        KMeansPlusPlusClusterer<DoublePoint> once = new KMeansPlusPlusClusterer<>(
                number, ITERATIONS, new EuclideanDistance(), new KeyedGenerator(Keys.of(KEY, -number)));
        List<double[]> middles = new ArrayList<>();
        for (CentroidCluster<DoublePoint> cluster : new MultiKMeansPlusPlusClusterer<>(once, TRIALS).cluster(drawn)) {
            middles.add(cluster.getCenter().getPoint());
        }
        return middles;
    }

    /** How much nearer courses lie to the middle of their own part than to that of the next. */
    private double silhouette(List<double[]> middles) {
        double sum = 0;
        for (DoublePoint run : drawn) {
            double[] distances = middles.stream()
                    .mapToDouble(middle -> distance(middle, run.getPoint()))
                    .sorted()
                    .toArray();
            sum += distances[1] == 0 ? 0 : (distances[1] - distances[0]) / distances[1];
        }
        return sum / drawn.size();
    }

    private double pValue(List<double[]> middles) {
        double[] some = drawn.stream()
                .mapToDouble(run -> along(middles, run.getPoint()))
                .toArray();
        double[] all = Arrays.stream(courses)
                .mapToDouble(course -> along(middles, course))
                .toArray();
        return Dip.pValue(Dip.of(some), (int) Math.min(some.length, independentRuns(all)));
    }

    /** Where a course lies along the line between two middles. */
    private static double along(List<double[]> middles, double[] course) {
        double place = 0;
        for (int month = 0; month < course.length; month++) {
            place += (middles.get(1)[month] - middles.get(0)[month]) * course[month];
        }
        return place;
    }

    /** The variance of runs over that of their mean, which is that of the means of replications over their number. */
    private double independentRuns(double[] places) {
        int number = Arrays.stream(replications).max().orElse(0) + 1;
        double[] means = new double[number];
        for (int run = 0; run < places.length; run++) {
            means[replications[run]] += places[run] * number / places.length;
        }
        return number < 2 ? 1 : Math.max(1, variance(places) / (variance(means) / number));
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    private static int nearest(List<double[]> middles, double[] course) {
        return IntStream.range(0, middles.size())
                .boxed()
                .min(Comparator.comparingDouble(kind -> distance(middles.get(kind), course)))
                .orElseThrow();
    }

    private static double distance(double[] one, double[] other) {
        double squares = 0;
        for (int month = 0; month < one.length; month++) {
            squares += (one[month] - other[month]) * (one[month] - other[month]);
        }
        return Math.sqrt(squares);
    }

    /** The same kinds, numbered by what is counted in all on average. */
    private static List<Integer> byTotal(List<Integer> kinds, int number, double[][] counts) {
        List<Integer> order = IntStream.range(0, number)
                .boxed()
                .sorted(Comparator.comparingDouble(kind -> IntStream.range(0, counts.length)
                        .filter(run -> kinds.get(run).equals(kind))
                        .mapToDouble(run -> Arrays.stream(counts[run]).sum())
                        .average()
                        .orElse(0)))
                .toList();
        return kinds.stream().map(order::indexOf).toList();
    }
}
