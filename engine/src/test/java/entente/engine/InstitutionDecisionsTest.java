package entente.engine;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.institution;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.AlignPolicy;
import entente.engine.decision.NationDecision.Contribute;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.description.Message;
import entente.engine.event.PoliticsEvent.DecisionRefused;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.PolicyAligned;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Scenario;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contributions to institutions and alignment with their standards. */
class InstitutionDecisionsTest {

    private static final double DAY = 400;

    private static final ThreatNetwork LASTING =
            network("net", evenly("AAA", "BBB"), "plotsPerYear", 20, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);

    /**
     * Every analyst needs ten days for a report and there are always more reports: ten jobs each in a hundred days. AAA and
     * BBB are too busy to release anything; DDD, which has analysts enough, keeps the centre busy.
     */
    private static final Scenario BUSY = scenario(
            DAY + YEAR + 200,
            busy("AAA", 6),
            busy("BBB", 6),
            watcher("CCC"),
            watcher("DDD"),
            centre(
                    "hub",
                    List.of("AAA", "BBB", "DDD"),
                    "analysts",
                    2,
                    "analysisDays",
                    10,
                    "analysisLaw",
                    DurationLaw.FIXED,
                    "evidenceThreshold",
                    1e6),
            network(
                    "net",
                    evenly("AAA", "BBB", "DDD"),
                    "plotsPerYear",
                    80,
                    "clockDays",
                    1e6,
                    "clockLaw",
                    DurationLaw.FIXED));

    @Test
    void secondedAnalystsWorkForTheInstitutionUntilTheirNationLeaves() {
        Run run = run(BUSY, 1, new Contribute(DAY, "AAA", "hub", 4, 0), new LeaveInstitution(DAY + 200, "AAA", "hub"));
        assertThat(jobs(run, "hub", DAY - 100)).isEqualTo(20);
        assertThat(jobs(run, "AAA", DAY - 100)).isEqualTo(60);
        assertThat(jobs(run, "hub", DAY + 50)).isEqualTo(60);
        assertThat(jobs(run, "AAA", DAY + 50)).isEqualTo(20);
        assertThat(jobs(run, "hub", DAY + 250)).isEqualTo(20);
        assertThat(jobs(run, "AAA", DAY + 250)).isEqualTo(60);
        assertThat(run.events(MoneySpent.class)).isEmpty();
    }

    @Test
    void moneyPaysForAnalystsForAYear() {
        // Half a unit for each: two and a rest that pays nobody.
        Run run = run(BUSY, 1, new Contribute(DAY, "BBB", "hub", 0, 1.3));
        assertThat(run.events(MoneySpent.class))
                .containsExactly(new MoneySpent(DAY, "BBB", Spending.CONTRIBUTION, 1.3));
        assertThat(jobs(run, "hub", DAY + 50)).isEqualTo(40);
        assertThat(jobs(run, "hub", DAY + YEAR - 150)).isEqualTo(40);
        assertThat(jobs(run, "hub", DAY + YEAR + 50)).isEqualTo(20);
        assertThat(jobs(run, "BBB", DAY + 50)).isEqualTo(60);
    }

