package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.description.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which combinations of levels are run. */
@Summary("Which combinations of the factors' levels are run.")
public record DesignEntry(
        @Field(value = "The kind of design.", standard = "fullFactorial")
        DesignKind kind,

        @Field(
                value = "How many points: of latinHypercube and sobol all, of saltelli the base sample N, which takes"
                        + " N (2 k + 2) points for k factors; a power of two where it is sobol or saltelli.",
                min = 2,
                max = 1_000_000,
                optional = true)
        @Nullable
        Integer points,

        @Field(
                value = "How many trajectories of morris; each takes one point more than there are factors.",
                min = 2,
                max = 10_000,
                optional = true)
        @Nullable
        Integer trajectories,

        @Field(
                value = "The resolution of fractionalFactorial: 3 tells main effects from each other, 4 also from"
                        + " interactions of two, 5 those from each other too.",
                min = 3,
                max = 5,
                optional = true)
        @Nullable
        Integer resolution,

        @Field(value = "The seed of what is drawn in a design.", min = 0, max = 2147483647, standard = "1")
        int seed,

        @Field(
                value = "The rows of a table: for each the level of every factor, in their order; names of options,"
                        + " values otherwise.",
                standard = "[]")
        List<List<Written>> rows) {

    /** @throws IllegalArgumentException if a value is missing, or given for another kind */
    public DesignEntry {
        Requires.fields(DesignEntry.class, kind, points, trajectories, resolution, seed, rows);
        rows = rows.stream().map(List::copyOf).toList();
        fits(kind.hasPoints(), points != null, "points is " + points, kind);
        fits(kind == DesignKind.MORRIS, trajectories != null, "trajectories is " + trajectories, kind);
        fits(kind == DesignKind.FRACTIONAL_FACTORIAL, resolution != null, "resolution is " + resolution, kind);
        fits(kind == DesignKind.TABLE, !rows.isEmpty(), "rows is " + rows.size() + " long", kind);
        boolean powers = kind == DesignKind.SOBOL || kind == DesignKind.SALTELLI;
        Requires.that(
                !powers || points == null || Integer.bitCount(points) == 1,
                "points is " + points + ": it must be a power of two for " + kind.word());
    }

    private static void fits(boolean needed, boolean given, String what, DesignKind kind) {
        Requires.that(
                needed == given, what + ": it must be " + (needed ? "given for " : "left out for ") + kind.word());
    }
}
