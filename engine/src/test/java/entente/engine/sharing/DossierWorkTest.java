package entente.engine.sharing;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.TestWorlds.Run;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.NoticeIssued;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.scenario.DurationLaw;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A centre's analysts set what members send side by side: it takes them time, and tells those who sent it what it belongs to. */
class DossierWorkTest {

    private static final double CONTEXT = 0.5;

    @Test
    void eachReportIsComparedWithThoseThatOthersHaveSent() {
        Run run = world(10, 1000, 1);
        long pairs = run.events(ReportFiled.class).stream()
                .collect(Collectors.groupingBy(
                        ReportFiled::subject, Collectors.groupingBy(ReportFiled::nation, Collectors.counting())))
                .values()
                .stream()
                .mapToLong(of -> of.getOrDefault("AAA", 0L) * of.getOrDefault("BBB", 0L))
                .sum();
        assertThat(pairs).isGreaterThan(50);
        assertThat(comparisons(run)).hasSize(Math.toIntExact(pairs)).allMatch(job -> job.serviceDays() == 10);
    }

    @Test
    void bothWhoSentThemLinkMoreAndAreToldBelowTheThreshold() {
        Run none = world(0, 1000, 0.3);
        Run some = world(1, 1000, 0.3);
        assertThat(comparisons(none)).isEmpty();
        assertThat(none.events(NoticeIssued.class)).isEmpty();
        assertThat(some.events(NoticeIssued.class).stream().map(NoticeIssued::to))
                .contains("AAA", "BBB")
                .doesNotContain("CCC");
        assertThat(ownLinked(some)).isGreaterThan(ownLinked(none) + 10);
    }

    /** What has only to be read comes first, so that one analyst falls behind with the rest. */
    @Test
    void fewAnalystsFallBehind() {
        Run one = world(10, 1, 0.3);
        Run many = world(10, 1000, 0.3);
        assertThat(comparisons(many)).allMatch(job -> job.waitedDays() == 0);
        assertThat(comparisons(one)).hasSizeLessThan(comparisons(many).size() / 4);
        assertThat(ownLinked(one)).isLessThan(ownLinked(many));
    }

    private static long ownLinked(Run run) {
        return run.events(ReportLinked.class).stream()
                .filter(linked -> !linked.foreign())
                .count();
    }

    private static List<JobStarted> comparisons(Run run) {
        return run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("hub") && job.job() == Job.ASSESSMENT)
                .toList();
    }

    /** Two nations that notice all of ten plots a year; what each links of its own is a matter of chance and context. */
    private static Run world(double comparisonDays, int analysts, double linkage) {
        return run(
                scenario(
                        YEAR,
                        watcher("AAA", "linkage", linkage),
                        watcher("BBB", "linkage", linkage),
                        watcher("CCC"),
                        centre(
                                "hub",
                                List.of("AAA", "BBB"),
                                "analysts",
                                analysts,
                                "linkage",
                                1,
                                "evidenceThreshold",
                                1e6,
                                "comparisonDays",
                                comparisonDays),
                        rules("requestContext", CONTEXT),
                        network(
                                "net",
                                Map.of("AAA", 0.5, "BBB", 0.5),
                                "plotsPerYear",
                                10,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1);
    }
}
