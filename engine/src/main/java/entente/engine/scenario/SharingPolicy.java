package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** What a nation shares, with whom and how: its general rule, and exceptions by partner, institution and kind. */
@Summary("What a nation shares, with whom and how: its general rule, and exceptions by partner, institution and kind.")
public record SharingPolicy(
        @Field(value = "The general attitude.", standard = "needToKnow", neutral = "needToShare", source = ASSUMPTION)
        Posture posture,

        @Field(
                value = "Trust in the recipient from which the origin shares; for an institution, the mean trust in its"
                        + " other members.",
                min = 0,
                max = 1,
                standard = "0.4",
                neutral = "0",
                source = ASSUMPTION)
        double minimumTrust,

        @Field(
                value =
                        "Affinity from which the origin shares; for an institution, the mean affinity to its other members.",
                min = -1,
                max = 1,
                standard = "0",
                neutral = "-1",
                source = ASSUMPTION)
        double minimumAffinity,

        @Field(
                value = "How gradually the gates of politics and trust open: they open with probability"
                        + " logistic((value - minimum) / softness); at 0, when the value reaches the minimum.",
                min = 0,
                max = 10,
                standard = "0.05",
                neutral = "0",
                source = ASSUMPTION)
        double softness,

        @Field(
                value = "The worst Admiralty grade that is still released, A1 to F6; both parts must be as good.",
                standard = "E5",
                neutral = "F6",
                source = ASSUMPTION)
        AdmiraltyGrade minimumGrade,

        @Field(
                value = "The marking that the nation's reports bear.",
                standard = "AMBER",
                neutral = "CLEAR",
                source = ASSUMPTION)
        Marking marking,

        @Field(
                value =
                        "Share of the nation's reports that come from sensitive sources and bear the next tighter marking.",
                min = 0,
                max = 1,
                standard = "0.2",
                neutral = "0",
                source = ASSUMPTION)
        double sensitiveShare,

        @Field(
                value = "Whether nobody may pass the nation's reports on without asking it.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean originatorControl,

        @Field(
                value = "Share of a report's evidence that is lost to protect its source.",
                min = 0,
                max = 1,
                standard = "0.1",
                neutral = "0",
                source = ASSUMPTION)
        double sanitisation,

        @Field(
                value = "Time a report is held back before it is sent.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0",
                neutral = "0",
                source = ASSUMPTION)
        double delayDays,

        @Field(
                value = "Probability that a report which passes all other gates is released.",
                min = 0,
                max = 1,
                standard = "0.95",
                neutral = "1",
                source = ASSUMPTION)
        double releaseProbability,

        @Field(
                value = "Under a reciprocal posture: what the recipient must have given, as a share of what it got.",
                min = 0,
                max = 10,
                standard = "0.5",
                neutral = "0.5",
                source = ASSUMPTION)
        double reciprocity,

        @Field(
                value = "The nation's own priority of a network from which it shares reports on it.",
                min = 0,
                max = 1,
                standard = "0.1",
                neutral = "0",
                source = ASSUMPTION)
        double minimumPriority,

        @Field(
                value = "Whether the nation passes on what others sent it, where they allow it.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean onward,

        @Field(
                value =
                        "Whether the nation looks from time to time at what its partners sent, and holds it against them if they kept things back.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean verification,

        @Field(value = "Exceptions; of several that fit, the later one prevails.", standard = "[]")
        List<SharingException> exceptions) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public SharingPolicy {
        Requires.fields(
                SharingPolicy.class,
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
                verification,
                exceptions);
        exceptions = List.copyOf(exceptions);
    }

    /** The rule for one recipient and kind, with every exception that fits applied; it has none itself. */
    public SharingPolicy towards(String recipient, InformationKind kind) {
        SharingPolicy rule = this;
        for (SharingException exception : exceptions) {
            if (exception.concerns(recipient, kind)) {
                rule = exception.applyTo(rule);
            }
        }
        return rule;
    }

    /** The marking of a report whose source ranks among the nation's as given, from 0, the most sensitive, to 1. */
    public Marking marking(double sensitivity) {
        return sensitivity < sensitiveShare ? marking.tighter() : marking;
    }

    /** The same policy with an exception more; one that names neither recipient nor kind changes the general rule. */
    public SharingPolicy with(SharingException change) {
        if (change.to() == null && change.kind() == null) {
            return change.applyTo(this);
        }
        List<SharingException> more = new java.util.ArrayList<>(exceptions);
        more.add(change);
        return withExceptions(more);
    }

    /** The same general rule with other exceptions. */
    public SharingPolicy withExceptions(List<SharingException> others) {
        return new SharingPolicy(
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
                verification,
                others);
    }
}
