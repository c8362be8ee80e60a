package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.random.Seeds;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Scenario;
import entente.engine.view.ControlView.EvidenceView;
import entente.engine.view.ControlView.PlotView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Verification case SD: every report comes by agreement, by onward sharing and by a centre, and counts once. */
class CountsOnceTest {

    private static final String[] NATIONS = {"AAA", "BBB", "CCC", "DDD"};

    @Test
    void atOnceEveryDossierHoldsEveryReportOnce() {
        List<Event> events = new ArrayList<>();
        Simulation simulation = Simulation.start(everyWay(0, true), Seeds.of(4), List.of(), events::add);
        simulation.advanceTo(YEAR);
        Map<String, Long> filed = new Run(events)
                .events(ReportFiled.class).stream()
                        .collect(Collectors.groupingBy(ReportFiled::subject, Collectors.counting()));
        assertThat(filed).hasSizeGreaterThan(5);
        List<PlotView> plots = simulation.asControl().plots();
        assertThat(plots.stream().filter(plot -> !plot.evidence().isEmpty())).hasSameSizeAs(filed.keySet());
        for (PlotView plot : plots) {
            double expected = filed.getOrDefault(plot.plot(), 0L);
            assertThat(plot.evidence())
                    .allSatisfy(evidence -> assertThat(evidence.evidence()).isEqualTo(expected));
            if (expected > 0) {
                assertThat(plot.evidence()).extracting(EvidenceView::nation).containsExactly(NATIONS);
            }
        }
        assertThat(new Run(events).events(ReportArrived.class)).anyMatch(ReportArrived::duplicate);
    }

    @Test
    void whateverArrivesFirstEvidenceIsTheNumberOfDistinctReports() {
        for (boolean relays : List.of(true, false)) {
            List<Event> events = new ArrayList<>();
            Simulation.run(everyWay(8, relays), 4, List.of(), events::add);
            Run run = new Run(events);
            Map<String, Set<String>> linked = new TreeMap<>();
            for (ReportLinked link : run.events(ReportLinked.class)) {
                Set<String> dossier =
                        linked.computeIfAbsent(link.holder() + " on " + link.subject(), key -> new HashSet<>());
                assertThat(dossier.add(link.report())).as("%s once", link).isTrue();
                assertThat(link.evidence()).isCloseTo(dossier.size(), within(1e-9));
            }
            assertThat(run.events(ReportArrived.class).stream().map(ReportArrived::from))
                    .contains("hub", "AAA", "BBB", "CCC", "DDD");
            assertThat(run.events(NoticeIssued.class).isEmpty()).isEqualTo(relays);
        }
    }

    /** Every nation passes everything on; a centre relays every report, or issues notices. */
    private static Scenario everyWay(double latencyDays, boolean relays) {
        List<Record> parts = new ArrayList<>();
        for (String nation : NATIONS) {
            parts.add(watcher(nation, "onward", true));
        }
        parts.add(agreementOfAll("latencyDays", latencyDays, "latencyLaw", DurationLaw.EXPONENTIAL));
        parts.add(centre(
                "hub",
                List.of("*"),
                "relaysReports",
                relays,
                "evidenceThreshold",
                2,
                "latencyDays",
                latencyDays / 2,
                "latencyLaw",
                DurationLaw.EXPONENTIAL));
        parts.add(network("net", evenly(NATIONS), "plotsPerYear", 12, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED));
        return scenario(YEAR, parts.toArray(Record[]::new));
    }
}
