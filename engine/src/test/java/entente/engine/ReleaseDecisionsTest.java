package entente.engine;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.scenario;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.decision.NationDecision.ReleaseReport;
import entente.engine.decision.NationDecision.WithholdReport;
import entente.engine.decision.Outcome;
import entente.engine.description.Message;
import entente.engine.event.Event;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.Handling;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.view.NationView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reports that people release over the standing policy, or withhold while they wait for their release. */
class ReleaseDecisionsTest {

    private final List<Event> events = new ArrayList<>();
    private Simulation simulation;

    /** One plot that only AAA can see, and whose reports nobody releases by the standing policy. */
    private void start(SharingRegime regime, Object... ofA) {
        Object[] all = Arrays.copyOf(ofA, ofA.length + 2);
        all[ofA.length] = "teams";
        all[ofA.length + 1] = 0;
        Scenario scenario = scenario(
                400,
                nation("AAA", all),
                nation("BBB", "teams", 0),
                nation("CCC", "teams", 0),
                agreement("AAA", "BBB", "highestMarking", Marking.AMBER),
                network("net", evenly("AAA"), "plotsPerYear", 10, "clockDays", 5000),
                TestWorlds.rules("sharing", regime));
        simulation = Simulation.start(scenario, Seeds.of(1), List.of(), events::add);
        simulation.advanceTo(200);
    }

    private Outcome release(String report, String to) {
        return release(report, to, null);
    }

    private Outcome release(String report, String to, @Nullable Handling handling) {
        return simulation.decide(new ReleaseReport(simulation.day(), "AAA", report, to, handling));
    }

    private static Outcome refused(String key, Object... arguments) {
        return Outcome.refused(Message.of("refusal." + key, arguments));
    }

    private Outcome withhold(String report, String to) {
        return simulation.decide(new WithholdReport(simulation.day(), "AAA", report, to));
    }

    private List<ReportShared> shared() {
        List<ReportShared> shared = new ArrayList<>();
        events.forEach(event -> {
            if (event instanceof ReportShared e) {
                shared.add(e);
            }
        });
        return shared;
    }

