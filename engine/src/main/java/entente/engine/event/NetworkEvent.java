package entente.engine.event;

import entente.engine.description.Field;
import entente.engine.description.Worded;
import entente.engine.scenario.Channel;

/** What becomes of threat networks and what they leave behind. */
public sealed interface NetworkEvent extends Event {

    record TraceConsidered(
            @Field(unit = "days") double day,

            @Field String source,

            @Field String nation,
            @Field Channel channel,
            @Field(unit = "per day") double height,

            @Field(unit = "per day") double rate,

            @Field String key,

            @Field Notice result)
            implements NetworkEvent {}

    /** What becomes of a candidate trace. */
    enum Notice implements Worded {
        NOTICED,
        MISSED,
        /** Missed, but would have been noticed with the best means that any nation has. */
        MISSED_FOR_TECHNOLOGY
    }

    record OperativeArrested(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String network,
            @Field String role,
            @Field String nation,
            @Field String host)
            implements NetworkEvent {}

    record OperativeRecruited(
            @Field(unit = "days") double day,
            @Field String operative,
            @Field String network,
            @Field String replaced) implements NetworkEvent {}

    record NetworkChanged(
            @Field(unit = "days") double day,
            @Field String network,

            @Field(unit = "operatives") int atLiberty,

            @Field(unit = "operatives") int largestComponent,

            @Field double strength,

            @Field double efficiency)
            implements NetworkEvent {}

    record ActivityDisplaced(
            @Field(unit = "days") double day,
            @Field String network,
            @Field String from,

            @Field double share) implements NetworkEvent {}
}
