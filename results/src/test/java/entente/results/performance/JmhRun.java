package entente.results.performance;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of a replication with JMH. */
final class JmhRun {

    private static final int FORKS = 2;
    private static final int WARM_UPS = 10;
    private static final int ITERATIONS = 5;
    private static final TimeValue TIME = TimeValue.seconds(1);

    /** The plan in words. */
    static final String PLAN = FORKS + " JVMs, in each " + WARM_UPS + " iterations of " + TIME + " for warm-up and "
            + ITERATIONS + " that count";

    private JmhRun() {}

    /** One benchmark's milliseconds for one call. */
    record Score(String words, Spread spread) {}

    /** The engine alone first, then with all measures, then the measures alone. */
    static List<Score> make() {
        return List.of(
                score("alone", "the engine alone"),
                score("measured", "with all measures"),
                score("measuresOnly", "the measures alone, of recorded events"));
    }

    private static Score score(String method, String words) {
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(ReplicationBenchmark.class.getName() + "\\." + method + "$")
                            .forks(FORKS)
                            .jvmArgsAppend("-XX:+UseSerialGC")
                            .warmupIterations(WARM_UPS)
                            .warmupTime(TIME)
                            .measurementIterations(ITERATIONS)
                            .measurementTime(TIME)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle();
            List<Double> scores = new ArrayList<>();
            result.getBenchmarkResults()
                    .forEach(fork -> fork.getIterationResults()
                            .forEach(iteration ->
                                    scores.add(iteration.getPrimaryResult().getScore())));
            return new Score(
                    words,
                    Spread.of(scores.stream().mapToDouble(Double::doubleValue).toArray()));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }
}
