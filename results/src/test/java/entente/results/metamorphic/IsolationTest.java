package entente.results.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.event.CaseEvent.JointOperationAccepted;
import entente.engine.event.CaseEvent.JointOperationAsked;
import entente.engine.event.CaseEvent.JointOperationDeclined;
import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.InstitutionEvent.WatchlistAsked;
import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.ExtraditionAsked;
import entente.engine.event.JusticeEvent.ExtraditionRefused;
import entente.engine.event.JusticeEvent.OperativeAcquitted;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeExtradited;
import entente.engine.event.NetworkEvent.OperativeArrested;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.ReportEvent.ControlBreached;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLeaked;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Rules.Interdictor;
import entente.engine.scenario.Scenario;
import entente.results.experiment.RunSeeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Isolation is isolation: in no bundled scenario does anything cross a border. */
class IsolationTest {

    /** What takes two nations, or a nation and an institution. */
    private static final Set<Class<? extends Event>> BETWEEN_NATIONS = Set.of(
            ReportShared.class,
            ReportArrived.class,
            ReportWithheld.class,
            ReportLeaked.class,
            ControlBreached.class,
            NoticeIssued.class,
            InformationRequested.class,
            WatchlistAsked.class,
            AssessmentUsed.class,
            AssessmentsMerged.class,
            JointOperationAsked.class,
            JointOperationAccepted.class,
            JointOperationDeclined.class,
            EvidenceRequested.class,
            ExtraditionAsked.class,
            ExtraditionRefused.class,
            OperativeExtradited.class);

    static Stream<String> ids() {
        return Bundled.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingCrossesABorder(String id) {
        Scenario scenario = Bundled.scenario(id, List.of("rules.sharing=isolation"));
        // Where the rules let whoever detects a plot act on it, borders are no obstacle to teams by assumption: that is
        // the
        // world of the queueing models that are verified against.
        boolean bordersStopTeams = scenario.rules().action().interdictor() == Interdictor.HOST;
        for (int replication = 0; replication < 2; replication++) {
            List<Event> crossing = new ArrayList<>();
            Simulation.run(scenario, RunSeeds.of(7, replication), List.of(), event -> {
                if (crosses(event) || (bordersStopTeams && isAbroad(event))) {
                    crossing.add(event);
                }
            });
            assertThat(crossing).isEmpty();
        }
    }

    /** The counts of what would cross: not empty without isolation, so that their absence tells something. */
    @Test
    void withoutIsolationAllOfItOccurs() {
        Scenario scenario = Bundled.scenario("alpine-corridor", List.of());
        List<Event> crossing = new ArrayList<>();
        for (int replication = 0; replication < 3; replication++) {
            Simulation.run(scenario, RunSeeds.of(7, replication), List.of(), event -> {
                if (crosses(event) || isAbroad(event)) {
                    crossing.add(event);
                }
            });
        }
        assertThat(crossing)
                .hasAtLeastOneElementOfType(ReportShared.class)
                .hasAtLeastOneElementOfType(InformationRequested.class)
                .hasAtLeastOneElementOfType(JointOperationAsked.class)
                .hasAtLeastOneElementOfType(EvidenceRequested.class)
                .hasAtLeastOneElementOfType(PlotInterdicted.class)
                .hasAtLeastOneElementOfType(OperativeArrested.class);
    }

    private static boolean crosses(Event event) {
        return BETWEEN_NATIONS.contains(event.getClass())
                || (event instanceof ReportFiled filed && filed.kind() == InformationKind.EVIDENCE)
                || (event instanceof ReportLinked linked && linked.foreign())
                || (event instanceof OperativeListed listed && listed.foreign());
    }

    private static boolean isAbroad(Event event) {
        if (event instanceof PlotInterdicted plot) {
            return plot.joint() || !plot.ownEvidence() || !plot.detector().equals(plot.host());
        }
        if (event instanceof OperativeArrested arrest) {
            return !arrest.nation().equals(arrest.host());
        }
        return (event instanceof OperativeCharged charged && charged.crossBorder())
                || (event instanceof OperativeConvicted convicted && convicted.crossBorder())
                || (event instanceof OperativeAcquitted acquitted && acquitted.crossBorder());
    }
}
