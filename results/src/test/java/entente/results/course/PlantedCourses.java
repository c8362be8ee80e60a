package entente.results.course;

import entente.engine.random.Keys;
import java.util.function.IntToDoubleFunction;

/** Runs whose courses are drawn from known laws: counts of each month are Poisson numbers. */
final class PlantedCourses {

    static final int MONTHS = 24;

    private long key;

    PlantedCourses(long key) {
        this.key = Keys.of(Keys.of("planted courses"), key);
    }

    /** A number above 0 and below 1. */
    double uniform() {
        key = Keys.mix(key);
        return Keys.uniform(key);
    }

    /** A run that counts so many in all on average, spread over months by the shape, whose mean is 1. */
    double[] run(double total, IntToDoubleFunction shape) {
        double[] counts = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            counts[month] = poisson(total / MONTHS * shape.applyAsDouble(month));
        }
        return counts;
    }

    /** By the gaps of a Poisson process. */
    private int poisson(double mean) {
        int count = -1;
        double time = 0;
        while (time <= mean) {
            time -= Math.log(uniform());
            count++;
        }
        return count;
    }

    /** A gamma number of mean 1 and a whole shape. */
    double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(uniform());
        }
        return sum / shape;
    }
}
