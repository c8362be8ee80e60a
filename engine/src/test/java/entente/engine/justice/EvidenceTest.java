package entente.engine.justice;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.justice.CourtWorlds.detector;
import static entente.engine.justice.CourtWorlds.fates;
import static entente.engine.justice.CourtWorlds.operatives;
import static entente.engine.justice.CourtWorlds.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.event.JusticeEvent.EvidenceRequested;
import entente.engine.event.JusticeEvent.EvidenceWeighed;
import entente.engine.event.JusticeEvent.OperativeCharged;
import entente.engine.event.JusticeEvent.OperativeConvicted;
import entente.engine.event.JusticeEvent.OperativeReleased;
import entente.engine.event.PlotEvent.PlotInterdicted;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.justice.CourtWorlds.Fate;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * AAA sees nothing and acts on three reports that BBB shares as intelligence, which AAA's courts do not hear: whoever is to
 * be charged there, evidence must come from BBB.
 */
class EvidenceTest {

    private static final Map<String, Double> BOTH = Map.of("AAA", 0.5, "BBB", 0.5);

    private Object[] detector = {};
    private Object[] source = {};
    private Object[] terms = {};

    private Scenario world(Record... more) {
        return world(3 * YEAR, more);
    }

    private Scenario world(double horizonDays, Record... more) {
        List<Record> parts = new ArrayList<>(List.of(more));
        Object[] blind = {"sensorCoverage", 0, "chargeThreshold", 3, "detentionDays", 14};
        parts.add(detector(with(detector, with(new Object[] {"admitsForeignIntelligence", false}, blind))));
        parts.add(source("BBB", source));
        parts.add(agreement("AAA", "BBB", with(terms, "jointOperations", false)));
        parts.add(operatives(BOTH));
        return scenario(horizonDays, parts.toArray(Record[]::new));
    }

    private static Object[] with(Object[] own, Object... given) {
        Object[] all = Arrays.copyOf(given, given.length + own.length);
        System.arraycopy(own, 0, all, given.length, own.length);
        return all;
    }

    private static List<ReportFiled> evidence(Run run) {
        return run.events(ReportFiled.class).stream()
                .filter(filed -> filed.kind() == InformationKind.EVIDENCE)
                .toList();
    }

    private static void assertStopped(Run run, Obstacle obstacle) {
        assertThat(run.events(ReportWithheld.class))
                .filteredOn(e -> e.kind() == InformationKind.EVIDENCE)
                .hasSameSizeAs(run.events(EvidenceRequested.class))
                .isNotEmpty()
                .allMatch(e -> e.obstacle() == obstacle && e.from().equals("BBB") && e.to().equals("AAA"));
        assertThat(run.events(ReportShared.class)).noneMatch(e -> e.kind() == InformationKind.EVIDENCE);
        assertThat(run.events(OperativeCharged.class)).isEmpty();
        assertThat(run.events(OperativeReleased.class)).isNotEmpty().allMatch(OperativeReleased::forWantOfEvidence);
    }

    private static void assertCharged(Run run) {
        assertThat(run.events(OperativeReleased.class)).isEmpty();
        assertThat(run.events(OperativeCharged.class)).hasSizeGreaterThan(20);
    }

    @Test
    void whatAnotherNationFoundIsSentAsOnePieceAndHeard() {
        Run run = run(world(), 1);
        assertCharged(run);
        assertThat(run.events(EvidenceRequested.class)).isNotEmpty().allSatisfy(e -> {
            assertThat(e.nation()).isEqualTo("AAA");
            assertThat(e.partner()).isEqualTo("BBB");
            assertThat(e.reports()).isEqualTo(3);
        });
        assertThat(evidence(run))
                .hasSameSizeAs(run.events(EvidenceRequested.class))
                .allMatch(e -> e.weight() == 3 && e.nation().equals("BBB") && e.real());
        assertThat(run.events(JobStarted.class))
                .filteredOn(e -> e.job() == Job.EVIDENCE)
                .hasSameSizeAs(evidence(run))
                .allMatch(e -> e.holder().equals("AAA"));
        assertThat(run.events(EvidenceWeighed.class))
                .allMatch(e -> e.admitted() == 3 && e.foreign() == 3 && e.excluded() == 0);
        assertThat(run.events(OperativeConvicted.class)).allMatch(OperativeConvicted::crossBorder);
        Set<String> plots = new HashSet<>();
        run.events(EvidenceRequested.class)
                .forEach(e -> assertThat(plots.add(e.plot())).as("asked once").isTrue());
    }

    @Test
    void whoeverHasEnoughAsksNobody() {
        detector = new Object[] {"admitsForeignIntelligence", true};
        Run run = run(world(), 1);
        assertCharged(run);
        assertThat(run.events(EvidenceRequested.class)).isEmpty();
    }

    @Test
    void agreementLawAndMarkingCanStopIt() {
        terms = new Object[] {"evidenceTransfer", false};
        assertStopped(run(world(), 1), Obstacle.CHANNELS);
        terms = new Object[] {};
        source = new Object[] {"law.evidence", new Gateway(LawfulBasis.CLOSED, List.of())};
        assertStopped(run(world(), 1), Obstacle.LAW);
        assertCharged(run(world(rules("lifted", List.of(Obstacle.LAW))), 1));
        source = new Object[] {"law.evidence", new Gateway(LawfulBasis.NAMED, List.of("AAA"))};
        assertCharged(run(world(), 1));
        terms = new Object[] {"highestMarking", Marking.GREEN};
        source = exceptForEvidence("marking", Marking.AMBER);
        assertStopped(run(world(), 1), Obstacle.MARKING);
        assertCharged(run(world(rules("lifted", List.of(Obstacle.MARKING))), 1));
    }

