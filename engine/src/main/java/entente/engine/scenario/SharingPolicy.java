package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import java.util.ArrayList;
import java.util.List;

/** What a nation shares, with whom and how: its general rule, and exceptions by partner, institution and kind. */
public record SharingPolicy(
        @Field(standard = "needToKnow", neutral = "needToShare", source = ASSUMPTION)
        Posture posture,

        @Field(min = 0, max = 1, standard = "0.4", neutral = "0", source = ASSUMPTION)
        double minimumTrust,

        @Field(min = -1, max = 1, standard = "0", neutral = "-1", source = ASSUMPTION)
        double minimumAffinity,

        @Field(min = 0, max = 10, standard = "0.05", neutral = "0", source = ASSUMPTION)
        double softness,

        @Field(standard = "E5", neutral = "F6", source = ASSUMPTION)
        AdmiraltyGrade minimumGrade,

        @Field(standard = "AMBER", neutral = "CLEAR", source = ASSUMPTION)
        Marking marking,

        @Field(min = 0, max = 1, standard = "0.2", neutral = "0", source = ASSUMPTION)
        double sensitiveShare,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean originatorControl,

        @Field(min = 0, max = 1, standard = "0.1", neutral = "0", source = ASSUMPTION)
        double sanitisation,

        @Field(unit = "days", min = 0, max = 36525, standard = "0", neutral = "0", source = ASSUMPTION)
        double delayDays,

        @Field(min = 0, max = 1, standard = "0.95", neutral = "1", source = ASSUMPTION)
        double releaseProbability,

        @Field(min = 0, max = 10, standard = "0.5", neutral = "0.5", source = ASSUMPTION)
        double reciprocity,

        @Field(min = 0, max = 1, standard = "0.1", neutral = "0", source = ASSUMPTION)
        double minimumPriority,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean onward,

        @Field(standard = "false", neutral = "false", source = ASSUMPTION)
        boolean verification,

        @Field(standard = "[]") List<SharingException> exceptions) {

    public SharingPolicy {
        exceptions = List.copyOf(exceptions);
    }

    /** The rule for one recipient and kind, with every exception that fits applied; it has none itself. */
    public SharingPolicy towards(String recipient, InformationKind kind) {
        SharingPolicy rule = this;
        for (SharingException exception : exceptions) {
            if (exception.concerns(recipient, kind)) {
                rule = exception.patch().applyTo(rule);
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
            return change.patch().applyTo(this);
        }
        List<SharingException> more = new ArrayList<>(exceptions);
        more.add(change);
        return withExceptions(more);
    }

    /** The same rule where something else is demanded of recipients and reports. */
    public SharingPolicy demanding(
            Posture otherPosture,
            double otherTrust,
            double otherAffinity,
            AdmiraltyGrade otherGrade,
            double otherProbability) {
        return new SharingPolicy(
                otherPosture,
                otherTrust,
                otherAffinity,
                softness,
                otherGrade,
                marking,
                sensitiveShare,
                originatorControl,
                sanitisation,
                delayDays,
                otherProbability,
                reciprocity,
                minimumPriority,
                onward,
                verification,
                exceptions);
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
