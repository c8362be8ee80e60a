package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import java.util.List;

/** When enough replications have run. */
public record UntilEntry(
        @Field List<WidthEntry> widths,

        @Field(min = 1, max = 100_000, standard = "20") int block,

        @Field(min = 2, max = 100_000, standard = "1000") int most)
        implements Contradictable {

    public UntilEntry {
        widths = List.copyOf(widths);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(!widths.isEmpty(), "widths", widths, "invalid.widths")
                .broken();
    }
}
