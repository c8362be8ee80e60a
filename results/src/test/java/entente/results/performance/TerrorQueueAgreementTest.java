package entente.results.performance;

import static org.assertj.core.api.Assertions.assertThat;

import entente.results.performance.QueueModel.QueueRun;
import entente.results.verification.oracle.TerrorQueue;
import entente.results.verification.oracle.TerrorQueueChain;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The three ways of simulating case Q3 whose speed is compared give the same outcomes: those of the exact chain. Twelve runs
 * of 400 years each with fixed seeds. The limit is 4.5 standard errors of a mean of twelve, which Student's t exceeds once in
 * a thousand times, and a share in a hundred for the tick of plain MASON.
 */
class TerrorQueueAgreementTest {

    static final TerrorQueue QUEUE = TerrorQueue.of(10, 1, 0.2, 4, 10);

    private static final int RUNS = 12;
    private static final double YEARS = 400;
    private static final double LIMIT = 4.5;
    private static final double TICK_BIAS = 0.01;

    @TestFactory
    DynamicTest[] agreesWithTheExactChain() {
        return new DynamicTest[] {
            DynamicTest.dynamicTest("direct method", () -> agrees(new DirectMethod(QUEUE), 0)),
            DynamicTest.dynamicTest("plain MASON", () -> agrees(new PlainMason(QUEUE), TICK_BIAS)),
            DynamicTest.dynamicTest("whole engine", () -> agrees(new WholeEngine(), 0))
        };
    }

    private static void agrees(QueueModel model, double bias) {
        TerrorQueueChain exact = new TerrorQueueChain(QUEUE);
        QueueRun[] runs = LongStream.range(0, RUNS)
                .mapToObj(seed -> model.run(seed, YEARS))
                .toArray(QueueRun[]::new);
        double perYear = QUEUE.alpha() + QUEUE.mu() * exact.meanUndetected() + 2 * QUEUE.rho() * exact.meanWatched();

        check("undetected", runs, QueueRun::meanUndetected, exact.meanUndetected(), bias);
        check("watched", runs, QueueRun::meanWatched, exact.meanWatched(), bias);
        check("transitions", runs, QueueRun::transitions, perYear * (YEARS + QueueModel.WARM_UP_YEARS), bias);
    }

    private static void check(
            String name, QueueRun[] runs, ToDoubleFunction<QueueRun> value, double expected, double bias) {
        double mean = 0;
        for (QueueRun run : runs) {
            mean += value.applyAsDouble(run) / runs.length;
        }
        double squares = 0;
        for (QueueRun run : runs) {
            squares += Math.pow(value.applyAsDouble(run) - mean, 2);
        }
        double error = Math.sqrt(squares / (runs.length - 1) / runs.length);
        assertThat(Math.abs(mean - expected)).as(name).isLessThan(LIMIT * error + bias * expected);
    }
}
