package entente.engine.scenario;

import entente.engine.description.Field;

/**
 * What a nation's law says of information by where it comes from, on top of its gateways by kind: bank data, passenger data
 * and intercepts each have a law of their own. Where it is closed, an agreement or the charter of an institution may still
 * give a ground.
 */
public record ChannelLaw(
        @Field(standard = "{}") Gateway communications,

        @Field(standard = "{}") Gateway travel,

        @Field(standard = "{}") Gateway finance,

        @Field(standard = "{}") Gateway procurement) {

    /** The gateway for what comes from a channel. */
    public Gateway gateway(Channel channel) {
        return switch (channel) {
            case COMMUNICATIONS -> communications;
            case TRAVEL -> travel;
            case FINANCE -> finance;
            case PROCUREMENT -> procurement;
        };
    }

    /** The same law with another gateway for a channel. */
    public ChannelLaw with(Channel channel, Gateway gateway) {
        return new ChannelLaw(
                channel == Channel.COMMUNICATIONS ? gateway : communications,
                channel == Channel.TRAVEL ? gateway : travel,
                channel == Channel.FINANCE ? gateway : finance,
                channel == Channel.PROCUREMENT ? gateway : procurement);
    }
}
