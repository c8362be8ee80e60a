package entente.results.validation;

import entente.results.statistics.Estimate;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * What passed between nations in one run.
 *
 * @param reports how many reports each sent to each other, by sender and recipient; what went through institutions is left out
 * @param trustBefore trust of each in each other at the start, 0..1
 * @param trustAfter the same at the end
 * @param affinity of each to each other at the start, −1..1
 */
record PairOutcome(PairTable reports, PairTable trustBefore, PairTable trustAfter, PairTable affinity) {

    /** What trust gained in the run. */
    PairTable trustGained() {
        return trustAfter.minus(trustBefore);
    }

    /** The mean of a value over runs, by their numbers. */
    static Estimate mean(List<PairOutcome> runs, ToDoubleBiFunction<PairOutcome, Integer> value) {
        return StudyRuns.mean(IntStream.range(0, runs.size())
                .mapToDouble(k -> value.applyAsDouble(runs.get(k), k))
                .toArray());
    }
}
