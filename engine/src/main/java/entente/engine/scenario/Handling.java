package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Patch;
import org.jspecify.annotations.Nullable;

/** How one report is to be handled where it differs from the standing policy: what it leaves out is as the policy says. */
public record Handling(
        @Field(optional = true) @Nullable Marking marking,

        @Field(optional = true) @Nullable Boolean originatorControl,

        @Field(min = 0, max = 1, optional = true) @Nullable Double sanitisation) {

    /** The rule that holds for the report, given the one that holds for its like. */
    public SharingPolicy applyTo(SharingPolicy rule) {
        Patch<SharingPolicy> patch = Patch.of(SharingPolicy.class, this);
        return (marking == null ? patch : patch.with("sensitiveShare", 0.0)).applyTo(rule);
    }
}
