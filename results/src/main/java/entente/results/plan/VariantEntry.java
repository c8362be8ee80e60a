package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import entente.engine.description.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A named set of changes: a level of a factor, or a variant. */
@Summary("A named set of changes to the scenario: an option of a factor, or a variant.")
public record VariantEntry(
        @Field(
                value = "Its name: letters, digits, spaces, dots, hyphens and underscores.",
                pattern = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}")
        String name,

        @Field(
                value = "What it changes: paths of settings to values, as nations[*].sharing.posture: needToShare.",
                standard = "{}")
        Map<String, Written> set) {

    /** @throws IllegalArgumentException if the name is not fit */
    public VariantEntry {
        Requires.fields(VariantEntry.class, name, set);
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