    @Test
    void aReleaseGoesOverTheStandingPolicyOnce() {
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "minimumTrust", 1, "minimumPriority", 1);
        assertThat(shared()).isEmpty();
        assertThat(release("AAA-2", "BBB")).isEqualTo(Outcome.changed("releaseReport", "AAA-2", "BBB"));
        assertThat(shared()).singleElement().satisfies(e -> {
            assertThat(e.report()).isEqualTo("AAA-2");
            assertThat(e.day()).isEqualTo(200);
        });
        assertThat(simulation.asNation("BBB").received("AAA")).isEqualTo(1);
        int told = events.size();
        assertThat(release("AAA-2", "BBB")).as("again").isEqualTo(Outcome.UNCHANGED);
        assertThat(events).hasSize(told);
    }

    @Test
    void neitherLawNorMarkingNorTheWantOfAChannelGiveWay() {
        start(
                SharingRegime.AS_WRITTEN,
                "releaseProbability",
                0,
                "law.alert",
                new Gateway(LawfulBasis.NAMED, List.of("CCC")));
        assertThat(release("AAA-1", "BBB")).isEqualTo(refused("gateClosed", "AAA-1", "BBB", "LAW"));
        assertThat(release("AAA-1", "CCC")).isEqualTo(refused("gateClosed", "AAA-1", "CCC", "CHANNELS"));
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "marking", Marking.RED);
        assertThat(release("AAA-1", "BBB")).isEqualTo(refused("gateClosed", "AAA-1", "BBB", "MARKING"));
        assertThat(shared()).isEmpty();
    }

    @Test
    void aPreviewSaysWhatARecipientWouldSeeAndWhatWouldStopIt() {
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "sanitisation", 0.25, "marking", Marking.GREEN);
        NationView view = simulation.asNation("AAA");
        int told = events.size();
        assertThat(view.preview("AAA-1", "BBB", null)).hasValueSatisfying(seen -> {
            assertThat(seen.closed()).isNull();
            assertThat(seen.marking()).isEqualTo(Marking.GREEN);
            assertThat(seen.kept()).isEqualTo(0.75);
        });
        assertThat(view.preview("AAA-1", "CCC", null))
                .hasValueSatisfying(seen -> assertThat(seen.closed()).isEqualTo(Obstacle.CHANNELS));
        assertThat(simulation.asNation("BBB").preview("AAA-1", "CCC", null))
                .as("another's report")
                .isEmpty();
        assertThat(events).as("to look changes nothing").hasSize(told);
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "marking", Marking.RED);
        assertThat(simulation.asNation("AAA").preview("AAA-1", "BBB", null))
                .hasValueSatisfying(seen -> assertThat(seen.closed()).isEqualTo(Obstacle.MARKING));
    }

    @Test
    void oneReportIsHandledAsItsOriginSays() {
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "marking", Marking.RED, "sanitisation", 0.25);
        assertThat(release("AAA-1", "BBB")).isEqualTo(refused("gateClosed", "AAA-1", "BBB", "MARKING"));
        Handling open = new Handling(Marking.GREEN, true, 0.5);
        assertThat(simulation.asNation("AAA").preview("AAA-1", "BBB", open)).hasValueSatisfying(seen -> {
            assertThat(seen.closed()).isNull();
            assertThat(seen.marking()).isEqualTo(Marking.GREEN);
            assertThat(seen.originatorControl()).isTrue();
            assertThat(seen.kept()).isEqualTo(0.5);
        });
        assertThat(release("AAA-1", "BBB", open)).isEqualTo(Outcome.changed("releaseReport", "AAA-1", "BBB"));
        simulation.advanceTo(260);
        NationView recipient = simulation.asNation("BBB");
        assertThat(recipient.dossiers())
                .flatExtracting(dossier -> recipient.reports(dossier.plot()))
                .singleElement()
                .satisfies(held -> assertThat(held.marking()).isEqualTo(Marking.GREEN));
        assertThat(simulation.asNation("AAA").policy().marking())
                .as("the policy stays")
                .isEqualTo(Marking.RED);
        assertThat(release("AAA-2", "BBB")).isEqualTo(refused("gateClosed", "AAA-2", "BBB", "MARKING"));
    }

    @Test
    void aMarkingThatTheAgreementDoesNotCarryStopsIt() {
        start(SharingRegime.AS_WRITTEN, "releaseProbability", 0, "marking", Marking.GREEN);
        assertThat(release("AAA-1", "BBB", new Handling(Marking.RED, null, null)))
                .isEqualTo(refused("gateClosed", "AAA-1", "BBB", "MARKING"));
        assertThat(shared()).isEmpty();
    }

    @Test
    void inABoundNothingIsReleased() {
        start(SharingRegime.ISOLATION);
        assertThat(release("AAA-1", "BBB")).isEqualTo(refused("nobodyDecides"));
        start(SharingRegime.POOLED);
        assertThat(release("AAA-1", "BBB")).isEqualTo(refused("nothingIsShared"));
        assertThat(shared()).isEmpty();
    }

    @Test
    void whatWaitsForItsReleaseCanBeWithheldAndReleasedAfterAll() {
        start(SharingRegime.AS_WRITTEN, "analysts", 1, "releaseDays", 60);
        assertThat(shared()).hasSizeLessThan(20);
        String waiting = waitingReport();
        assertThat(withhold(waiting, "BBB")).isEqualTo(Outcome.changed("withholdReport", waiting, "BBB"));
        assertThat(withhold(waiting, "BBB")).as("again").isEqualTo(refused("notWaiting", waiting, "BBB"));
        assertThat(release(waiting, "BBB")).isEqualTo(Outcome.changed("releaseReport", waiting, "BBB"));
        assertThat(withhold(waiting, "BBB").isAccepted()).isTrue();
        simulation.advanceTo(400);
        assertThat(shared()).isNotEmpty().extracting(ReportShared::report).doesNotContain(waiting);
    }

    @Test
    void whatHasBeenSentCannotBeWithheld() {
        start(SharingRegime.AS_WRITTEN);
        String sent = shared().get(0).report();
        int told = events.size();
        assertThat(withhold(sent, "BBB")).isEqualTo(refused("notWaiting", sent, "BBB"));
        assertThat(events).hasSize(told + 1);
        assertThat(release(sent, "BBB")).isEqualTo(Outcome.UNCHANGED);
    }

    /** A report filed and offered that has not been sent: with one analyst who has hardly released any, the last filed. */
    private String waitingReport() {
        List<String> filed = new ArrayList<>();
        events.forEach(event -> {
            if (event instanceof ReportLinked e && e.holder().equals("AAA")) {
                filed.add(e.report());
            }
        });
        shared().forEach(e -> filed.remove(e.report()));
        return filed.get(filed.size() - 1);
    }
}
