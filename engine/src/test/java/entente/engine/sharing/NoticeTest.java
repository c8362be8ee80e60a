package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.OperativeListed;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Marking;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a fusion centre tells whom. AAA and DDD notice traces and contribute; every plot aims at BBB, as reports say; CCC has
 * nothing to do with it. OUT is no member.
 */
class NoticeTest {

    private static final ThreatNetwork PLOTS = network(
            "net",
            Map.of("AAA", 0.7, "DDD", 0.3),
            "targets",
            evenly("BBB"),
            "plotsPerYear",
            20,
            "clockDays",
            1e6,
            "clockLaw",
            DurationLaw.FIXED);

    @Test
    void theFirstNoticeComesAtTheThresholdAndThenWithEachReport() {
        Run run = contribute(Marking.CLEAR, Marking.CLEAR, "evidenceThreshold", 6);
        Map<String, List<Integer>> noticesToBystander = new HashMap<>();
        for (NoticeIssued notice : run.events(NoticeIssued.class)) {
            if (notice.to().equals("CCC")) {
                noticesToBystander
                        .computeIfAbsent(notice.subject(), key -> new ArrayList<>())
                        .add(notice.reports());
            }
        }
        Map<String, Long> filed = run.events(ReportFiled.class).stream()
                .collect(Collectors.groupingBy(ReportFiled::subject, Collectors.counting()));
        assertThat(filed.values()).anyMatch(count -> count < 6).anyMatch(count -> count > 10);
        filed.forEach((plot, count) -> {
            if (count < 6) {
                assertThat(noticesToBystander).doesNotContainKey(plot);
            } else {
                List<Integer> notices = noticesToBystander.get(plot);
                assertThat(notices).hasSize(Math.toIntExact(count - 5)).startsWith(6);
                assertThat(notices.subList(1, notices.size())).allMatch(reports -> reports == 1);
            }
        });
    }

    @Test
    void nobodyIsToldOfTheirOwnReports() {
        Run run = contribute(Marking.CLEAR, Marking.CLEAR, "evidenceThreshold", 3);
        assertThat(run.events(ReportArrived.class))
                .filteredOn(arrived -> arrived.from().equals("hub"))
                .isNotEmpty()
                .allMatch(arrived -> !arrived.report().startsWith(arrived.to()) && !arrived.duplicate());
        assertThat(run.events(NoticeIssued.class).stream().map(NoticeIssued::to))
                .contains("AAA", "BBB", "CCC", "DDD")
                .doesNotContain("OUT");
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void theMarkingSaysWhoIsTold(Marking marking) {
        Run run = contribute(marking, marking);
        Set<String> told =
                run.events(NoticeIssued.class).stream().map(NoticeIssued::to).collect(Collectors.toSet());
        assertThat(told)
                .isEqualTo(
                        switch (marking) {
                            case CLEAR, GREEN -> Set.of("AAA", "BBB", "CCC", "DDD");
                            case AMBER -> Set.of("AAA", "BBB", "DDD");
                            case AMBER_STRICT -> Set.of("AAA", "DDD");
                            case RED -> Set.of();
                        });
        assertThat(run.events(ReportLinked.class))
                .as("whatever it may pass on, it takes")
                .anyMatch(linked -> linked.holder().equals("hub"));
    }

    @Test
    void strictReportsGoToThoseWhoReportedOnTheSamePlot() {
        for (boolean relays : List.of(false, true)) {
            double threshold = relays ? 1e6 : 1;
            Run run = contribute(
                    Marking.AMBER_STRICT,
                    Marking.AMBER_STRICT,
                    "relaysReports",
                    relays,
                    "evidenceThreshold",
                    threshold);
            Map<String, Double> contributed = new HashMap<>();
            run.events(ReportFiled.class)
                    .forEach(filed -> contributed.putIfAbsent(filed.nation() + filed.subject(), filed.day()));
            Map<String, String> subjects = run.events(ReportFiled.class).stream()
                    .collect(Collectors.toMap(ReportFiled::report, ReportFiled::subject));
            assertThat(run.events(ReportArrived.class))
                    .filteredOn(arrived -> arrived.from().equals("hub"))
                    .isNotEmpty()
                    .allSatisfy(arrived -> assertThat(contributed.getOrDefault(
                                    arrived.to() + subjects.get(arrived.report()), Double.POSITIVE_INFINITY))
                            .isLessThanOrEqualTo(arrived.day()));
        }
    }

    @Test
    void theMostRestrictiveContributionPrevails() {
        Run run = contribute(Marking.CLEAR, Marking.RED);
        Map<String, Double> firstRed = new HashMap<>();
        run.events(ReportFiled.class).stream()
                .filter(filed -> filed.nation().equals("DDD"))
                .forEach(filed -> firstRed.putIfAbsent(filed.subject(), filed.day()));
        assertThat(run.events(NoticeIssued.class))
                .hasSizeGreaterThan(30)
                .allSatisfy(notice -> assertThat(notice.day())
                        .isLessThan(firstRed.getOrDefault(notice.subject(), Double.POSITIVE_INFINITY)));
        Map<String, Long> clearBefore = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.nation().equals("AAA"))
                .filter(filed -> filed.day() < firstRed.getOrDefault(filed.subject(), Double.POSITIVE_INFINITY))
                .collect(Collectors.groupingBy(ReportFiled::subject, Collectors.counting()));
        Map<String, Long> toldTarget = run.events(NoticeIssued.class).stream()
                .filter(notice -> notice.to().equals("BBB"))
                .collect(Collectors.groupingBy(NoticeIssued::subject, Collectors.counting()));
        assertThat(toldTarget).isEqualTo(clearBefore);
    }

