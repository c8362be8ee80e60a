package entente.engine.politics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one nation has read in the threat assessments of others: for each author and network the reports that the latest
 * one rests on, and how many its author had to expect. A later one of the same author takes the place of an earlier one, and one that comes by two ways counts
 * once, so that nothing is counted twice.
 */
final class Assessments {

    private final int networks;
    private @Nullable Entry[] entries = {};

    /** What the latest assessments of one author say, by network, and when they were written. */
    private static final class Entry {
        private final double[] reports;
        private final double[] expected;
        private final double[] writtenDays;

        Entry(int networks) {
            reports = new double[networks];
            expected = new double[networks];
            writtenDays = new double[networks];
            Arrays.fill(writtenDays, Double.NEGATIVE_INFINITY);
        }
    }

    Assessments(int networks) {
        this.networks = networks;
    }

    /**
     * Reads an assessment.
     *
     * @param author number of the nation that wrote it
     * @param reports the reports it rests on, as far as they count here
     * @param expected those that its author had to expect of a network like all others, as far as they count here
     */
    void read(int author, int network, double reports, double expected, double writtenDay) {
        Entry entry = entry(author);
        double known = entry.writtenDays[network];
        if (writtenDay > known) {
            entry.reports[network] = reports;
            entry.expected[network] = expected;
            entry.writtenDays[network] = writtenDay;
        } else if (writtenDay == known) {
            entry.reports[network] = Math.max(entry.reports[network], reports);
            entry.expected[network] = Math.max(entry.expected[network], expected);
        }
    }

    /** The reports on a network that assessments of others rest on. */
    double reports(int network) {
        double sum = 0;
        for (Entry entry : entries) {
            sum += entry == null ? 0 : entry.reports[network];
        }
        return sum;
    }

    /** The reports that the authors of those assessments had to expect of a network like all others. */
    double expected(int network) {
        double sum = 0;
        for (Entry entry : entries) {
            sum += entry == null ? 0 : entry.expected[network];
        }
        return sum;
    }

    /** Lets everything count half as much from now on. */
    void fade() {
        for (Entry entry : entries) {
            for (int k = 0; entry != null && k < networks; k++) {
                entry.reports[k] /= 2;
                entry.expected[k] /= 2;
            }
        }
    }

    private Entry entry(int author) {
        if (author >= entries.length) {
            entries = Arrays.copyOf(entries, author + 1);
        }
        Entry entry = entries[author];
        if (entry == null) {
            entry = new Entry(networks);
            entries[author] = entry;
        }
        return entry;
    }
}
