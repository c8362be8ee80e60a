package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Requires;
import entente.engine.description.Summary;

/** What a nation's law says about sharing, evidence, detention, extradition and foreign services on its soil. */
@Summary("What a nation's law says about sharing, evidence, detention, extradition and foreign services on its soil.")
public record NationalLaw(
        @Field(value = "Its legal tradition.", standard = "civil", source = ASSUMPTION)
        LegalFamily family,

        @Field(value = "The gateway for reports on plots.", standard = "{}")
        Gateway alert,

        @Field(value = "The gateway for identities of operatives.", standard = "{}")
        Gateway identity,

        @Field(value = "The gateway for threat assessments.", standard = "{}")
        Gateway assessment,

        @Field(value = "The gateway for evidence.", standard = "{}")
        Gateway evidence,

        @Field(
                value =
                        "Whether its courts hear reports that foreign services sent as intelligence, where marking and agreement allow; if not, only evidence that was sent as evidence.",
                standard = "false",
                neutral = "true",
                source = ASSUMPTION)
        boolean admitsForeignIntelligence,

        @Field(
                value = "Time within which an arrested person must be charged or released.",
                unit = "days",
                min = 0,
                max = 36525,
                standard = "14",
                neutral = "36525",
                source = ASSUMPTION)
        double detentionDays,

        @Field(value = "When it extradites.", standard = "byAgreement", neutral = "always", source = ASSUMPTION)
        ExtraditionRule extradition,

        @Field(
                value = "Whether its law lets foreign services act on its soil together with its own.",
                standard = "true",
                neutral = "true",
                source = ASSUMPTION)
        boolean jointOperations) {

    /** @throws IllegalArgumentException if a value lies outside its range */
    public NationalLaw {
        Requires.fields(
                NationalLaw.class,
                family,
                alert,
                identity,
                assessment,
                evidence,
                admitsForeignIntelligence,
                detentionDays,
                extradition,
                jointOperations);
    }

    /** The gateway for the given kind. */
    public Gateway gateway(InformationKind kind) {
        return switch (kind) {
            case ALERT -> alert;
            case IDENTITY -> identity;
            case ASSESSMENT -> assessment;
            case EVIDENCE -> evidence;
        };
    }

    /** The same law with another gateway for the given kind. */
    public NationalLaw with(InformationKind kind, Gateway gateway) {
        return new NationalLaw(
                family,
                kind == InformationKind.ALERT ? gateway : alert,
                kind == InformationKind.IDENTITY ? gateway : identity,
                kind == InformationKind.ASSESSMENT ? gateway : assessment,
                kind == InformationKind.EVIDENCE ? gateway : evidence,
                admitsForeignIntelligence,
                detentionDays,
                extradition,
                jointOperations);
    }
}
