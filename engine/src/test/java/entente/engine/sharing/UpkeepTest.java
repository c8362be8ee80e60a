package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.event.PoliticsEvent.AgreementsKept;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Rules;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.SharingRegime;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Agreements take money and liaison officers from both sides, and what arrives takes readers. */
class UpkeepTest {

    private static final double SERVICE_DAYS = 4;

    /**
     * AAA has ten analysts and more to read than they can, so that all who are at home are busy at any time. One officer
     * looks after two partners: two partners take one, three take two, until the agreements end; BBB, which has one analyst,
     * spares none.
     */
    @Test
    void liaisonOfficersAreAnalystsOfOnesOwnWhileTheAgreementIsInForce() {
        Run run = run(world(SharingRegime.AS_WRITTEN), 1, new LeaveAgreement(700, "AAA", "CCC"));
        assertThat(busy(run, "AAA", 99)).isEqualTo(9);
        assertThat(busy(run, "AAA", 150)).isEqualTo(8);
        assertThat(busy(run, "AAA", 450)).isEqualTo(9);
        assertThat(busy(run, "AAA", 720)).isEqualTo(9);
        assertThat(busy(run, "AAA", 950)).isEqualTo(10);
        assertThat(busy(run, "BBB", 150)).isEqualTo(1);
        assertThat(run.events(AgreementsKept.class))
                .contains(
                        new AgreementsKept(0, "AAA", 2, 1),
                        new AgreementsKept(100, "AAA", 3, 2),
                        new AgreementsKept(400, "AAA", 2, 1),
                        new AgreementsKept(700, "AAA", 1, 1),
                        new AgreementsKept(900, "AAA", 0, 0),
                        new AgreementsKept(0, "BBB", 1, 0),
                        new AgreementsKept(900, "BBB", 0, 0));
    }

    /** At either bound nothing is sent, and agreements are neither kept nor paid. */
    @ParameterizedTest
    @EnumSource(names = {"ISOLATION", "POOLED"})
    void whereNothingIsSentAgreementsTakeNothing(SharingRegime regime) {
        assertThat(run(world(regime), 1).events(AgreementsKept.class)).isEmpty();
    }

    /**
     * What is received must be read: every alert that arrives at BBB, which has one analyst, keeps him for as long as one of
     * its own, and is the reason why its own reports wait longer. The runs differ in nothing else.
     */
    @Test
    void whatIsReceivedMustBeRead() {
        Run with = run(readers(true), 1);
        Run without = run(readers(false), 1);
        long arrived = with.events(ReportArrived.class).stream()
                .filter(report -> report.to().equals("BBB"))
                .count();
        double read = with.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("BBB") && job.job() == Job.FOREIGN_ALERT)
                .mapToDouble(JobStarted::serviceDays)
                .sum();
        assertThat(arrived).isGreaterThan(40);
        assertThat(read).isBetween(SERVICE_DAYS * (arrived - 5), SERVICE_DAYS * arrived);
        assertThat(waited(with)).isGreaterThan(waited(without) + 0.5);
    }

    private static double waited(Run run) {
        return run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("BBB") && job.job() == Job.OWN_ALERT)
                .mapToDouble(JobStarted::waitedDays)
                .average()
                .orElseThrow();
    }

    private static long busy(Run run, String nation, double day) {
        return run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals(nation))
                .filter(job -> job.day() <= day && day < job.day() + job.serviceDays())
                .count();
    }

    private static Scenario world(SharingRegime regime) {
        return scenario(
                1200,
                watcher("AAA", "analysts", 10, "analysisDays", SERVICE_DAYS, "analysisLaw", DurationLaw.FIXED),
                watcher("BBB", "analysts", 1, "analysisDays", SERVICE_DAYS, "analysisLaw", DurationLaw.FIXED),
                watcher("CCC"),
                watcher("DDD"),
                agreement("AAA", "BBB", "liaisonOfficers", true, "endDay", 900.0),
                agreement("AAA", "CCC", "liaisonOfficers", true),
                agreement("AAA", "DDD", "liaisonOfficers", true, "startDay", 100, "endDay", 400.0),
                officers(regime),
                idle(80 * YEAR, "AAA", "BBB"));
    }

    private static Rules officers(SharingRegime regime) {
        return rules("sharing", regime, "clauses.liaisonAnalysts", 0.5);
    }

    private static Scenario readers(boolean agreed) {
        List<InformationKind> kinds = agreed ? List.of(InformationKind.ALERT) : List.of();
        return scenario(
                1000,
                watcher("AAA"),
                watcher("BBB", "analysts", 1, "analysisDays", SERVICE_DAYS, "analysisLaw", DurationLaw.FIXED),
                agreement("AAA", "BBB", "kinds", kinds),
                network(
                        "net",
                        evenly("AAA", "BBB"),
                        "plotsPerYear",
                        12,
                        "clockDays",
                        1e6,
                        "clockLaw",
                        DurationLaw.FIXED,
                        "tracesPerPlotYear",
                        4));
    }

    /** Operatives without plots, whose traces are enough reports for any number of analysts. */
    private static ThreatNetwork idle(double perYear, String... nations) {
        return network(
                "net",
                evenly(nations),
                "structure",
                Structure.CELLULAR,
                "operatives",
                20,
                "tracesPerOperativeYear",
                perYear / 20,
                "plotsPerYear",
                0);
    }
}
