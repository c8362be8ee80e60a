package entente.results.measure;

/** What is read off a run: a measure with its two totals at every place. */
public interface Reading {

    /** The measure that is read. */
    Measure measure();

    /** Its numerator at a place; for a count, the number of occurrences. */
    double numerator(RunTotals totals, int place);

    /** Its denominator at a place; 1 of a count, 0 where it has no value in the run. */
    double denominator(RunTotals totals, int place);

    /** A measure of the registry, as it is. */
    static Reading of(Measure measure) {
        return new Reading() {
            @Override
            public Measure measure() {
                return measure;
            }

            @Override
            public double numerator(RunTotals totals, int place) {
                return totals.numerator(measure, place);
            }

            @Override
            public double denominator(RunTotals totals, int place) {
                return totals.denominator(measure, place);
            }
        };
    }
}
