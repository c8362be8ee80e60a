package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import org.jspecify.annotations.Nullable;

/** An exception to a sharing policy: what it names is changed for those whom it concerns, all else stays. */
public record SharingException(
        @Field(optional = true) @Nullable @RefersTo({Kind.NATION, Kind.INSTITUTION})
        String to,

        @Field(optional = true) @Nullable InformationKind kind,

        @Field(optional = true) @Nullable Posture posture,

        @Field(min = 0, max = 1, optional = true) @Nullable Double minimumTrust,

        @Field(min = -1, max = 1, optional = true) @Nullable Double minimumAffinity,

        @Field(min = 0, max = 10, optional = true) @Nullable Double softness,

        @Field(optional = true) @Nullable AdmiraltyGrade minimumGrade,

        @Field(optional = true) @Nullable Marking marking,

        @Field(min = 0, max = 1, optional = true) @Nullable Double sensitiveShare,

        @Field(optional = true) @Nullable Boolean originatorControl,

        @Field(min = 0, max = 1, optional = true) @Nullable Double sanitisation,

        @Field(unit = "days", min = 0, max = 36525, optional = true) @Nullable
        Double delayDays,

        @Field(min = 0, max = 1, optional = true) @Nullable Double releaseProbability,

        @Field(min = 0, max = 10, optional = true) @Nullable Double reciprocity,

        @Field(min = 0, max = 1, optional = true) @Nullable Double minimumPriority,

        @Field(optional = true) @Nullable Boolean onward,

        @Field(optional = true) @Nullable Boolean verification) {

    /** Whether it concerns the given recipient and kind. */
    public boolean concerns(String recipient, InformationKind information) {
        return (to == null || to.equals(recipient)) && (kind == null || kind == information);
    }

    /** The same exception for the given recipient. */
    public SharingException towards(String recipient) {
        return Defaults.changed(this, "to", recipient);
    }

    /** What it changes. */
    public PolicyPatch patch() {
        return PolicyPatch.of(this);
    }
}
