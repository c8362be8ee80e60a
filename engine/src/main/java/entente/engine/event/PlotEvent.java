package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Worded;

/** What becomes of plots. */
public sealed interface PlotEvent extends Event {

    /** The id of every plot, real or not, in every event. */
    String PLOT = "The plot, by an id that tells nothing about it.";

    record BirthConsidered(
            @Field(unit = "days") double day,
            @Field String network,

            @Field long index,

            @Field double mark,

            @Field double strength,
            @Field Birth result)
            implements PlotEvent {}

    /** What becomes of a candidate birth. */
    enum Birth implements Worded {
        BORN,
        TOO_WEAK,
        PREVENTED,
        NO_TEAM
    }

    record PlotBorn(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String target,
            @Field String host,
            @Field double severity,

            @Field(unit = "operatives") int team,

            @Field(unit = "days") double clockDays)
            implements PlotEvent {}

    record AttackLaunched(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String target,
            @Field double severity,
            @Field boolean detected)
            implements PlotEvent {}

    record AttackFailed(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String target,
            @Field boolean detected)
            implements PlotEvent {}

    record PlotDissolved(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String target,
            @Field boolean detected)
            implements PlotEvent {}

    record PlotInterdicted(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network,
            @Field String target,
            @Field String detector,

            @Field String host,

            @Field boolean joint,

            @Field(unit = "days") double leadDays,

            @Field boolean ownEvidence,

            @Field int stage)
            implements PlotEvent {}

    record PlotWarned(
            @Field(unit = "days") double day,
            @Field String plot,
            @Field String network) implements PlotEvent {}
}
