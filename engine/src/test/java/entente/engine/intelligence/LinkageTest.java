package entente.engine.intelligence;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Inject.NewStandard;
import entente.engine.decision.NationDecision.InvestInTechnology;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which reports are linked, and why the others are not: some thousand reports; limits as {@link Scores} says. */
class LinkageTest {

    private static final double HORIZON = 1000;

    private static final ThreatNetwork LASTING =
            network("net", evenly("AAA"), "plotsPerYear", 24, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);

    @Test
    void foreignReportsAreLinkedByAnalyticsTimesInteroperability() {
        Run run = share(0.6);
        int filed = run.events(ReportFiled.class).size();
        assertThat(filed).isGreaterThan(2000);
        assertScore(linked(run, "BBB").size(), filed, 0.7 * 0.6);
        assertScore(strayed(run, "BBB", Obstacle.TECHNOLOGY), filed, 0.3);
        assertScore(strayed(run, "BBB", Obstacle.STANDARDS), filed, 0.7 * 0.4);
        assertThat(linked(run, "BBB").size()
                        + strayed(run, "BBB", Obstacle.TECHNOLOGY)
                        + strayed(run, "BBB", Obstacle.STANDARDS))
                .isEqualTo(filed);
    }

    @Test
    void ownReportsAreLinkedByAnalyticsAlone() {
        Run run = share(0.6);
        int filed = run.events(ReportFiled.class).size();
        assertScore(linked(run, "AAA").size(), filed, 0.8);
        assertScore(strayed(run, "AAA", Obstacle.TECHNOLOGY), filed, 0.2);
        assertThat(strayed(run, "AAA", Obstacle.STANDARDS)).isZero();
    }

    /** The holders' marks on the same report have nothing to do with each other. */
    @Test
    void eachHolderHasAMarkOfItsOwn() {
        Run run = share(0.6);
        Set<String> both = linked(run, "AAA");
        both.retainAll(linked(run, "BBB"));
        assertScore(both.size(), run.events(ReportFiled.class).size(), 0.8 * 0.7 * 0.6);
    }

    /** A gap of 0.4 of which half is closed leaves 0.2: as if it had been 0.8 from the start. */
    @Test
    void aNewStandardConnectsTheStraysWhoseMarkAllowsIt() {
        Run plain = share(0.6);
        Run standard = share(0.6, new NewStandard(HORIZON - 1e-6, List.of("AAA", "BBB"), 0.5));
        Run better = share(0.8);
        assertThat(linked(standard, "BBB"))
                .isEqualTo(linked(better, "BBB"))
                .hasSizeGreaterThan(linked(plain, "BBB").size() + 100);
        assertThat(linked(standard, "AAA")).isEqualTo(linked(plain, "AAA"));
    }

    @Test
    void twoStandardsCloseWhatIsLeftOfTheGap() {
        Run standards = share(
                0.6,
                new NewStandard(300, List.of("*"), 0.5),
                new NewStandard(HORIZON - 1e-6, List.of("AAA", "BBB"), 0.5));
        assertThat(linked(standards, "BBB")).isEqualTo(linked(share(0.9), "BBB"));
    }

    @Test
    void aStandardAmongOthersConnectsNothing() {
        Run standard = share(0.6, new NewStandard(500, List.of("AAA", "CCC"), 1));
        assertThat(linked(standard, "BBB")).isEqualTo(linked(share(0.6), "BBB"));
    }

    @Test
    void betterAnalyticsConnectOwnAndForeignStrays() {
        Run invested = analytics(0.5, new InvestInTechnology(HORIZON - 1e-6, "BBB", "dataAnalytics", 0.5));
        assertThat(linked(invested, "BBB"))
                .isEqualTo(linked(analytics(0.75), "BBB"))
                .hasSizeGreaterThan(linked(analytics(0.5), "BBB").size() + 100);
    }

    /** A centre's notices follow: it reaches its threshold by reports that it could not read before. */
    @Test
    void aNewStandardConnectsTheStraysOfACentreToo() {
        Run plain = throughACentre(0.5);
        Run standard = throughACentre(0.5, new NewStandard(HORIZON - 1, List.of("AAA", "BBB"), 1));
        assertThat(linked(standard, "hub")).hasSameSizeAs(filed(standard));
        assertThat(standard.events(NoticeIssued.class))
                .filteredOn(notice -> notice.day() == HORIZON - 1)
                .isNotEmpty();
        assertThat(linked(standard, "BBB"))
                .hasSizeGreaterThan(linked(plain, "BBB").size() + 100);
    }

    @Test
    void identitiesAreReadByInteroperabilityAlone() {
        ThreatNetwork idle = network(
                "net",
                evenly("AAA"),
                "structure",
                Structure.CELLULAR,
                "operatives",
                2000,
                "tracesPerOperativeYear",
                1,
                "plotsPerYear",
                0);
        Run run = run(
                scenario(
                        300,
                        watcher("AAA"),
                        watcher("BBB", "linkage", 0),
                        agreement("AAA", "BBB", "interoperability", 0.6),
                        idle),
                3);
        int arrived = run.events(ReportArrived.class).size();
        assertThat(arrived).isGreaterThan(800);
        long listed = run.events(OperativeListed.class).stream()
                .filter(entry -> entry.holder().equals("BBB"))
                .count();
        assertScore(listed, arrived, 0.6);
        assertThat(strayed(run, "BBB", Obstacle.STANDARDS)).isEqualTo(arrived - listed);
        assertThat(run.events(ReportFiled.class)).allMatch(filed -> filed.kind() == InformationKind.IDENTITY);
    }

    private static Run share(double interoperability, NewStandard... standards) {
        return run(
                scenario(
                        HORIZON,
                        watcher("AAA", "linkage", 0.8),
                        watcher("BBB", "dataAnalytics", 0.7),
                        watcher("CCC"),
                        agreement("AAA", "BBB", "interoperability", interoperability),
                        agreement("AAA", "CCC", "interoperability", 0.5),
                        LASTING),
                3,
                standards);
    }

    private static Run analytics(double level, InvestInTechnology... investments) {
        return run(
                scenario(
                        HORIZON,
                        watcher("AAA"),
                        watcher("BBB", "dataAnalytics", level),
                        agreement("AAA", "BBB", "interoperability", 0.8),
                        network(
                                "net",
                                evenly("AAA", "BBB"),
                                "plotsPerYear",
                                24,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                3,
                investments);
    }

    private static Run throughACentre(double interoperability, NewStandard... standards) {
        return run(
                scenario(
                        HORIZON,
                        watcher("AAA"),
                        watcher("BBB"),
                        centre(
                                "hub",
                                List.of("AAA", "BBB"),
                                "interoperability",
                                interoperability,
                                "evidenceThreshold",
                                10),
                        LASTING),
                3,
                standards);
    }

    private static Set<String> filed(Run run) {
        return run.events(ReportFiled.class).stream().map(ReportFiled::report).collect(Collectors.toSet());
    }

    private static Set<String> linked(Run run, String holder) {
        return run.events(ReportLinked.class).stream()
                .filter(link -> link.holder().equals(holder))
                .map(ReportLinked::report)
                .collect(Collectors.toSet());
    }

    private static long strayed(Run run, String holder, Obstacle obstacle) {
        return run.events(ReportStrayed.class).stream()
                .filter(stray -> stray.holder().equals(holder) && stray.obstacle() == obstacle)
                .count();
    }

    private static void assertScore(long successes, long trials, double probability) {
        assertThat(Scores.binomial(successes, trials, probability)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }
}