    @Test
    void relayedReportsComeOneByOneAndBelowTheThreshold() {
        Run run = contribute(Marking.GREEN, Marking.GREEN, "relaysReports", true, "evidenceThreshold", 1e6);
        assertThat(run.events(NoticeIssued.class)).isEmpty();
        assertThat(jobs(run, "BBB")).containsOnly(Job.FOREIGN_ALERT);
        assertThat(run.events(ReportArrived.class))
                .filteredOn(arrived -> arrived.to().equals("BBB"))
                .hasSameSizeAs(run.events(ReportFiled.class));
    }

    @Test
    void aNoticeIsOneJobWhateverItNames() {
        Run run = contribute(Marking.GREEN, Marking.GREEN, "evidenceThreshold", 3);
        assertThat(jobs(run, "BBB")).containsOnly(Job.NOTICE);
        long notices = run.events(NoticeIssued.class).stream()
                .filter(notice -> notice.to().equals("BBB"))
                .count();
        assertThat(run.events(JobStarted.class))
                .filteredOn(job -> job.holder().equals("BBB"))
                .hasSize(Math.toIntExact(notices));
    }

    @Test
    void eachOperativeListedIsToldOfOnce() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA"),
                        watcher("BBB"),
                        watcher("OUT"),
                        centre("hub", List.of("AAA", "BBB"), "evidenceThreshold", 1e6),
                        network(
                                "net",
                                evenly("AAA"),
                                "structure",
                                Structure.CELLULAR,
                                "tracesPerOperativeYear",
                                3,
                                "plotsPerYear",
                                0)),
                1);
        List<String> listed = run.events(OperativeListed.class).stream()
                .filter(entry -> entry.holder().equals("BBB"))
                .map(OperativeListed::operative)
                .toList();
        assertThat(listed).hasSizeGreaterThan(30).doesNotHaveDuplicates();
        assertThat(run.events(NoticeIssued.class).stream().map(NoticeIssued::subject))
                .containsExactlyElementsOf(listed);
        assertThat(run.events(NoticeIssued.class))
                .allMatch(notice -> notice.to().equals("BBB"));
        assertThat(run.events(OperativeListed.class))
                .noneMatch(entry -> entry.holder().equals("OUT"));
    }

    private static Run contribute(Marking first, Marking second, Object... ofTheCentre) {
        List<Record> parts = Stream.of(
                        watcher("AAA", "marking", first),
                        watcher("BBB"),
                        watcher("CCC"),
                        watcher("DDD", "marking", second),
                        watcher("OUT"),
                        centre("hub", List.of("AAA", "BBB", "CCC", "DDD"), ofTheCentre),
                        PLOTS)
                .toList();
        return run(scenario(YEAR, parts.toArray(Record[]::new)), 1);
    }

    private static Set<Job> jobs(Run run, String holder) {
        return run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals(holder))
                .map(JobStarted::job)
                .collect(Collectors.toSet());
    }
}
