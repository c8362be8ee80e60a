package entente.results.measure;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A measure that an experiment makes of others: a weighted sum of counts, or the ratio of two. It is computed run by run, so
 * that pairs stay pairs; a ratio is one of totals over runs, as every measure of the registry is.
 */
public final class OwnMeasure implements Reading {

    private final Measure measure;
    private final WeightedCounts numerator;
    private final @Nullable WeightedCounts denominator;

    /**
     * A measure.
     *
     * @param words how it is called and told
     * @param denominator null of a sum
     */
    public OwnMeasure(Words words, WeightedCounts numerator, @Nullable WeightedCounts denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        boolean everywhere = Stream.concat(
                        numerator.measures().stream(),
                        denominator == null ? Stream.of() : denominator.measures().stream())
                .allMatch(Measure::isPerNation);
        boolean signed = !numerator.isNeverNegative() || (denominator != null && !denominator.isNeverNegative());
        measure = new Measure(
                words.name(),
                words.label(),
                words.unit(),
                words.direction(),
                words.definition(),
                everywhere ? "as what it is made of" : null,
                "the experiment",
                null,
                denominator == null,
                signed,
                !numerator.isPlain());
    }

    /**
     * How it is called and told.
     *
     * @param name its name in files
     * @param label its name for people
     * @param unit its unit
     * @param direction which way it is better
     * @param definition what it is
     */
    public record Words(String name, String label, String unit, Direction direction, String definition) {}

    /** Whether its value lies between 0 and 1 in any run: a ratio whose numerator is a part of its denominator. */
    public boolean isShare() {
        return denominator != null
                && numerator.isNeverNegative()
                && denominator.plus(numerator.times(-1)).isNeverNegative();
    }

    /** All counts that take part. */
    public Stream<Measure> parts() {
        return Stream.concat(
                        numerator.measures().stream(),
                        denominator == null ? Stream.of() : denominator.measures().stream())
                .distinct();
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    public double numerator(RunTotals totals, int place) {
        return numerator.at(totals, place);
    }

    @Override
    public double denominator(RunTotals totals, int place) {
        return denominator == null ? 1 : denominator.at(totals, place);
    }
}
