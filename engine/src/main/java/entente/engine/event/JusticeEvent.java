package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;
import entente.engine.scenario.Obstacle;

/** What becomes of those arrested. */
public sealed interface JusticeEvent extends Event {

    /** The operative in every event. */
    String OPERATIVE = "The operative.";

    @Summary("A prosecuting nation asks another for what it holds on a plot, as evidence.")
    record EvidenceRequested(
            @Field(value = DAY, unit = "days") double day,
            @Field("Who asks.") String nation,
            @Field("Whom.") String partner,
            @Field("The plot.") String plot,

            @Field(value = "Reports asked for.", unit = "reports")
            int reports)
            implements JusticeEvent {}

    @Summary("A court weighs what there is against somebody.")
    record EvidenceWeighed(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("The nation whose court it is.") String nation,

            @Field(value = "Evidence admitted.", unit = "reports of weight 1")
            double admitted,

            @Field(value = "Evidence from abroad among it.", unit = "reports of weight 1")
            double foreign,

            @Field(value = "Evidence from abroad that is not admitted.", unit = "reports of weight 1")
            double excluded)
            implements JusticeEvent {}

    @Summary("A nation asks for somebody who was arrested elsewhere.")
    record ExtraditionAsked(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Who asks.") String nation,
            @Field("Where he or she was arrested.") String host)
            implements JusticeEvent {}

    @Summary("An extradition is refused; the nation of the arrest prosecutes itself.")
    record ExtraditionRefused(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Who asked.") String nation,
            @Field("Who refuses.") String host,
            @Field("Why.") Obstacle reason)
            implements JusticeEvent {}

    @Summary("Somebody is handed over.")
    record OperativeExtradited(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("To whom.") String nation,
            @Field("By whom.") String host)
            implements JusticeEvent {}

    @Summary("Somebody is charged.")
    record OperativeCharged(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Where.") String nation,

            @Field("Whether a foreign report or service had a part in it.")
            boolean crossBorder)
            implements JusticeEvent {}

    @Summary("Somebody is convicted.")
    record OperativeConvicted(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Where.") String nation,

            @Field("Whether a foreign report or service had a part in it.")
            boolean crossBorder)
            implements JusticeEvent {}

    @Summary("Somebody is acquitted and goes back to the network.")
    record OperativeAcquitted(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Where.") String nation,

            @Field("Whether a foreign report or service had a part in it.")
            boolean crossBorder)
            implements JusticeEvent {}

    @Summary("Somebody is released without charge and goes back to the network.")
    record OperativeReleased(
            @Field(value = DAY, unit = "days") double day,
            @Field(OPERATIVE) String operative,
            @Field("Where.") String nation,

            @Field("Whether evidence was lacking; otherwise no court was free in time.")
            boolean forWantOfEvidence)
            implements JusticeEvent {}
}
