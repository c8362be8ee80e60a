package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Summary;
import entente.engine.scenario.Channel;

/** What becomes of threat networks and what they leave behind. */
public sealed interface NetworkEvent extends Event {

    @Summary(
            "A candidate trace in one nation: a point in time and rate that is noticed if it lies below the rate in force.")
    record TraceConsidered(
            @Field(value = DAY, unit = "days") double day,

            @Field("The plot or idle operative that left it.")
            String source,

            @Field("The nation that may notice it.") String nation,
            @Field("The channel.") Channel channel,
            @Field(value = "Its height.", unit = "per day") double height,

            @Field(value = "The rate in force.", unit = "per day")
            double rate,

            @Field("The candidate's key in hexadecimal digits: the same in every run that considers it.")
            String key,

            @Field("What became of it.") Notice result)
            implements NetworkEvent {}

    /** What becomes of a candidate trace. */
    enum Notice {
        NOTICED,
        MISSED,
        /** Missed, but would have been noticed with the best means that any nation has. */
        MISSED_FOR_TECHNOLOGY
    }

    @Summary("An operative is arrested.")
    record OperativeArrested(
            @Field(value = DAY, unit = "days") double day,
            @Field("The operative.") String operative,
            @Field("The network.") String network,
            @Field("The role.") String role,
            @Field("The nation that arrested.") String nation,
            @Field("The nation on whose soil.") String host)
            implements NetworkEvent {}

    @Summary("A network replaces somebody whom it lost.")
    record OperativeRecruited(
            @Field(value = DAY, unit = "days") double day,
            @Field("The recruit.") String operative,
            @Field("The network.") String network,
            @Field("Who is replaced.") String replaced)
            implements NetworkEvent {}

    @Summary("The size of a network at the start, and whenever it has changed by arrests or recruits.")
    record NetworkChanged(
            @Field(value = DAY, unit = "days") double day,
            @Field("The network.") String network,

            @Field(value = "Operatives at liberty.", unit = "operatives")
            int atLiberty,

            @Field(value = "Those in the largest connected component.", unit = "operatives")
            int largestComponent,

            @Field("Strength left: that component over the one at the start, 0..1.")
            double strength,

            @Field("Global efficiency, 0..1: how close those at liberty are to each other, on average.")
            double efficiency)
            implements NetworkEvent {}

    @Summary("A network moves part of its activity to another nation, away from pressure.")
    record ActivityDisplaced(
            @Field(value = DAY, unit = "days") double day,
            @Field("The network.") String network,
            @Field("The nation left.") String from,

            @Field("Share of the whole footprint that moved, 0..1.")
            double share)
            implements NetworkEvent {}
}
