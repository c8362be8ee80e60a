package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.scenario.Obstacle;

/** What becomes of those arrested. */
public sealed interface JusticeEvent extends Event {

    /** The operative in every event. */
    String OPERATIVE = "The operative.";

    record EvidenceRequested(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field String partner,
            @Field String plot,

            @Field(unit = "reports") int reports)
            implements JusticeEvent {}

    record EvidenceWeighed(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,

            @Field(unit = "reports of weight 1") double admitted,

            @Field(unit = "reports of weight 1") double foreign,

            @Field(unit = "reports of weight 1") double excluded)
            implements JusticeEvent {}

    record ExtraditionAsked(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,
            @Field String host) implements JusticeEvent {}

    record ExtraditionRefused(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,
            @Field String host,
            @Field Obstacle reason)
            implements JusticeEvent {}

    record OperativeExtradited(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,
            @Field String host) implements JusticeEvent {}

    record OperativeCharged(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,

            @Field boolean crossBorder) implements JusticeEvent {}

    record OperativeConvicted(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,

            @Field boolean crossBorder) implements JusticeEvent {}

    record OperativeAcquitted(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,

            @Field boolean crossBorder) implements JusticeEvent {}

    record OperativeReleased(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String nation,

            @Field boolean forWantOfEvidence)
            implements JusticeEvent {}
}
