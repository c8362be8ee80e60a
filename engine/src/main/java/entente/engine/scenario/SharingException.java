package entente.engine.scenario;

import entente.engine.description.Field;
import entente.engine.description.RefersTo;
import entente.engine.description.RefersTo.Kind;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import org.jspecify.annotations.Nullable;

/** An exception to a sharing policy: what it names is changed for those whom it concerns, all else stays. */
@Summary("An exception to a sharing policy: what it names is changed for those whom it concerns, all else stays.")
public record SharingException(
        @Field(value = "The nation or institution it concerns; left out, all.", optional = true)
        @Nullable
        @RefersTo({Kind.NATION, Kind.INSTITUTION})
        String to,

        @Field(value = "The kind of information it concerns; left out, all.", optional = true) @Nullable
        InformationKind kind,

        @Field(value = "The attitude.", optional = true) @Nullable
        Posture posture,

        @Field(value = "Trust from which the origin shares.", min = 0, max = 1, optional = true) @Nullable
        Double minimumTrust,

        @Field(value = "Affinity from which the origin shares.", min = -1, max = 1, optional = true) @Nullable
        Double minimumAffinity,

        @Field(value = "How gradually politics and trust open.", min = 0, max = 10, optional = true) @Nullable
        Double softness,

        @Field(value = "The worst Admiralty grade released.", optional = true) @Nullable
        AdmiraltyGrade minimumGrade,

        @Field(value = "The marking of reports.", optional = true) @Nullable
        Marking marking,

        @Field(value = "Share of reports with the next tighter marking.", min = 0, max = 1, optional = true) @Nullable
        Double sensitiveShare,

        @Field(value = "Whether nobody may pass reports on without asking.", optional = true) @Nullable
        Boolean originatorControl,

        @Field(value = "Share of evidence lost to protect the source.", min = 0, max = 1, optional = true) @Nullable
        Double sanitisation,

        @Field(value = "Time a report is held back.", unit = "days", min = 0, max = 36525, optional = true) @Nullable
        Double delayDays,

        @Field(value = "Probability of release at the last gate.", min = 0, max = 1, optional = true) @Nullable
        Double releaseProbability,

        @Field(
                value = "What the recipient must have given, as a share of what it got.",
                min = 0,
                max = 10,
                optional = true)
        @Nullable
        Double reciprocity,

        @Field(value = "Own priority from which the origin shares.", min = 0, max = 1, optional = true) @Nullable
        Double minimumPriority,

        @Field(value = "Whether to pass on what others sent.", optional = true) @Nullable
        Boolean onward,

        @Field(value = "Whether to look at what partners sent.", optional = true) @Nullable
        Boolean verification) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public SharingException {
        Requires.fields(
                SharingException.class,
                to,
                kind,
                posture,
                minimumTrust,
                minimumAffinity,
                softness,
                minimumGrade,
                marking,
                sensitiveShare,
                originatorControl,
                sanitisation,
                delayDays,
                releaseProbability,
                reciprocity,
                minimumPriority,
                onward,
                verification);
    }

    /** Whether it concerns the given recipient and kind. */
    public boolean concerns(String recipient, InformationKind information) {
        return (to == null || to.equals(recipient)) && (kind == null || kind == information);
    }

    /** The same exception for the given recipient. */
    public SharingException towards(String recipient) {
        return new SharingException(
                recipient,
                kind,
                posture,
                minimumTrust,
                minimumAffinity,
                softness,
                minimumGrade,
                marking,
                sensitiveShare,
                originatorControl,
                sanitisation,
                delayDays,
                releaseProbability,
                reciprocity,
                minimumPriority,
                onward,
                verification);
    }

    /** The given policy with what this exception names. */
    public SharingPolicy applyTo(SharingPolicy policy) {
        return new SharingPolicy(
                or(posture, policy.posture()),
                or(minimumTrust, policy.minimumTrust()),
                or(minimumAffinity, policy.minimumAffinity()),
                or(softness, policy.softness()),
                or(minimumGrade, policy.minimumGrade()),
                or(marking, policy.marking()),
                or(sensitiveShare, policy.sensitiveShare()),
                or(originatorControl, policy.originatorControl()),
                or(sanitisation, policy.sanitisation()),
                or(delayDays, policy.delayDays()),
                or(releaseProbability, policy.releaseProbability()),
                or(reciprocity, policy.reciprocity()),
                or(minimumPriority, policy.minimumPriority()),
                or(onward, policy.onward()),
                or(verification, policy.verification()),
                policy.exceptions());
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value != null ? value : otherwise;
    }
}
