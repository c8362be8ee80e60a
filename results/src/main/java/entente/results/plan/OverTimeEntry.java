package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import java.util.List;

/** What is kept of each run month by month. */
public record OverTimeEntry(
        @Field List<String> measures,

        @Field(unit = "days", min = 1, max = 3650, standard = "30.4375")
        double monthDays) implements Contradictable {

    public OverTimeEntry {
        measures = List.copyOf(measures);
    }

    @Override
    public List<InvalidField> contradictions() {
        return new Conditions()
                .require(!measures.isEmpty(), "measures", measures, "invalid.measures")
                .broken();
    }
}
