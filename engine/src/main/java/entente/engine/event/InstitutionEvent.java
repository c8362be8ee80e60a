package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.scenario.ProgrammeKind;

/** What institutions do, beside passing reports on. */
public sealed interface InstitutionEvent extends Event {

    record WatchlistAsked(
            @Field(unit = "days") double day,
            @Field String institution,
            @Field String nation,
            @Field String operative,

            @Field boolean hit)
            implements InstitutionEvent {}

    record ExerciseHeld(
            @Field(unit = "days") double day,

            @Field String organiser,

            @Field(unit = "nations") int participants) implements InstitutionEvent {}

    record AssessmentsMerged(
            @Field(unit = "days") double day,
            @Field String institution,
            @Field String network,

            @Field(unit = "assessments") int assessments,

            @Field(unit = "nations") int members)
            implements InstitutionEvent {}

    record AssessmentUsed(
            @Field(unit = "days") double day,
            @Field String nation,

            @Field String sender,

            @Field String network,

            @Field double estimate,
            @Field double threat)
            implements InstitutionEvent {}

    record ProgrammeDelivered(
            @Field(unit = "days") double day,
            @Field String funder,
            @Field String nation,
            @Field ProgrammeKind programme,
            @Field String what,
            @Field double level)
            implements InstitutionEvent {}

    record IntegrationAssessed(
            @Field(unit = "days") double day,

            @Field String of,

            @Field double policyLikeness,

            @Field double interoperability,

            @Field double affinity,
            @Field double trust)
            implements InstitutionEvent {}
}
