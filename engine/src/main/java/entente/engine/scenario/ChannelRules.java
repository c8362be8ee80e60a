package entente.engine.scenario;

import static entente.engine.description.Field.ASSUMPTION;

import entente.engine.description.Field;
import entente.engine.description.Flat;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How channels differ, whatever the network: when and where a plot shows in them, what it takes to look there, what acting
 * on it does and what goes wrong. That they differ, and in which direction, is plain; every number is an assumption.
 */
public record ChannelRules(
        @Flat Stages stages,
        @Flat Places places,
        @Flat Names names,
        @Flat Freezing freezing,
        @Flat Recognition recognition) {

    /** The weight of a channel in a table that may leave it out: then 1. */
    public static double weight(Map<Channel, Double> weights, Channel channel) {
        return weights.getOrDefault(channel, 1.0);
    }

    private static Map<Channel, Double> sorted(Map<Channel, Double> weights) {
        return Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    /** When a network shows: weights on its shares of the channels, which are scaled to sum to 1 again. */
    public record Stages(
            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 1.2, travel: 0.8, finance: 1.2, procurement: 0.3}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> idle,

            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 1, travel: 0.7, finance: 1.4, procurement: 1.2}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> preparing,

            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 1.2, travel: 1.6, finance: 0.4, procurement: 1}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> acting) {

        public Stages {
            idle = sorted(idle);
            preparing = sorted(preparing);
            acting = sorted(acting);
        }
    }

    /** Where it shows: weights alike. */
    public record Places(
            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 1.2, travel: 0.6, finance: 1.2, procurement: 1}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> home,

            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 0.6, travel: 2, finance: 1.4, procurement: 0.6}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> transit,

            @Field(
                    min = 0,
                    max = 100,
                    standard = "{communications: 1, travel: 1.2, finance: 0.6, procurement: 1.4}",
                    neutral = "{}",
                    source = ASSUMPTION)
            Map<Channel, Double> target) {

        public Places {
            home = sorted(home);
            transit = sorted(transit);
            target = sorted(target);
        }
    }

    /** What is seen without a name: a watch at the border looks for somebody, and so does an order to intercept. */
    public record Names(
            @Field(min = 0, max = 1, standard = "0.6", neutral = "1", source = ASSUMPTION)
            double unnamedTravel,

            @Field(min = 0, max = 1, standard = "0.8", neutral = "1", source = ASSUMPTION)
            double unnamedCommunications) {

        /**
         * Share of what a nation's means could notice in a channel that it does notice, 0..1.
         *
         * @param listed share of those who leave the trace who are on its watchlist, 0..1: at the border each must be
         *     known, of those who talk to each other one
         */
        public double share(Channel channel, double listed) {
            return switch (channel) {
                case TRAVEL -> unnamedTravel + (1 - unnamedTravel) * listed;
                case COMMUNICATIONS -> listed > 0 ? 1 : unnamedCommunications;
                case FINANCE, PROCUREMENT -> 1;
            };
        }
    }

    /** What acting on money does: whoever has evidence on a plot and sees its money at home may freeze that. */
    public record Freezing(
            @Field(min = 0, max = 1, standard = "0.5", source = ASSUMPTION)
            double freezeEvidence,

            @Field(min = 0, max = 1, standard = "0.5", neutral = "1", source = ASSUMPTION)
            double freezeFactor,

            @Field(unit = "days", min = 0, max = 36525, standard = "120", source = ASSUMPTION)
            double freezeDays,

            @Field(unit = "days", min = 0, max = 36525, standard = "3", neutral = "0", source = ASSUMPTION)
            double freezeWorkDays) {}

    /** What recognition gets wrong: the more names on a list and the more faces looked at, the more strangers match. */
    public record Recognition(
            @Field(
                    unit = "per listed operative and year",
                    min = 0,
                    max = 1e4,
                    standard = "4",
                    neutral = "0",
                    source = ASSUMPTION)
            double falseMatchesPerYear,

            @Field(unit = "days", min = 0, max = 36525, standard = "2", neutral = "0", source = ASSUMPTION)
            double falseMatchDays,

            @Field(min = 0, max = 1, standard = "0.1", neutral = "0", source = ASSUMPTION)
            double falseMatchCases) {}
}
