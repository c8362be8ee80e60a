package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Worded;
import org.jspecify.annotations.Nullable;

/** A measure that an experiment makes of others. */
public record OwnEntry(
        @Field(pattern = "[a-z][A-Za-z0-9]{0,39}") String name,

        @Field String expression,

        @Field(optional = true) @Nullable String label,

        @Field(optional = true) @Nullable String unit,

        @Field(standard = "neither") Better better,

        @Field(optional = true) @Nullable String words) {

    /** Which way a measure is better. */
    public enum Better implements Worded {
        /** Higher is better. */
        HIGHER,
        /** Lower is better. */
        LOWER,
        /** Neither is better by itself. */
        NEITHER
    }
}
