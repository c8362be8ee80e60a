package entente.results.measure;

import java.util.Arrays;
import org.apache.commons.math3.util.KthSelector;

/** A growing list of ages in days, for their median. */
final class Ages {

    private static final double[] NONE = {};

    private double[] days = NONE;
    private int size;

    void add(double age) {
        if (size == days.length) {
            days = Arrays.copyOf(days, Math.max(16, 2 * size));
        }
        days[size++] = age;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The middle one, or the mean of the two in the middle. There must be one. */
    double median() {
        KthSelector selector = new KthSelector();
        double[] work = Arrays.copyOf(days, size);
        double upper = selector.select(work, null, size / 2);
        return size % 2 == 1 ? upper : (largest(work, size / 2) + upper) / 2;
    }

    /** The largest of the first: selecting has put all that is smaller there. */
    private static double largest(double[] values, int count) {
        double largest = values[0];
        for (int i = 1; i < count; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }
}
