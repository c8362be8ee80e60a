package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.regional;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static entente.engine.TestWorlds.withRules;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.description.Baseline;
import entente.engine.event.Event;
import entente.engine.event.NetworkEvent.Notice;
import entente.engine.event.NetworkEvent.TraceConsidered;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.Channel;
import entente.engine.scenario.ChannelLaw;
import entente.engine.scenario.Defaults;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** AAA alone notices, a quarter of it in each channel; everything is perfect but for the law on what comes from finance. */
class ChannelLawTest {

    private static final ThreatNetwork PLOTS = network("net", evenly("AAA"), "plotsPerYear", 10);
    private static final Gateway CLOSED = new Gateway(LawfulBasis.CLOSED, List.of());

    private static ChannelLaw onFinance(Gateway gateway) {
        return Defaults.of(ChannelLaw.class, Baseline.NEUTRAL, Map.of("finance", gateway));
    }

    private static Nation discreet(Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = "law.channels";
        all[1] = onFinance(CLOSED);
        System.arraycopy(more, 0, all, 2, more.length);
        return watcher("AAA", all);
    }

    /** The channel of each report, by its id: a trace that is noticed is filed at once. */
    private static Map<String, Channel> channels(Run run) {
        Map<String, Channel> channels = new HashMap<>();
        Channel noticed = null;
        for (Event event : run.all()) {
            if (event instanceof TraceConsidered trace && trace.result() == Notice.NOTICED) {
                noticed = trace.channel();
            } else if (event instanceof ReportFiled filed) {
                channels.put(filed.report(), noticed);
            }
        }
        assertThat(channels.values()).contains(Channel.values());
        return channels;
    }

    @Test
    void whatComesFromAClosedChannelStaysAndTheRestGoes() {
        Run run = run(scenario(YEAR, discreet(), watcher("BBB"), agreement("AAA", "BBB"), PLOTS), 1);
        Map<String, Channel> channels = channels(run);
        assertThat(run.events(ReportWithheld.class)).isNotEmpty().allSatisfy(withheld -> {
            assertThat(withheld.obstacle()).isEqualTo(Obstacle.LAW);
            assertThat(channels.get(withheld.report())).isEqualTo(Channel.FINANCE);
        });
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .noneMatch(shared -> channels.get(shared.report()) == Channel.FINANCE);
        assertThat(run.events(ReportShared.class).size()
                        + run.events(ReportWithheld.class).size())
                .isEqualTo(channels.size());
    }

    @Test
    void anAgreementThatNamesTheChannelIsAGround() {
        Run run = run(
                scenario(
                        YEAR,
                        discreet(),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB", "channels", List.of(Channel.FINANCE)),
                        agreement("AAA", "CCC", "channels", List.of(Channel.TRAVEL)),
                        PLOTS),
                1);
        assertThat(run.events(ReportWithheld.class))
                .isNotEmpty()
                .allMatch(withheld -> withheld.to().equals("CCC"));
        assertThat(run.events(ReportShared.class).stream()
                        .filter(shared -> shared.to().equals("BBB")))
                .hasSize(run.events(ReportFiled.class).size());
    }

    @Test
    void whereLawIsNoObstacleNeitherIsThatOnChannels() {
        Run run = run(
                withRules(
                        scenario(YEAR, discreet(), watcher("BBB"), agreement("AAA", "BBB"), PLOTS),
                        "lifted",
                        List.of(Obstacle.LAW)),
                1);
        assertThat(run.events(ReportWithheld.class)).isEmpty();
        assertThat(run.events(ReportShared.class)).isNotEmpty();
    }

    /** Whoever passes a report on: BBB, whose own law knows no limits, may not send CCC what AAA's law names BBB alone for. */
    @Test
    void theLawOfTheOriginBindsWhoeverPassesOn() {
        Nation origin = watcher("AAA", "alert", new Gateway(LawfulBasis.NAMED, List.of("BBB")), "onward", true);
        Run run = run(
                scenario(
                        YEAR,
                        origin,
                        watcher("BBB", "onward", true),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        agreement("BBB", "CCC"),
                        PLOTS),
                1);
        int filed = run.events(ReportFiled.class).size();
        assertThat(run.events(ReportShared.class))
                .hasSize(filed)
                .allMatch(shared -> shared.to().equals("BBB"));
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(withheld -> withheld.from().equals("BBB"))
                .hasSize(filed)
                .allMatch(withheld -> withheld.obstacle() == Obstacle.LAW);
    }

    /** And the law of who passes on does not: BBB's is closed, AAA's open. */
    @Test
    void theLawOfWhoPassesOnDoesNotBind() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "onward", true),
                        watcher("BBB", "onward", true, "alert", CLOSED),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        agreement("BBB", "CCC"),
                        PLOTS),
                1);
        assertThat(run.events(ReportShared.class).stream()
                        .filter(shared -> shared.to().equals("CCC")))
                .hasSize(run.events(ReportFiled.class).size());
    }

    /** Financial intelligence units: their institution takes what comes from finance, whatever the law says, and nothing else. */
    @Test
    void anInstitutionOfFinancialIntelligenceUnitsPassesFinanceAlone() {
        Run run = run(
                scenario(
                        YEAR,
                        discreet("alert", CLOSED, "marking", Marking.GREEN),
                        watcher("BBB"),
                        watcher("CCC"),
                        regional("units", List.of("AAA", "BBB"), "channels", List.of(Channel.FINANCE)),
                        PLOTS),
                1);
        Map<String, Channel> channels = channels(run);
        long finance = channels.values().stream()
                .filter(channel -> channel == Channel.FINANCE)
                .count();
        assertThat(run.events(ReportArrived.class).stream()
                        .filter(arrived -> arrived.to().equals("BBB")))
                .hasSize(Math.toIntExact(finance))
                .allMatch(arrived -> channels.get(arrived.report()) == Channel.FINANCE);
        assertThat(run.events(ReportWithheld.class))
                .as("the rest is stopped between the two for want of a line, and so is all to CCC")
                .hasSize(Math.toIntExact(2L * channels.size() - finance))
                .allMatch(withheld -> withheld.obstacle() == Obstacle.CHANNELS);
    }
}
