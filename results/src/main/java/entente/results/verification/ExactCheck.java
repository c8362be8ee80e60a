package entente.results.verification;

import entente.results.verification.Claim.Check;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Holds every single run to a value without tolerance but for rounding; the run that lies off furthest is told.
 *
 * @param <O> what is seen of one run
 */
record ExactCheck<O>(String measure, ToDoubleFunction<O> expected, ToDoubleFunction<O> observed) implements Check<O> {

    @Override
    public MeasuredValue judge(List<O> runs) {
        MeasuredValue worst = row(runs.get(0));
        for (O run : runs) {
            MeasuredValue row = row(run);
            // What is not a number is worst of all.
            if (!(off(row) <= off(worst))) {
                worst = row;
            }
        }
        return worst;
    }

    private MeasuredValue row(O run) {
        return MeasuredValue.exact(measure, expected.applyAsDouble(run), observed.applyAsDouble(run));
    }

    private static double off(MeasuredValue row) {
        return Math.abs(row.observed() - row.expected());
    }
}
