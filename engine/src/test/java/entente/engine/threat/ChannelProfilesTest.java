package entente.engine.threat;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static entente.engine.TestWorlds.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.description.Baseline;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.PlotEvent.PlotBorn;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelRules;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which channels traces show, by stage and place. Limits as {@link Scores} says. */
class ChannelProfilesTest {

    private static final double CLOCK_DAYS = 200;
    private static final double HORIZON = 20 * YEAR;
    private static final Map<Channel, Double> SHARES =
            Map.of(Channel.FINANCE, 0.4, Channel.TRAVEL, 0.3, Channel.COMMUNICATIONS, 0.2, Channel.PROCUREMENT, 0.1);

    /** Everybody lives in AAA and goes to BBB for the second half; a third of all traces arises in CCC. */
    private static Scenario journey(ChannelRules channels) {
        List<List<Integer>> row = new ArrayList<>();
        for (int i = 1; i < 400; i++) {
            row.add(List.of(i - 1, i));
        }
        return scenario(
                HORIZON,
                watcher("AAA"),
                watcher("BBB"),
                watcher("CCC"),
                rules("channels", channels),
                network(
                        "net",
                        Map.of("AAA", 1.0, "CCC", 1e-9),
                        "targets",
                        evenly("BBB"),
                        "structure",
                        Structure.LISTED,
                        "ties",
                        row,
                        "localTies",
                        1,
                        "plotsPerYear",
                        10,
                        "tracesPerPlotYear",
                        60,
                        "tracesPerOperativeYear",
                        0,
                        "transitShare",
                        1.0 / 3,
                        "actingShare",
                        1,
                        "channels",
                        SHARES,
                        "clockDays",
                        CLOCK_DAYS,
                        "clockLaw",
                        DurationLaw.FIXED));
    }

    private static ChannelRules profile(Map<String, Object> weights) {
        return Defaults.of(ChannelRules.class, Baseline.NEUTRAL, weights);
    }

    /** Money before, journeys after; in transit only those two. About 6,000 traces in two stages and three places. */
    @Test
    void aTraceShowsInTheChannelsOfItsStageAndPlace() {
        Map<Channel, Double> preparing = Map.of(Channel.FINANCE, 3.0, Channel.TRAVEL, 0.5);
        Map<Channel, Double> acting = Map.of(Channel.TRAVEL, 4.0, Channel.FINANCE, 0.0);
        Map<Channel, Double> transit = Map.of(Channel.COMMUNICATIONS, 0.0, Channel.PROCUREMENT, 0.0);
        Map<Channel, Double> target = Map.of(Channel.PROCUREMENT, 5.0);
        Run run = run(
                journey(profile(
                        Map.of("preparing", preparing, "acting", acting, "transit", transit, "target", target))),
                1);
        Map<String, Double> born = new HashMap<>();
        run.events(PlotBorn.class).forEach(plot -> born.put(plot.plot(), plot.day()));
        double early = 0;
        double late = 0;
        for (double day : born.values()) {
            early += Math.min(CLOCK_DAYS / 2, HORIZON - day) * 60 / YEAR;
            late += Math.max(0, Math.min(CLOCK_DAYS / 2, HORIZON - day - CLOCK_DAYS / 2)) * 60 / YEAR;
        }
        Map<String, EnumMap<Channel, Integer>> seen = new HashMap<>();
        for (TraceConsidered trace : run.events(TraceConsidered.class)) {
            boolean last = trace.day() - born.get(trace.source()) > CLOCK_DAYS / 2;
            assertThat(trace.result()).isEqualTo(Notice.NOTICED);
            seen.computeIfAbsent(trace.nation() + (last ? "late" : "early"), key -> new EnumMap<>(Channel.class))
                    .merge(trace.channel(), 1, Integer::sum);
        }
        assertThat(seen).containsOnlyKeys("AAAearly", "CCCearly", "BBBlate", "CCClate");
        assertShares(seen.get("AAAearly"), early * 2 / 3, preparing, Map.of());
        assertShares(seen.get("CCCearly"), early / 3, preparing, transit);
        assertShares(seen.get("BBBlate"), late * 2 / 3, acting, target);
        assertShares(seen.get("CCClate"), late / 3, acting, transit);
    }

    private static void assertShares(
            Map<Channel, Integer> seen, double expected, Map<Channel, Double> stage, Map<Channel, Double> place) {
        double sum = 0;
        for (Channel channel : Channel.values()) {
            sum += SHARES.get(channel) * stage.getOrDefault(channel, 1.0) * place.getOrDefault(channel, 1.0);
        }
        for (Channel channel : Channel.values()) {
            double weight = SHARES.get(channel) * stage.getOrDefault(channel, 1.0) * place.getOrDefault(channel, 1.0);
            int count = seen.getOrDefault(channel, 0);
            if (weight == 0) {
                assertThat(count).isZero();
            } else {
                assertThat(Scores.poisson(count, expected * weight / sum))
                        .as("%s", channel)
                        .isBetween(-Scores.LIMIT, Scores.LIMIT);
            }
        }
    }

    /** The profile moves no trace: the same candidates, at the same height, in other channels. */
    @Test
    void aProfileMovesNoTrace() {
        ChannelRules none = Defaults.of(ChannelRules.class, Baseline.NEUTRAL, Map.of());
        Scenario even = journey(none);
        ChannelRules standard = Defaults.of(ChannelRules.class, Baseline.STANDARD, Map.of());
        ChannelRules profile = new ChannelRules(
                standard.stages(), standard.places(), none.names(), none.freezing(), none.recognition());
        List<TraceConsidered> before = run(even, 1).events(TraceConsidered.class);
        List<TraceConsidered> after =
                run(withRules(even, "channels", profile), 1).events(TraceConsidered.class);
        assertThat(after.stream().map(trace -> trace.key() + trace.day() + trace.nation() + trace.height()))
                .containsExactlyElementsOf(before.stream()
                        .map(trace -> trace.key() + trace.day() + trace.nation() + trace.height())
                        .toList());
        assertThat(after).isNotEqualTo(before);
    }
}
