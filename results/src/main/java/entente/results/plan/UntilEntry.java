package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** When enough replications have run. */
@Summary("When enough replications have run at a point.")
public record UntilEntry(
        @Field("What must be narrow enough, all of it.") List<WidthEntry> widths,

        @Field(
                value = "How many replications are added before it is looked at again.",
                min = 1,
                max = 100_000,
                standard = "20")
        int block,

        @Field(
                value = "The most replications of a point, narrow enough or not.",
                min = 2,
                max = 100_000,
                standard = "1000")
        int most) {

    /** @throws IllegalArgumentException if a value is out of range, or there is no width */
    public UntilEntry {
        Requires.fields(UntilEntry.class, widths, block, most);
        widths = List.copyOf(widths);
        Requires.that(!widths.isEmpty(), "widths is []: it must hold one at least");
    }
}
