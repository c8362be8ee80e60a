package entente.results.performance;

import com.sun.management.ThreadMXBean;
import entente.engine.Simulation;
import entente.engine.event.EventListener;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import java.lang.management.ManagementFactory;
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

    /**
     * Runs of one size.
     *
     * @param size how large it is
     * @param events events of a run, mean
     * @param seconds of a run
     * @param allocated megabytes that a run allocates, mean; most of them are free again at once
     * @param held megabytes that a run holds at its end
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
    static Growth measure(double[] sizes, DoubleFunction<Scenario> worlds, int warmUps, int rounds) {
        List<Scenario> scenarios = new ArrayList<>();
        for (double size : sizes) {
            scenarios.add(worlds.apply(size));
        }
        double[][] seconds = new double[sizes.length][rounds];
        double[] events = new double[sizes.length];
        double[] allocated = new double[sizes.length];
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < sizes.length; i++) {
                long bytes = allocatedBytes();
                long start = System.nanoTime();
                long count = run(scenarios.get(i), round + warmUps);
                if (round >= 0) {
                    seconds[i][round] = (System.nanoTime() - start) / 1e9;
                    events[i] += (double) count / rounds;
                    allocated[i] += (allocatedBytes() - bytes) / MEGABYTE / rounds;
                }
            }
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            steps.add(new Step(sizes[i], events[i], Spread.of(seconds[i]), allocated[i], held(scenarios.get(i))));
        }
        return new Growth(steps);
    }

    private static long run(Scenario scenario, int round) {
        return Simulation.run(scenario, RunSeeds.of(1, round), List.of(), EventListener.NONE)
                .events();
    }

    /** What the heap holds of a run that has reached its end, less what it held before. */
    private static double held(Scenario scenario) {
        long before = used();
        Simulation simulation = Simulation.start(scenario, Seeds.of(1), List.of(), EventListener.NONE);
        simulation.advanceTo(scenario.horizonDays());
        long after = used();
        if (simulation.day() < scenario.horizonDays()) {
            throw new IllegalStateException("the run has not reached its end");
        }
        return (after - before) / MEGABYTE;
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

    /** Time per event at the size where it is largest, over that where it is smallest. */
    double mostOverLeast() {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (Step step : steps) {
            least = Math.min(least, step.microsecondsPerEvent());
            most = Math.max(most, step.microsecondsPerEvent());
        }
        return most / least;
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
