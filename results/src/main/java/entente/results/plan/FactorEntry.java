package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.description.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is varied. */
@Summary("One thing that is varied: over levels, over a range, or over options that set several fields at once.")
public record FactorEntry(
        @Field(
                value = "Its name: a letter, then letters, digits and underscores.",
                pattern = "[A-Za-z][A-Za-z0-9_]{0,39}")
        String name,

        @Field(
                value = "The fields of the scenario that it sets, all to the same value, as paths of settings:"
                        + " nations[*].sharing.minimumTrust. None where the scenario's name holds the factor, or where"
                        + " options set theirs.",
                standard = "[]")
        List<String> paths,

        @Field(value = "Its values, one after the other.", standard = "[]")
        List<Written> levels,

        @Field(value = "Its values, from low to high.", optional = true) @Nullable
        RangeEntry range,

        @Field(value = "Its levels by name, each with the fields that it sets.", standard = "[]")
        List<VariantEntry> options) {

    /** @throws IllegalArgumentException if it has not exactly one of levels, range and options */
    public FactorEntry {
        Requires.fields(FactorEntry.class, name, paths, levels, range, options);
        paths = List.copyOf(paths);
        levels = List.copyOf(levels);
        options = List.copyOf(options);
        int given = (levels.isEmpty() ? 0 : 1) + (range == null ? 0 : 1) + (options.isEmpty() ? 0 : 1);
        Requires.that(
                given == 1,
                "levels is " + levels.size() + " values long: it must have levels, range or options,"
                        + " and only one of them");
        Requires.that(
                options.isEmpty() || paths.isEmpty(),
                "paths is " + paths + ": it must be left out where options set their own");
    }
}
