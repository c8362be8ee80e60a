package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Worded;

/** What a nation's law says about sharing, evidence, detention, extradition and foreign services on its soil. */
public record NationalLaw(
        @Field(standard = "civil", source = ASSUMPTION) LegalFamily family,

        @Field(standard = "{}") Gateway alert,

        @Field(standard = "{}") Gateway identity,

        @Field(standard = "{}") Gateway assessment,

        @Field(standard = "{}") Gateway evidence,

        @Field(standard = "{}") ChannelLaw channels,

        @Field(standard = "always", neutral = "always", source = ASSUMPTION)
        FreezingRule freezing,

        @Field(standard = "false", neutral = "true", source = ASSUMPTION)
        boolean admitsForeignIntelligence,

        @Field(unit = "days", min = 0, max = 36525, standard = "14", neutral = "36525", source = ASSUMPTION)
        double detentionDays,

        @Field(standard = "byAgreement", neutral = "always", source = ASSUMPTION)
        ExtraditionRule extradition,

        @Field(standard = "true", neutral = "true", source = ASSUMPTION)
        boolean jointOperations) {

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
                channels,
                freezing,
                admitsForeignIntelligence,
                detentionDays,
                extradition,
                jointOperations);
    }

    /** The same law with another law for channels. */
    public NationalLaw with(ChannelLaw other) {
        return new NationalLaw(
                family,
                alert,
                identity,
                assessment,
                evidence,
                other,
                freezing,
                admitsForeignIntelligence,
                detentionDays,
                extradition,
                jointOperations);
    }

    /** The legal tradition of a nation; courts of one tradition admit evidence gathered under another less readily. */
    public enum LegalFamily implements Worded {
        CIVIL,
        COMMON,
        MIXED
    }

    /** When a nation hands over somebody arrested on its soil. */
    public enum ExtraditionRule implements Worded {
        NEVER,
        BY_AGREEMENT,
        ALWAYS
    }

    /** On what evidence a nation may freeze funds on its soil. */
    public enum FreezingRule implements Worded {
        NEVER,
        /** On what its own services have seen alone. */
        OWN_REPORTS,
        ALWAYS
    }
}
