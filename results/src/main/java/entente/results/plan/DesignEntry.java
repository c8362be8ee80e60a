package entente.results.plan;

import entente.engine.description.Contradictable;
import entente.engine.description.Field;
import entente.engine.description.InvalidField;
import entente.engine.description.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which combinations of levels are run. */
public record DesignEntry(
        @Field(standard = "fullFactorial") DesignKind kind,

        @Field(min = 2, max = 1_000_000, optional = true) @Nullable
        Integer points,

        @Field(min = 2, max = 10_000, optional = true) @Nullable
        Integer trajectories,

        @Field(min = 3, max = 5, optional = true) @Nullable Integer resolution,

        @Field(min = 0, max = 2147483647, standard = "1") int seed,

        @Field(standard = "[]") List<List<Written>> rows,

        @Field(optional = true) @Nullable String file)
        implements Contradictable {

    public DesignEntry {
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<InvalidField> contradictions() {
        boolean powers = kind == DesignKind.SOBOL || kind == DesignKind.SALTELLI;
        boolean isPower = points == null || Integer.bitCount(points) == 1;
        Conditions rules = new Conditions();
        fits(rules, kind.hasPoints(), points != null, "points", points);
        fits(rules, kind == DesignKind.MORRIS, trajectories != null, "trajectories", trajectories);
        fits(rules, kind == DesignKind.FRACTIONAL_FACTORIAL, resolution != null, "resolution", resolution);
        if (kind == DesignKind.TABLE) {
            rules.require(rows.isEmpty() != (file == null), "rows", rows.size(), "invalid.design.rows", "file", "kind");
        } else {
            fits(rules, false, !rows.isEmpty(), "rows", rows.size());
            fits(rules, false, file != null, "file", file);
        }
        return rules.require(!powers || isPower, "points", points, "invalid.design.power", kind.word(), "kind")
                .broken();
    }

    /** A message names {@code kind} last, so that nothing is said to follow from a kind that was itself refused. */
    private void fits(Conditions rules, boolean needed, boolean given, String field, @Nullable Object value) {
        rules.require(
                needed == given,
                field,
                value,
                needed ? "invalid.design.needed" : "invalid.design.left",
                kind.word(),
                "kind");
    }
}
