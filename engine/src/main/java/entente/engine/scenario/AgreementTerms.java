package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;
import java.util.List;

/** The clauses of an agreement. */
@Summary("The clauses of an agreement.")
public record AgreementTerms(
        @Field(
                value = "Kinds of information it covers; evidence goes by the clause evidenceTransfer.",
                standard = "[alert, identity, assessment]")
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
        boolean onwardConsent,

        @Field(
                value = "Whether reports may be sent as evidence, and those sent before may be heard in court.",
                standard = "false",
                neutral = "true",
                source = ASSUMPTION)
        boolean evidenceTransfer,

        @Field(
                value = "Whether each extradites to the other.",
                standard = "false",
                neutral = "true",
                source = ASSUMPTION)
        boolean extradition,

        @Field(
                value =
                        "Whether each has liaison officers with the other: reports travel faster and are better understood.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean liaisonOfficers,

        @Field(
                value = "Whether the two keep a joint task force: requests to act together need no further consent.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean jointTaskForce,

        @Field(
                value = "Whether the two train together from time to time: interoperability and trust rise.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean jointTraining,

        @Field(
                value = "Whether reports take a fast lane, past the queue of releases, after an attack on either.",
                standard = "false",
                neutral = "false",
                source = ASSUMPTION)
        boolean crisisFastLane,

        @Field(
                value =
                        "Time between reviews, at which either side leaves if the relation has fallen below what its policy demands; 0 is never.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "0",
                source = ASSUMPTION)
        double reviewDays) {

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
                onwardConsent,
                evidenceTransfer,
                extradition,
                liaisonOfficers,
                jointTaskForce,
                jointTraining,
                crisisFastLane,
                reviewDays);
        Requires.that(
                !kinds.contains(InformationKind.EVIDENCE),
                "kinds is " + kinds + ": it must leave out evidence, for which there is evidenceTransfer");
        kinds = List.copyOf(kinds);
    }

    /** The same clauses with another interoperability, 0..1. */
    public AgreementTerms withInteroperability(double other) {
        return new AgreementTerms(
                kinds,
                highestMarking,
                latencyDays,
                latencyLaw,
                other,
                jointOperations,
                onwardConsent,
                evidenceTransfer,
                extradition,
                liaisonOfficers,
                jointTaskForce,
                jointTraining,
                crisisFastLane,
                reviewDays);
    }
}
