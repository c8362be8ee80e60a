package entente.results.course;

import entente.engine.random.Keys;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Courses made ready to be compared: what was counted up to the end of each month, less its mean over runs, over its standard
 * deviation. Counts are whole, so that equal ones lie on top of each other and look like modes; every course is therefore
 * moved by up to half a count, by chance, as one spreads rounded numbers.
 */
final class StandardCourses {

    private static final long KEY = Keys.of("course");

    private final double[][] courses;

    /** @param counts for each run what was counted in each month */
    StandardCourses(double[][] counts) {
        double[][] sums = new double[counts.length][];
        for (int run = 0; run < counts.length; run++) {
            double sum = Keys.uniform(Keys.of(KEY, run)) - 0.5;
            sums[run] = new double[counts[run].length];
            for (int month = 0; month < sums[run].length; month++) {
                sum += counts[run][month];
                sums[run][month] = sum;
            }
        }
        courses = standardised(sums, varying(counts));
    }

    /** The months until whose end not all runs have counted the same. */
    private static List<Integer> varying(double[][] counts) {
        List<Integer> varying = new ArrayList<>();
        double[] sums = new double[counts.length];
        for (int month = 0; month < counts[0].length; month++) {
            for (int run = 0; run < sums.length; run++) {
                sums[run] += counts[run][month];
            }
            if (Arrays.stream(sums).distinct().count() > 1) {
                varying.add(month);
            }
        }
        return varying;
    }

    private static double[][] standardised(double[][] sums, List<Integer> months) {
        double[][] standard = new double[sums.length][months.size()];
        for (int m = 0; m < months.size(); m++) {
            int month = months.get(m);
            double mean =
                    Arrays.stream(sums).mapToDouble(run -> run[month]).average().orElse(0);
            double squares = Arrays.stream(sums)
                    .mapToDouble(run -> (run[month] - mean) * (run[month] - mean))
                    .sum();
            double deviation = Math.sqrt(squares / (sums.length - 1));
            for (int run = 0; run < sums.length; run++) {
                standard[run][m] = (sums[run][month] - mean) / deviation;
            }
        }
        return standard;
    }

    /** The courses, one for each run; of no month at all where no two runs differ. */
    double[][] all() {
        return courses;
    }
}
