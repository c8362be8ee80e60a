package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;

/** What changes between nations, and what they and the control decide. */
public sealed interface PoliticsEvent extends Event {

    @Summary("A decision or inject took effect.")
    record DecisionTaken(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation, or control.") String by,
            @Field("The kind of decision.") String decision,
            @Field("What it changed, in words.") String effect)
            implements PoliticsEvent {}

    @Summary("A decision or inject could not be carried out, and changed nothing.")
    record DecisionRefused(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation, or control.") String by,
            @Field("The kind of decision.") String decision,
            @Field("Why.") String reason)
            implements PoliticsEvent {}

    @Summary("Experience changed the trust of one nation in another.")
    record TrustChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who trusts.") String nation,
            @Field("Whom.") String other,
            @Field("Trust now, 0..1.") double trust)
            implements PoliticsEvent {}

    @Summary("An agreement came into force or changed.")
    record AgreementBegun(
            @Field(value = DAY, unit = "days") double day,
            @Field("One party.") String nation,
            @Field("The other.") String partner)
            implements PoliticsEvent {}

    @Summary("An agreement ended.")
    record AgreementEnded(
            @Field(value = DAY, unit = "days") double day,
            @Field("One party.") String nation,
            @Field("The other.") String partner)
            implements PoliticsEvent {}
}
