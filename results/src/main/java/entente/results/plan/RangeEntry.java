package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers from low to high. */
public record RangeEntry(
        @Field(min = -1e12, max = 1e12) double low,

        @Field(min = -1e12, max = 1e12) double high,

        @Field(standard = "uniform") FactorDistribution distribution,

        @Field(optional = true) @Nullable Double mode,

        @Field(standard = "false") boolean whole,

        @Field(min = 2, max = 1000, standard = "5") int steps)
        implements Contradictable {

    @Override
    public List<InvalidField> contradictions() {
        boolean triangular = distribution == FactorDistribution.TRIANGULAR;
        return new Conditions()
                .require(high > low, "high", high, "invalid.above", "low", low)
                .require(
                        distribution != FactorDistribution.LOG_UNIFORM || low > 0,
                        "low",
                        low,
                        "invalid.entry.log",
                        "distribution")
                .require(triangular == (mode != null), "mode", mode, "invalid.entry.triangular", "distribution")
                .require(
                        mode == null || (mode >= low && mode <= high),
                        "mode",
                        mode,
                        "invalid.entry.mode",
                        "low",
                        "high")
                .broken();
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
        return value < peak || peak >= high
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
