package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import org.jspecify.annotations.Nullable;

/** Numbers from low to high. */
@Summary("Numbers from low to high, and how likely each is.")
public record RangeEntry(
        @Field(value = "The lowest value.", min = -1e12, max = 1e12)
        double low,

        @Field(value = "The highest value.", min = -1e12, max = 1e12)
        double high,

        @Field(value = "How the values are distributed.", standard = "uniform")
        FactorDistribution distribution,

        @Field(value = "The likeliest value of the triangular distribution.", optional = true) @Nullable
        Double mode,

        @Field(value = "Whether values are rounded to whole numbers.", standard = "false")
        boolean whole,

        @Field(
                value = "How many values it has in designs of levels, evenly spaced in probability from low to high.",
                min = 2,
                max = 1000,
                standard = "5")
        int steps) {

    /** @throws IllegalArgumentException if the values do not fit together */
    public RangeEntry {
        Requires.fields(RangeEntry.class, low, high, distribution, mode, whole, steps);
        Requires.that(high > low, "high is " + high + ": it must be above low, " + low);
        Requires.that(
                distribution != FactorDistribution.LOG_UNIFORM || low > 0,
                "low is " + low + ": it must be above 0 for logUniform");
        boolean triangular = distribution == FactorDistribution.TRIANGULAR;
        Requires.that(
                triangular == (mode != null),
                "mode is " + mode + ": it must be given for the triangular distribution and for no other");
        Requires.that(
                mode == null || (mode >= low && mode <= high), "mode is " + mode + ": it must be from low to high");
    }

    /** The value below which the given share of the distribution lies, 0..1. */
    double quantile(double share) {
        return switch (distribution) {
            case UNIFORM -> low + share * (high - low);
            case LOG_UNIFORM ->
                StrictMath.exp(StrictMath.log(low) + share * (StrictMath.log(high) - StrictMath.log(low)));
            case TRIANGULAR -> triangular(share, mode == null ? low : mode);
        };
    }

    /** The share of the distribution that lies below a value from low to high. */
    double share(double value) {
        return switch (distribution) {
            case UNIFORM -> (value - low) / (high - low);
            case LOG_UNIFORM ->
                (StrictMath.log(value) - StrictMath.log(low)) / (StrictMath.log(high) - StrictMath.log(low));
            case TRIANGULAR -> below(value, mode == null ? low : mode);
        };
    }

    private double below(double value, double peak) {
        double width = high - low;
        return value < peak
                ? (value - low) * (value - low) / (width * (peak - low))
                : 1 - (high - value) * (high - value) / (width * (high - peak));
    }

    private double triangular(double share, double peak) {
        double width = high - low;
        double rising = (peak - low) / width;
        return share < rising
                ? low + Math.sqrt(share * width * (peak - low))
                : high - Math.sqrt((1 - share) * width * (high - peak));
    }
}
