package entente.results.verification;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Holds every single run to a value without tolerance but for rounding; the run that lies off furthest is told.
 *
 * @param <O> what is seen of one run
 */
record ExactCheck<O>(String measure, ToDoubleFunction<O> expected, ToDoubleFunction<O> observed) implements Check<O> {

    @Override
    public Row judge(List<O> runs) {
        Row worst = row(runs.get(0));
        for (O run : runs) {
            Row row = row(run);
            // What is not a number is worst of all.
            if (!(off(row) <= off(worst))) {
                worst = row;
            }
        }
        return worst;
    }

    private Row row(O run) {
        return Row.exact(measure, expected.applyAsDouble(run), observed.applyAsDouble(run));
    }

    private static double off(Row row) {
        return Math.abs(row.observed() - row.expected());
    }
}
