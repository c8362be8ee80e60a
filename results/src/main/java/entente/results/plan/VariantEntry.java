package entente.results.plan;

import entente.engine.description.Field;
import entente.engine.description.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A named set of changes: a level of a factor, or a variant. */
public record VariantEntry(
        @Field(pattern = "[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}") String name,

        @Field(standard = "{}") Map<String, Written> set) {

    public VariantEntry {
        set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    }
}