    @Test
    void soCanThePolicyOfWhomeverIsAsked() {
        Record cool = relation("AAA", "BBB", "affinity", 0.1, "trust", 0.4, "trustBack", 0.4);
        source = exceptForEvidence("minimumAffinity", 0.2);
        assertStopped(run(world(cool), 1), Obstacle.POLITICS);
        source = exceptForEvidence("minimumTrust", 0.5);
        assertStopped(run(world(cool), 1), Obstacle.TRUST);
        source = exceptForEvidence("releaseProbability", 0.0);
        assertStopped(run(world(cool), 1), Obstacle.DISCRETION);
        source = exceptForEvidence("minimumTrust", 0.4);
        assertCharged(run(world(cool), 1));
    }

    private static Object[] exceptForEvidence(String field, Object value) {
        return new Object[] {"sharing.exceptions", List.of(exception("kind", InformationKind.EVIDENCE, field, value))};
    }

    /** Eight days of preparation in the mean, five on the way: what comes after the time for a charge comes too late. */
    @Test
    void itMustArriveInTime() {
        terms = new Object[] {"latencyDays", 5, "latencyLaw", DurationLaw.FIXED};
        Run run = run(world(12 * YEAR, rules("courts.evidenceDays", 8)), 1);
        int charged = 0;
        int released = 0;
        for (Fate fate : fates(run)) {
            if (fate.end() instanceof OperativeReleased) {
                assertThat(fate.days()).isCloseTo(14, within(1e-9));
                released++;
            } else {
                assertThat(fate.days()).isBetween(5.0, 14.0);
                charged++;
            }
        }
        assertThat(charged).isGreaterThan(20);
        assertThat(released).isGreaterThan(20);
        // P(preparation within 9 days) = 1 - exp(-9/8) = 0.675, for each plot and all arrested over it together.
        double plots = run.events(PlotInterdicted.class).size();
        assertThat((double) charged / (charged + released)).isCloseTo(0.675, within(4 * 0.47 / Math.sqrt(plots)));
    }

    /** BBB's evidence is enough for the charge and comes first; CCC's comes during the trial and counts at the verdict. */
    @Test
    void whatComesDuringTheTrialCountsAtTheVerdict() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        detector(
                                "sensorCoverage",
                                0,
                                "chargeThreshold",
                                1,
                                "trialDays",
                                50,
                                "trialLaw",
                                DurationLaw.FIXED,
                                "admitsForeignIntelligence",
                                false,
                                "evidenceThreshold",
                                6),
                        source("BBB"),
                        source("CCC"),
                        agreement("AAA", "BBB", "jointOperations", false),
                        agreement("AAA", "CCC", "jointOperations", false, "latencyDays", 20),
                        operatives(Map.of("AAA", 0.4, "BBB", 0.3, "CCC", 0.3))),
                1);
        List<EvidenceWeighed> weighed = run.events(EvidenceWeighed.class);
        int more = 0;
        for (Fate fate : fates(run)) {
            List<EvidenceWeighed> his = weighed.stream()
                    .filter(e -> e.operative().equals(fate.arrest().operative()))
                    .toList();
            if (his.size() == 2 && his.get(0).day() == fate.arrest().day()) {
                assertThat(his.get(1).day() - his.get(0).day()).isCloseTo(50, within(1e-9));
                assertThat(his.get(1).admitted()).isGreaterThan(his.get(0).admitted());
                more++;
            }
        }
        assertThat(more).isGreaterThan(20);
    }

    /** The intelligence of a nation and its evidence are the same thing twice: the evidence stands for both. */
    @Test
    void evidenceReplacesTheIntelligenceOfItsOrigin() {
        detector = new Object[] {"admitsForeignIntelligence", true, "chargeThreshold", 4};
        source = new Object[] {
            "sanitisation",
            0.5,
            "sharing.exceptions",
            List.of(exception("kind", InformationKind.EVIDENCE, "sanitisation", 0))
        };
        Run run = run(world(), 1);
        assertCharged(run);
        assertThat(run.events(EvidenceWeighed.class))
                .allMatch(e -> e.foreign() == 6 && e.admitted() == 6, "six reports, and not nine");
    }

    @Test
    void evidenceIsNeverLateForTrust() {
        Run run = run(world(rules("trustLearns", true, "lateWeight", 5)), 1);
        assertCharged(run);
        Set<Double> arrivals = new HashSet<>();
        Set<String> pieces = new HashSet<>();
        evidence(run).forEach(e -> pieces.add(e.report()));
        run.events(ReportArrived.class).stream()
                .filter(e -> pieces.contains(e.report()))
                .forEach(e -> arrivals.add(e.day()));
        assertThat(arrivals).isNotEmpty();
        // Trust rises with each interdiction and is never lost.
        double trust = 0;
        for (TrustChanged e : run.events(TrustChanged.class)) {
            assertThat(e.trust()).isGreaterThan(trust);
            trust = e.trust();
        }
        assertThat(trust).isPositive();
    }

    /** About 100 requests, 4 standard errors. */
    @Test
    void notEveryRequestIsGranted() {
        Run run = run(world(10 * YEAR, rules("courts.evidenceGranted", 0.75)), 1);
        int asked = run.events(EvidenceRequested.class).size();
        assertThat(asked).isGreaterThan(60);
        assertThat(Scores.binomial(evidence(run).size(), asked, 0.75)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
