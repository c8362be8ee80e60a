package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;

/** What becomes of plots. */
public sealed interface PlotEvent extends Event {

    /** The id of every plot, real or not, in every event. */
    String PLOT = "The plot, by an id that tells nothing about it.";

    @Summary("A candidate birth: the network would begin a plot now, if it is strong enough and has a team.")
    record BirthConsidered(
            @Field(value = DAY, unit = "days") double day,
            @Field("The network.") String network,

            @Field("The number of the candidate birth in its stream, from 0.")
            long index,

            @Field(
                    "Its mark, 0..1; it is kept if the strength left, less what prevention keeps from happening, is above it.")
            double mark,

            @Field("The strength left, 0..1.") double strength,
            @Field("What became of it.") Birth result)
            implements PlotEvent {}

    /** What becomes of a candidate birth. */
    enum Birth {
        BORN,
        TOO_WEAK,
        PREVENTED,
        NO_TEAM
    }

    @Summary("A plot begins.")
    record PlotBorn(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network,
            @Field("The nation it aims at.") String target,
            @Field("The nation where most of it sits.") String host,
            @Field("Its severity.") double severity,

            @Field(value = "Operatives in its team.", unit = "operatives")
            int team,

            @Field(value = "Time to its attack if nobody interferes.", unit = "days")
            double clockDays)
            implements PlotEvent {}

    @Summary("An attack takes place.")
    record AttackLaunched(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network,
            @Field("The nation attacked.") String target,
            @Field("Its severity.") double severity,
            @Field("Whether the plot had been detected.") boolean detected)
            implements PlotEvent {}

    @Summary("An attack fails by itself.")
    record AttackFailed(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network,
            @Field("The nation aimed at.") String target,
            @Field("Whether the plot had been detected.") boolean detected)
            implements PlotEvent {}

    @Summary("A plot dissolves, because too few of its team are left.")
    record PlotDissolved(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network,
            @Field("The nation aimed at.") String target,
            @Field("Whether the plot had been detected.") boolean detected)
            implements PlotEvent {}

    @Summary("A plot is stopped.")
    record PlotInterdicted(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network,
            @Field("The nation aimed at.") String target,
            @Field("The nation that detected it.") String detector,

            @Field("The nation on whose soil it was stopped.")
            String host,

            @Field("Whether it took two nations.") boolean joint,

            @Field(
                    value = "From detection to the attack that would have come at the clock's full speed.",
                    unit = "days")
            double leadDays,

            @Field("Whether the detector's own reports alone would have reached its threshold.")
            boolean ownEvidence,

            @Field("The stage it had reached, from 1.") int stage)
            implements PlotEvent {}

    @Summary("A plot learns that it is watched; it leaves fewer traces from now on.")
    record PlotWarned(
            @Field(value = DAY, unit = "days") double day,
            @Field(PLOT) String plot,
            @Field("The network.") String network)
            implements PlotEvent {}
}
