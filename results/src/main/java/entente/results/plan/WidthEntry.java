package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import org.jspecify.annotations.Nullable;

/** How narrow an interval must be. */
@Summary("How narrow the 95 % interval of a measure must be, for all nations together.")
public record WidthEntry(
        @Field("The measure, one of those that are kept.") String measure,

        @Field(value = "The variant.", standard = "asWritten")
        String variant,

        @Field(
                value =
                        "The variant that it is compared with: then the interval is that of the paired difference. Left out,"
                                + " that of the variant itself.",
                optional = true)
        @Nullable
        String against,

        @Field(
                value = "How far the interval may reach to either side, in the measure's unit.",
                min = 0,
                aboveMin = true,
                max = 1e12)
        double halfWidth) {

    /** @throws IllegalArgumentException if a value is out of range */
    public WidthEntry {
        Requires.fields(WidthEntry.class, measure, variant, against, halfWidth);
    }
}
