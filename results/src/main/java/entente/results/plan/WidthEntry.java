package entente.results.plan;

import entente.engine.description.Field;
import org.jspecify.annotations.Nullable;

/** How narrow an interval must be. */
public record WidthEntry(
        @Field String measure,

        @Field(standard = "asWritten") String variant,

        @Field(optional = true) @Nullable String against,

        @Field(min = 0, aboveMin = true, max = 1e12) double halfWidth) {}