    @Test
    void contributionsThatCannotBeMadeAreRefused() {
        assertRefused(new Contribute(DAY, "CCC", "hub", 0, 5), Message.of("refusal.notAMember", "CCC", "hub"));
        assertRefused(new Contribute(DAY, "AAA", "hub", 6, 0), Message.of("refusal.mustKeepAnAnalyst", "AAA", 6));
        assertRefused(new Contribute(DAY, "AAA", "hub", 0, 0.4), Message.of("refusal.tooLittleMoney", 0.4, 0.5));
        Scenario building =
                scenario(100, watcher("AAA"), institution(InstitutionKind.CAPACITY_CENTRE, "school", List.of("AAA")));
        assertThat(run(building, 1, new Contribute(10, "AAA", "school", 1, 0)).events(DecisionRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("refusal.noWorkForAnalysts"));
        assertThat(run(building, 1, new Contribute(10, "AAA", "school", 0, 3)).events(MoneySpent.class))
                .containsExactly(new MoneySpent(10, "AAA", Spending.CONTRIBUTION, 3));
    }

    /** AAA shares by need to know, RED, and its law keeps alerts at home; what it sees concerns nobody else. */
    @Test
    void whoAlignsSharesByTheCommonPolicyAndItsLawLetsItThrough() {
        Run run = aligned(
                watcher("AAA", secretive(LawfulBasis.CLOSED)),
                centre("hub", List.of("AAA", "BBB")),
                new AlignPolicy(DAY, "AAA", "hub"));
        assertThat(run.events(PolicyAligned.class)).containsExactly(new PolicyAligned(DAY, "AAA", "hub"));
        assertThat(run.events(DecisionTaken.class)).hasSize(1);
        assertThat(sharedByAaa(run))
                .hasSizeGreaterThan(100)
                .allMatch(shared -> shared.day() > DAY)
                .anyMatch(shared -> shared.to().equals("hub"))
                .anyMatch(shared -> shared.to().equals("BBB"))
                .as("CCC is no member")
                .noneMatch(shared -> shared.to().equals("CCC"));
    }

    @Test
    void aLawThatNamesRecipientsNamesTheMembersTooAndAnOpenOneStaysOpen() {
        Run named = aligned(
                watcher("AAA", secretive(LawfulBasis.NAMED)),
                centre("hub", List.of("AAA", "BBB")),
                new AlignPolicy(DAY, "AAA", "hub"));
        assertThat(sharedByAaa(named)).anyMatch(shared -> shared.to().equals("BBB"));
        Run open = aligned(
                watcher("AAA", secretive(LawfulBasis.OPEN)),
                centre("hub", List.of("AAA", "BBB")),
                new AlignPolicy(DAY, "AAA", "hub"));
        assertThat(sharedByAaa(open)).filteredOn(shared -> shared.day() > DAY).hasSameSizeAs(sharedByAaa(named));
    }

    @Test
    void anInstitutionsOwnStandardPrevails() {
        Institution strict = centre("hub", List.of("AAA", "BBB"), "standard", exception("releaseProbability", 0));
        Run run = aligned(watcher("AAA"), strict, new AlignPolicy(DAY, "AAA", "hub"));
        assertThat(sharedByAaa(run)).anyMatch(shared -> shared.day() > DAY);
        assertThat(sharedByAaa(run))
                .filteredOn(shared -> shared.day() > DAY)
                .allMatch(shared -> shared.to().equals("CCC"));
    }

    /** Formats match 0.5; what BBB and the centre could not read of AAA's they read once all have aligned. */
    @Test
    void formatsOfThoseWhoAlignedMatch() {
        Institution loose = centre("hub", List.of("AAA", "BBB"), "interoperability", 0.5);
        Run one = aligned(watcher("AAA"), loose, new AlignPolicy(DAY, "AAA", "hub"));
        assertThat(strays(one, "hub", "AAA")).isNotEmpty().allMatch(stray -> stray.day() < DAY);
        assertThat(strays(one, "hub", "BBB")).anyMatch(stray -> stray.day() > DAY);
        assertThat(strays(one, "BBB", "AAA")).anyMatch(stray -> stray.day() > DAY);
        assertThat(one.events(ReportLinked.class))
                .filteredOn(link -> link.day() == DAY)
                .isNotEmpty()
                .allMatch(link -> link.holder().equals("hub") || link.holder().equals("AAA"));
        Run both =
                aligned(watcher("AAA"), loose, new AlignPolicy(DAY, "AAA", "hub"), new AlignPolicy(DAY, "BBB", "hub"));
        assertThat(strays(both, "BBB", "AAA")).isNotEmpty().allMatch(stray -> stray.day() < DAY);
        assertThat(strays(both, "hub", "BBB")).isNotEmpty().allMatch(stray -> stray.day() < DAY);
    }

    @Test
    void aligningAgainChangesNothingUntilAnotherNationHasJoined() {
        Scenario scenario =
                scenario(600, watcher("AAA"), watcher("BBB"), watcher("CCC"), centre("hub", List.of("AAA", "BBB")));
        Decision first = new AlignPolicy(100, "AAA", "hub");
        Decision again = new AlignPolicy(300, "AAA", "hub");
        assertThat(run(scenario, 1, first, again).events(PolicyAligned.class))
                .containsExactly(new PolicyAligned(100, "AAA", "hub"));
        Decision joins = new JoinInstitution(200, "CCC", "hub");
        assertThat(run(scenario, 1, first, joins, again).events(PolicyAligned.class))
                .containsExactly(new PolicyAligned(100, "AAA", "hub"), new PolicyAligned(300, "AAA", "hub"));
        assertThat(run(scenario, 1, new AlignPolicy(100, "CCC", "hub")).events(DecisionRefused.class))
                .singleElement()
                .satisfies(refused ->
                        assertThat(refused.reason()).isEqualTo(Message.of("refusal.notAMember", "CCC", "hub")));
    }

    private static Nation busy(String id, int analysts) {
        return watcher(id, "analysts", analysts, "analysisDays", 10, "analysisLaw", DurationLaw.FIXED);
    }

    /** Jobs begun in the hundred days from a day on, to the nearest ten. */
    private static long jobs(Run run, String holder, double from) {
        long jobs = run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals(holder) && job.day() >= from && job.day() < from + 100)
                .count();
        return Math.round(jobs / 10.0) * 10;
    }

    private static void assertRefused(Decision decision, Message reason) {
        assertThat(run(BUSY, 1, decision).events(DecisionRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Object[] secretive(LawfulBasis basis) {
        return new Object[] {
            "posture", Posture.NEED_TO_KNOW,
            "marking", Marking.RED,
            "alert", new Gateway(basis, List.of())
        };
    }

    private static Run aligned(Nation first, Institution hub, Decision... decisions) {
        return run(
                scenario(
                        800,
                        first,
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB", "interoperability", 0.5, "highestMarking", Marking.AMBER),
                        agreement("AAA", "CCC", "highestMarking", Marking.AMBER),
                        hub,
                        rules("targetNamedProbability", 0),
                        LASTING),
                1,
                decisions);
    }

    private static List<ReportShared> sharedByAaa(Run run) {
        return run.events(ReportShared.class).stream()
                .filter(shared -> shared.from().equals("AAA") && shared.kind() == InformationKind.ALERT)
                .toList();
    }

    private static List<ReportStrayed> strays(Run run, String holder, String origin) {
        return run.events(ReportStrayed.class).stream()
                .filter(stray -> stray.holder().equals(holder) && stray.report().startsWith(origin))
                .toList();
    }
}
