package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is varied. */
public record FactorEntry(
        @Field(pattern = "[A-Za-z][A-Za-z0-9_]{0,39}") String name,

        @Field(standard = "[]") List<String> paths,

        @Field(standard = "[]") List<Written> levels,

        @Field(optional = true) @Nullable RangeEntry range,

        @Field(standard = "[]") List<VariantEntry> options)
        implements Contradictable {

    public FactorEntry {
        paths = List.copyOf(paths);
        levels = List.copyOf(levels);
        options = List.copyOf(options);
    }

    @Override
    public List<InvalidField> contradictions() {
        int given = (levels.isEmpty() ? 0 : 1) + (range == null ? 0 : 1) + (options.isEmpty() ? 0 : 1);
        return new Conditions()
                .require(given == 1, "levels", levels.size(), "invalid.factor.one", "range", "options")
                .require(options.isEmpty() || paths.isEmpty(), "paths", paths, "invalid.factor.paths", "options")
                .broken();
    }
}
