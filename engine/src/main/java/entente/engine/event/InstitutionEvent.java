package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;
import entente.engine.scenario.ProgrammeKind;

/** What institutions do, beside passing reports on. */
public sealed interface InstitutionEvent extends Event {

    @Summary("A member asks a shared watchlist about an operative.")
    record WatchlistAsked(
            @Field(value = DAY, unit = "days") double day,
            @Field("Whose list.") String institution,
            @Field("Who asks.") String nation,
            @Field("About whom.") String operative,

            @Field("Whether it answers that the list has the operative.")
            boolean hit)
            implements InstitutionEvent {}

    @Summary("A joint exercise, or a joint training under an agreement.")
    record ExerciseHeld(
            @Field(value = DAY, unit = "days") double day,

            @Field("The institution; under an agreement, one party.")
            String organiser,

            @Field(value = "Nations that take part.", unit = "nations")
            int participants)
            implements InstitutionEvent {}

    @Summary("An exchange sends its members what it makes of a network.")
    record AssessmentsMerged(
            @Field(value = DAY, unit = "days") double day,
            @Field("The institution.") String institution,
            @Field("The network.") String network,

            @Field(value = "Assessments merged.", unit = "assessments")
            int assessments,

            @Field(value = "Members that get the result.", unit = "nations")
            int members)
            implements InstitutionEvent {}

    @Summary("An assessment from abroad moves the estimate of a nation.")
    record AssessmentUsed(
            @Field(value = DAY, unit = "days") double day,
            @Field("The nation.") String nation,

            @Field("The nation or institution that sent it.")
            String sender,

            @Field("The network.") String network,

            @Field("Share of the threat that it takes the network for now, 0..1.")
            double estimate)
            implements InstitutionEvent {}

    @Summary("A capacity-building programme takes effect.")
    record ProgrammeDelivered(
            @Field(value = DAY, unit = "days") double day,
            @Field("The institution or nation that paid.") String funder,
            @Field("Where.") String nation,
            @Field("What it did.") ProgrammeKind programme,
            @Field("What rose.") String what,
            @Field("To which level.") double level)
            implements InstitutionEvent {}

    @Summary("How close nations stand, in the middle of every half-year: a nation to all others, the members of an"
            + " institution among each other, or all nations.")
    record IntegrationAssessed(
            @Field(value = DAY, unit = "days") double day,

            @Field("The nation or institution; * is all nations.")
            String of,

            @Field("How alike their sharing policies are, 0..1.")
            double policyLikeness,

            @Field("How well their formats match over the best way between two of them, 0..1; 0 where there is none.")
            double interoperability,

            @Field("Their affinity, -1..1.") double affinity,
            @Field("Their trust in each other, 0..1.") double trust)
            implements InstitutionEvent {}
}
