package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.institution;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who is a member of a centre contributes and is told; its line stands for the members' own. */
class MembershipTest {

    private static final ThreatNetwork LASTING =
            network("net", evenly("AAA", "BBB"), "plotsPerYear", 8, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);

    @Test
    void whoJoinsIsToldWhatTheCentreHoldsWithTheNextReport() {
        Run run = withMembers(List.of("AAA"), new JoinInstitution(200, "CCC", "hub"));
        List<NoticeIssued> told = run.events(NoticeIssued.class).stream()
                .filter(notice -> notice.to().equals("CCC"))
                .toList();
        assertThat(told).isNotEmpty().allMatch(notice -> notice.day() > 200);
        Map<String, Long> filedByDay = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.nation().equals("AAA"))
                .filter(filed -> filed.day() <= lastTold(told, filed.subject()))
                .collect(Collectors.groupingBy(ReportFiled::subject, Collectors.counting()));
        Map<String, Integer> named = told.stream()
                .collect(Collectors.groupingBy(NoticeIssued::subject, Collectors.summingInt(NoticeIssued::reports)));
        named.forEach((plot, reports) -> assertThat((long) reports).isEqualTo(filedByDay.get(plot)));
        assertThat(told).anyMatch(notice -> notice.reports() > 5);
    }

    private static double lastTold(List<NoticeIssued> told, String plot) {
        return told.stream()
                .filter(notice -> notice.subject().equals(plot))
                .mapToDouble(NoticeIssued::day)
                .max()
                .orElse(0);
    }

    @Test
    void whoLeavesContributesNothingAndIsToldNothing() {
        Run run = withMembers(List.of("AAA", "BBB", "CCC"), new LeaveInstitution(200, "BBB", "hub"));
        assertThat(run.events(ReportShared.class))
                .anyMatch(shared -> shared.from().equals("BBB"));
        assertThat(run.events(NoticeIssued.class))
                .anyMatch(notice -> notice.to().equals("BBB"));
        assertThat(run.events(ReportShared.class))
                .noneMatch(shared -> shared.from().equals("BBB") && shared.day() > 200);
        assertThat(run.events(NoticeIssued.class))
                .noneMatch(notice -> notice.to().equals("BBB") && notice.day() > 200);
        assertThat(run.events(ReportShared.class))
                .anyMatch(shared -> shared.from().equals("AAA") && shared.day() > 200);
    }

    @Test
    void whoIsNoMemberGivesAndGetsNothing() {
        Run run = withMembers(List.of("AAA", "CCC"));
        assertThat(run.events(ReportShared.class))
                .isNotEmpty()
                .allMatch(shared -> shared.from().equals("AAA") && shared.to().equals("hub"));
        assertThat(run.events(ReportLinked.class))
                .filteredOn(linked -> linked.holder().equals("BBB"))
                .noneMatch(ReportLinked::foreign);
        // No channel: among members there is one, through the centre; towards the centre itself a stranger has none to
        // miss.
        Set<String> missing = new TreeSet<>();
        run.events(ReportWithheld.class).forEach(withheld -> {
            assertThat(withheld.obstacle()).isEqualTo(Obstacle.CHANNELS);
            missing.add(withheld.from() + ">" + withheld.to());
        });
        assertThat(missing).containsExactly("AAA>BBB", "BBB>AAA", "BBB>CCC");
    }

    @Test
    void anAgreementOnOtherKindsTakesNothingFromTheCentresLine() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "kinds", List.of(InformationKind.IDENTITY)),
                        centre("hub", List.of("AAA", "BBB")),
                        LASTING),
                1);
        assertThat(run.events(ReportWithheld.class)).isEmpty();
    }

    @Test
    void aCentreThatDoesNotTakeAKindIsNoChannelForIt() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        centre("hub", List.of("AAA", "BBB"), "kinds", List.of(InformationKind.IDENTITY)),
                        LASTING),
                1);
        assertThat(run.events(ReportShared.class)).isEmpty();
        assertThat(run.events(ReportWithheld.class))
                .allMatch(withheld -> withheld.obstacle() == Obstacle.CHANNELS)
                .extracting(ReportWithheld::to)
                .contains("AAA", "BBB", "hub");
    }

    /** A capacity-building centre is joined and left like any other, and nobody misses a channel to it. */
    @Test
    void anInstitutionThatHasNothingToDoWithReportsGetsNone() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        institution(InstitutionKind.CAPACITY_CENTRE, "school", List.of("AAA")),
                        institution(InstitutionKind.ASSESSMENT_EXCHANGE, "forum", List.of("AAA", "BBB")),
                        LASTING),
                1,
                new JoinInstitution(50, "BBB", "school"),
                new LeaveInstitution(100, "AAA", "school"));
        assertThat(run.events(DecisionTaken.class)).hasSize(2);
        assertThat(run.events(ReportShared.class)).noneMatch(shared -> shared.kind() == InformationKind.ALERT);
        assertThat(run.events(ReportWithheld.class))
                .isNotEmpty()
                .noneMatch(withheld ->
                        withheld.to().equals("school") || withheld.to().equals("forum"));
    }

    /** Affinity and trust towards a centre are the means over its other members. */
    @Test
    void aCentreIsLikedAndTrustedAsItsOtherMembersAre() {
        for (double minimum : new double[] {0.39, 0.41}) {
            Run run = run(
                    scenario(
                            YEAR,
                            watcher("AAA", "minimumAffinity", minimum),
                            watcher("BBB"),
                            watcher("CCC", "minimumTrust", minimum + 0.3),
                            relation("AAA", "BBB", "affinity", 0.2),
                            relation("AAA", "CCC", "affinity", 0.6, "trustBack", 0.8),
                            relation("BBB", "CCC", "trustBack", 0.6),
                            centre("hub", List.of("AAA", "BBB", "CCC")),
                            network("net", evenly("AAA", "CCC"), "plotsPerYear", 10)),
                    1);
            assertThat(run.events(ReportFiled.class)).hasSizeGreaterThan(50);
            if (minimum < 0.4) {
                assertThat(run.events(ReportWithheld.class)).isEmpty();
            } else {
                assertThat(run.events(ReportShared.class)).isEmpty();
                assertThat(run.events(ReportWithheld.class))
                        .allSatisfy(withheld -> assertThat(withheld.obstacle())
                                .isEqualTo(withheld.from().equals("AAA") ? Obstacle.POLITICS : Obstacle.TRUST));
            }
        }
    }

    private static Run withMembers(List<String> members, NationDecision... decisions) {
        return run(
                scenario(YEAR, watcher("AAA"), watcher("BBB"), watcher("CCC"), centre("hub", members), LASTING),
                1,
                decisions);
    }
}
