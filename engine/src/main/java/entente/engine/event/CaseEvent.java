package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;
import entente.engine.scenario.Obstacle;

/** What becomes of cases: detected plots, real or not. */
public sealed interface CaseEvent extends Event {

    /** The id of every plot in case events. */
    String PLOT = "The plot.";

    @Summary("The evidence in one nation's dossier reaches its threshold: the plot is detected.")
    record PlotDetected(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network it is taken to belong to.") String network,
            @Field("The nation.") String nation,
            @Field("Whether the plot is real.") boolean real,

            @Field(value = "Evidence in the dossier.", unit = "reports of weight 1")
            double evidence,

            @Field(value = "Evidence of it that came from others.", unit = "reports of weight 1")
            double foreignEvidence)
            implements CaseEvent {}

    @Summary("A team takes up a case.")
    record CaseOpened(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The nation.") String nation,

            @Field(value = "How long it waited for a free team.", unit = "days")
            double waitedDays,

            @Field("Whether the plot is real.") boolean real)
            implements CaseEvent {}

    @Summary("A case ends and its team is free.")
    record CaseClosed(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The nation.") String nation,
            @Field("How it ended.") Ending ending)
            implements CaseEvent {}

    /** How a case ends. */
    enum Ending {
        INTERDICTED,
        INTERDICTION_FAILED,
        ATTACKED,
        DISSOLVED,
        /** The plot did not exist. */
        WRONGFUL
    }

    @Summary("A free team follows a false lead.")
    record FalseLeadTaken(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,
            @Field(value = "For how long.", unit = "days") double days)
            implements CaseEvent {}

    @Summary("A nation asks the host of a plot to act together.")
    record JointOperationAsked(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("Who asks.") String nation,
            @Field("Who is asked.") String host)
            implements CaseEvent {}

    @Summary("The host accepts; one team of each nation acts.")
    record JointOperationAccepted(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("Who asked.") String nation,
            @Field("Who accepts.") String host)
            implements CaseEvent {}

    @Summary("The host declines, for a reason; the plot is no longer contained.")
    record JointOperationDeclined(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("Who asked.") String nation,
            @Field("Who declines.") String host,
            @Field("Why.") Obstacle reason)
            implements CaseEvent {}
}
