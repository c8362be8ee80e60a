package entente.results.measure;

import entente.results.statistics.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a run: a ratio of two totals, per nation and overall. For a count the denominator is 1 in every run, so
 * that the ratio of totals over runs is the mean per run.
 *
 * @param name its name in files, in lower camel case
 * @param label its name for people, short enough for a table
 * @param unit its unit
 * @param direction which way it is better
 * @param definition what it is, in one or two sentences
 * @param nation to which nation each occurrence is put down; null if only the overall value has a meaning
 * @param source who defined it so, or {@link #OWN}
 * @param spreadOf for a spread: over the nations' values of which measure it is the standard deviation; else null
 * @param counts whether it is a count, with denominator 1
 * @param signed whether it can be below 0 although its unit cannot: a difference of counts
 * @param weighted whether it adds up counts whose events weigh differently, or not 1
 */
public record Measure(
        String name,
        String label,
        String unit,
        Direction direction,
        String definition,
        @Nullable String nation,
        String source,
        @Nullable Measure spreadOf,
        boolean counts,
        boolean signed,
        boolean weighted) {

    /** The source of measures that are defined here. */
    static final String OWN = "defined here";

    /** The unit of measures that are parts of a whole, 0..1. */
    public static final String SHARE = "share";

    /** The unit of measures of how warm relations are, -1..1. */
    public static final String AFFINITY = "affinity";

    /** A number of something per run. */
    static Measure count(
            String name, String label, String unit, Direction direction, String definition, @Nullable String nation) {
        return new Measure(
                name, label, unit + " per run", direction, definition, nation, OWN, null, true, false, false);
    }

    /** A ratio of two totals. */
    static Measure ratio(
            String name, String label, String unit, Direction direction, String definition, @Nullable String nation) {
        return new Measure(name, label, unit, direction, definition, nation, OWN, null, false, false, false);
    }

    /** The standard deviation of another measure's values over the nations. */
    static Measure spread(String name, String label, Direction direction, String definition, Measure of) {
        return new Measure(name, label, of.unit, direction, definition, null, OWN, of, false, false, false);
    }

    /** The same measure with the source of its definition. */
    Measure after(String reference) {
        return new Measure(
                name, label, unit, direction, definition, nation, reference, spreadOf, counts, signed, weighted);
    }

    /** Whether it has a value for each nation, besides the overall one. */
    public boolean isPerNation() {
        return nation != null;
    }

    /** The least that its value can be: no count is below 0, but a difference of counts may be. */
    public double least() {
        return signed ? Double.NEGATIVE_INFINITY : unit.equals(AFFINITY) ? -1 : 0;
    }

    /** The most that its value can be: no share is above 1. */
    public double most() {
        return unit.equals(SHARE) || unit.equals(AFFINITY) ? 1 : Double.POSITIVE_INFINITY;
    }

    /** What values it can have, as far as that decides which interval holds for it. */
    public Range range() {
        if (spreadOf != null || signed) {
            return Range.REAL;
        }
        if (counts) {
            return weighted ? Range.WEIGHTED : Range.COUNT;
        }
        return unit.equals(SHARE) ? Range.SHARE : Range.REAL;
    }

    /** The measure over whose values per nation this one is the standard deviation. */
    public Optional<Measure> findSpreadOf() {
        return Optional.ofNullable(spreadOf);
    }
}
