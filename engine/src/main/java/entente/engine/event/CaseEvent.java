package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Worded;
import entente.engine.scenario.Obstacle;

/** What becomes of cases: detected plots, real or not. */
public sealed interface CaseEvent extends Event {

    /** The id of every plot in case events. */
    String PLOT = "The plot.";

    record PlotDetected(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String nation,
            @Field boolean real,

            @Field(unit = "reports of weight 1") double evidence,

            @Field(unit = "reports of weight 1") double foreignEvidence)
            implements CaseEvent {}

    record CaseOpened(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,

            @Field(unit = "days") double waitedDays,

            @Field boolean real)
            implements CaseEvent {}

    record CaseClosed(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field Ending ending) implements CaseEvent {}

    /** How a case ends. */
    enum Ending implements Worded {
        INTERDICTED,
        INTERDICTION_FAILED,
        ATTACKED,
        DISSOLVED,
        /** The plot did not exist. */
        WRONGFUL
    }

    record FalseLeadTaken(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field(unit = "days") double days) implements CaseEvent {}

    record FundsFrozen(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field boolean real,
            @Field(unit = "days") double days)
            implements CaseEvent {}

    record FalseMatchMade(
            @Field(unit = "days") double day,
            @Field String nation,
            @Field(unit = "operatives") int listed) implements CaseEvent {}

    record JointOperationAsked(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field String host) implements CaseEvent {}

    record JointOperationAccepted(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field String host) implements CaseEvent {}

    record TaskForceActed(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field String host) implements CaseEvent {}

    record JointOperationDeclined(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String nation,
            @Field String host,
            @Field Obstacle reason)
            implements CaseEvent {}
}
