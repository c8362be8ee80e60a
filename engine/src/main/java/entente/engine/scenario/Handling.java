package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import org.jspecify.annotations.Nullable;

/** How one report is to be handled where it differs from the standing policy: what it leaves out is as the policy says. */
@Summary("How one report is handled where it differs from the standing policy: what is left out is as the policy says.")
public record Handling(
        @Field(value = "Its marking.", optional = true) @Nullable
        Marking marking,

        @Field(value = "Whether nobody may pass it on without asking the origin.", optional = true) @Nullable
        Boolean originatorControl,

        @Field(value = "Share of its evidence that is lost to protect its source.", min = 0, max = 1, optional = true)
        @Nullable
        Double sanitisation) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public Handling {
        Requires.fields(Handling.class, marking, originatorControl, sanitisation);
    }

    /** The rule that holds for the report, given the one that holds for its like. */
    public SharingPolicy applyTo(SharingPolicy rule) {
        Marking own = marking;
        SharingException exception = new SharingException(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                own,
                own == null ? null : 0.0,
                originatorControl,
                sanitisation,
                null,
                null,
                null,
                null,
                null,
                null);
        return exception.applyTo(rule);
    }
}
