package entente.results.performance;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * How time and memory of a run grow with the size of something.
 *
 * @param steps what was measured, by size
 */
record Growth(List<Step> steps) {

    private static final double MEGABYTE = 1 << 20;
    private static final double LEAST_SECONDS = 0.2;
    private static final int SEEDS_OF_TURN = 1000;

    /**
     * Runs of one size.
     *
     * @param size how large it is
     * @param events events of a run, mean
     * @param seconds of a run
     * @param allocated megabytes that a run allocates, mean; most of them are free again at once
     * @param held megabytes that are held at its end
     */
    record Step(double size, double events, Spread seconds, double allocated, double held) {

        double microsecondsPerEvent() {
            return seconds.median() / events * 1e6;
        }
    }

    Growth {
        steps = List.copyOf(steps);
    }

    /**
     * Measures all sizes by turns, after a warm-up of the same runs, so that whatever slows the machine for a while slows
     * all of them.
     */
    static Growth measure(double[] sizes, DoubleFunction<Subject> subjects, int warmUps, int rounds) {
        List<Subject> all = new ArrayList<>();
        for (double size : sizes) {
            all.add(subjects.apply(size));
        }
        double[][] seconds = new double[sizes.length][rounds];
        double[] events = new double[sizes.length];
        double[] allocated = new double[sizes.length];
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < sizes.length; i++) {
                Turn turn = Turn.of(all.get(i), round + warmUps);
                if (round >= 0) {
                    seconds[i][round] = turn.seconds;
                    events[i] += turn.events / rounds;
                    allocated[i] += turn.megabytes / rounds;
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            double unused = held(all.get(i)); // What is loaded with the first of them is no part of it.
            steps.add(new Step(sizes[i], events[i], Spread.of(seconds[i]), allocated[i], held(all.get(i))));
        }
        return new Growth(steps);
    }

    /** What one run of a size takes, mean over as many as fit into a short time, and one at least. */
    private record Turn(double seconds, double events, double megabytes) {

        static Turn of(Subject subject, int turn) {
            long bytes = allocatedBytes();
            long start = System.nanoTime();
            long events = 0;
            int runs = 0;
            do {
                events += subject.run(SEEDS_OF_TURN * turn + runs);
                runs++;
            } while (System.nanoTime() - start < LEAST_SECONDS * 1e9 && runs < SEEDS_OF_TURN);
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Turn(seconds / runs, (double) events / runs, (allocatedBytes() - bytes) / MEGABYTE / runs);
        }
    }

    /** What the heap holds of what is done, less what it held before. */
    private static double held(Subject subject) {
        long before = used();
        Object done = subject.done();
        try {
            return (used() - before) / MEGABYTE;
        } finally {
            Reference.reachabilityFence(done);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static long allocatedBytes() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** By which factor time per event grows at most, from any size to any larger one; 1 where it only falls. */
    double ofTimePerEvent() {
        double least = Double.POSITIVE_INFINITY;
        double growth = 1;
        for (Step step : steps) {
            least = Math.min(least, step.microsecondsPerEvent());
            growth = Math.max(growth, step.microsecondsPerEvent() / least);
        }
        return growth;
    }

    /** The exponent of a power of the size, fitted by least squares to logarithms. */
    double exponent(ToDoubleFunction<Step> value) {
        double meanX = steps.stream()
                .mapToDouble(step -> Math.log(step.size()))
                .average()
                .orElseThrow();
        double meanY = steps.stream()
                .mapToDouble(step -> Math.log(value.applyAsDouble(step)))
                .average()
                .orElseThrow();
        double covariance = 0;
        double variance = 0;
        for (Step step : steps) {
            double x = Math.log(step.size()) - meanX;
            covariance += x * (Math.log(value.applyAsDouble(step)) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }
}
