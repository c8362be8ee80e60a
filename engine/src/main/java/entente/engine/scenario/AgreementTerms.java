package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** The clauses of an agreement. */
@Summary("The clauses of an agreement.")
public record AgreementTerms(
        @Field(value = "Kinds of information it covers.", standard = "[alert, identity]")
        List<InformationKind> kinds,

        @Field(value = "The tightest marking it may carry.", standard = "AMBER", neutral = "RED", source = ASSUMPTION)
        Marking highestMarking,

        @Field(
                value = "Mean time from release to arrival.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "10",
                neutral = "0",
                source = ASSUMPTION)
        double latencyDays,

        @Field(value = "Law of that time.", standard = "exponential", neutral = "fixed", source = ASSUMPTION)
        DurationLaw latencyLaw,

        @Field(
                value = "How well formats and procedures match: multiplies the probability of linking what arrives.",
                min = 0,
                max = 1,
                standard = "0.7",
                neutral = "1",
                source = ASSUMPTION)
        double interoperability,

        @Field(value = "Whether one may ask the other for a joint operation.", standard = "true", source = ASSUMPTION)
        boolean jointOperations,

        @Field(
                value = "Whether what arrives under it may be passed on.",
                standard = "false",
                neutral = "true",
                source = ASSUMPTION)
        boolean onwardConsent) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public AgreementTerms {
        Requires.fields(
                AgreementTerms.class,
                kinds,
                highestMarking,
                latencyDays,
                latencyLaw,
                interoperability,
                jointOperations,
                onwardConsent);
        kinds = List.copyOf(kinds);
    }

    /** The same clauses with another interoperability, 0..1. */
    public AgreementTerms withInteroperability(double other) {
        return new AgreementTerms(
                kinds, highestMarking, latencyDays, latencyLaw, other, jointOperations, onwardConsent);
    }
}
