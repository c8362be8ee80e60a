package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.SharingException;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** AAA, whose general rule is to share nothing, and its exceptions; it files alerts and identities. */
class SharingExceptionTest {

    private static final double NEVER = 1;

    @Test
    void anExceptionConcernsItsRecipientAlone() {
        Run run = share(exception("to", "BBB", "minimumTrust", 0.0));
        assertThat(routes(run)).containsExactlyInAnyOrder("ALERT to BBB", "IDENTITY to BBB");
    }

    @Test
    void anExceptionConcernsItsKindAlone() {
        Run run = share(exception("kind", InformationKind.IDENTITY, "minimumTrust", 0.0));
        assertThat(routes(run)).containsExactlyInAnyOrder("IDENTITY to BBB", "IDENTITY to CCC");
    }

    @Test
    void anExceptionForBothConcernsOnlyTheirMeeting() {
        Run run = share(exception("to", "CCC", "kind", InformationKind.ALERT, "minimumTrust", 0.0));
        assertThat(routes(run)).containsExactly("ALERT to CCC");
    }

    @Test
    void theLaterOneThatFitsPrevails() {
        SharingException toBbb = exception("to", "BBB", "minimumTrust", 0.0);
        SharingException noAlerts = exception("kind", InformationKind.ALERT, "minimumTrust", NEVER);
        assertThat(routes(share(toBbb, noAlerts))).containsExactly("IDENTITY to BBB");
        assertThat(routes(share(noAlerts, toBbb))).containsExactlyInAnyOrder("ALERT to BBB", "IDENTITY to BBB");
    }

    @Test
    void whatAnExceptionDoesNotNameStays() {
        Run run = share(
                exception("to", "BBB", "minimumTrust", 0.0),
                exception("to", "BBB", "sanitisation", 0.25),
                exception("to", "BBB", "delayDays", 4.0));
        assertThat(run.events(ReportArrived.class))
                .isNotEmpty()
                .allSatisfy(arrived -> assertThat(arrived.ageDays()).isEqualTo(4, within(1e-9)));
        assertThat(run.events(ReportLinked.class).stream()
                        .filter(ReportLinked::foreign)
                        .map(ReportLinked::weight))
                .isNotEmpty()
                .containsOnly(0.75);
    }

    @Test
    void anExceptionForAKindMarksReportsOfThatKind() {
        Run run = share(exception("kind", InformationKind.IDENTITY, "marking", Marking.RED));
        assertThat(run.events(ReportFiled.class))
                .isNotEmpty()
                .allSatisfy(filed -> assertThat(filed.marking())
                        .isEqualTo(filed.kind() == InformationKind.IDENTITY ? Marking.RED : Marking.CLEAR));
    }

    /** The agreements carry up to AMBER: what is marked RED for BBB stays at home, and CCC gets it all the same. */
    @Test
    void anExceptionForARecipientMarksWhatThatOneWouldGet() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "exceptions", List.of(exception("to", "BBB", "marking", Marking.RED))),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreementOfAll("highestMarking", Marking.AMBER),
                        network("net", evenly("AAA"), "plotsPerYear", 10)),
                1);
        assertThat(routes(run)).containsExactly("ALERT to CCC");
        assertThat(run.events(ReportWithheld.class))
                .hasSameSizeAs(run.events(ReportFiled.class))
                .allMatch(withheld -> withheld.to().equals("BBB") && withheld.obstacle() == Obstacle.MARKING);
    }

    @Test
    void aDecisionAddsAnException() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "minimumTrust", NEVER),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreementOfAll(),
                        network("net", evenly("AAA"), "plotsPerYear", 20)),
                1,
                new ChangeSharing(100, "AAA", exception("to", "BBB", "minimumTrust", 0.0)),
                new ChangeSharing(200, "AAA", exception("to", "BBB", "minimumTrust", NEVER)),
                new ChangeSharing(201, "AAA", exception("to", "CCC", "minimumTrust", NEVER)));
        assertThat(run.events(ReportShared.class)).isNotEmpty().allSatisfy(shared -> {
            assertThat(shared.to()).isEqualTo("BBB");
            assertThat(shared.day()).isBetween(100.0, 200.0);
        });
        assertThat(run.events(DecisionTaken.class))
                .as("the third changes nothing")
                .extracting(DecisionTaken::day)
                .containsExactly(100.0, 200.0);
    }

    private static Run share(SharingException... exceptions) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", "minimumTrust", NEVER, "exceptions", List.of(exceptions)),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreementOfAll(),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "tracesPerOperativeYear",
                                2,
                                "plotsPerYear",
                                10)),
                1);
    }

    private static Set<String> routes(Run run) {
        return run.events(ReportShared.class).stream()
                .map(shared -> shared.kind() + " to " + shared.to())
                .collect(Collectors.toSet());
    }
}
