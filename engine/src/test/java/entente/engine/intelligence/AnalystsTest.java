package entente.engine.intelligence;

import static entente.engine.TestWorlds.YEAR;
import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.agreementOfAll;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Inject.BudgetCut;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.ThreatNetwork;
import entente.engine.scenario.ThreatNetwork.Structure;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue for a nation's analysts. */
class AnalystsTest {

    private static final double SERVICE_DAYS = 2;

    /**
     * Verification case Q10: the share of jobs that wait is Erlang's C. Idle operatives' traces come as a Poisson stream;
     * 30 runs of about 1 500 jobs each, after a first part in which the queue fills.
     */
    @ParameterizedTest
    @CsvSource({"5, 3, 0.236152", "20, 12, 0.024134", "1, 0.5, 0.5"})
    void theShareOfJobsThatWaitIsErlangsC(int analysts, double load, double asPublished) {
        double expected = erlangC(analysts, load);
        assertThat(expected).isCloseTo(asPublished, within(1e-6));
        double perYear = load / SERVICE_DAYS * YEAR;
        ThreatNetwork idle = network(
                "net",
                evenly("AAA"),
                "structure",
                Structure.CELLULAR,
                "operatives",
                20,
                "tracesPerOperativeYear",
                perYear / 20,
                "plotsPerYear",
                0);
        double horizon = 1700 * YEAR / perYear;
        var queue = scenario(horizon, watcher("AAA", "analysts", analysts, "analysisDays", SERVICE_DAYS), idle);
        List<Double> shares = new ArrayList<>();
        for (int seed = 1; seed <= 30; seed++) {
            List<JobStarted> jobs = run(queue, seed).events(JobStarted.class).stream()
                    .filter(job -> job.day() > horizon / 10)
                    .toList();
            shares.add((double) jobs.stream().filter(JobStarted::waited).count() / jobs.size());
        }
        assertThat(Scores.mean(shares, expected)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static double erlangC(int servers, double load) {
        double term = 1;
        double below = 0;
        for (int k = 0; k < servers; k++) {
            below += term;
            term *= load / (k + 1);
        }
        double waiting = term / (1 - load / servers);
        return waiting / (below + waiting);
    }

    /** Whenever a job starts after waiting, none that goes before it is waiting, and none has come earlier of its kind. */
    @Test
    void jobsAreServedByKindAndThenInTheOrderTheyCame() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "analysts", 2, "analysisDays", 2, "releaseDays", 0.5),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreementOfAll(),
                        centre("hub", List.of("AAA", "BBB"), "evidenceThreshold", 2),
                        network(
                                "net",
                                evenly("AAA", "BBB", "CCC"),
                                "structure",
                                Structure.CELLULAR,
                                "tracesPerOperativeYear",
                                2,
                                "plotsPerYear",
                                12)),
                1);
        List<JobStarted> jobs = run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("AAA"))
                .toList();
        assertThat(jobs.stream().filter(JobStarted::waited).map(JobStarted::job).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.of(Job.OWN_ALERT, Job.NOTICE, Job.FOREIGN_ALERT, Job.IDENTITY, Job.RELEASE));
        for (int i = 0; i < jobs.size(); i++) {
            JobStarted first = jobs.get(i);
            for (JobStarted later : jobs.subList(i + 1, jobs.size())) {
                boolean wasWaiting = came(later) < first.day() - 1e-9 && later.day() > first.day();
                if (wasWaiting) {
                    assertThat(later.job()).isGreaterThanOrEqualTo(first.job());
                    assertThat(later.job() != first.job() || came(later) >= came(first) - 1e-9)
                            .isTrue();
                }
            }
        }
    }

    private static double came(JobStarted job) {
        return job.day() - job.waitedDays();
    }

    /** An own alert goes before everything else, but never takes an analyst off a job. */
    @Test
    void nobodyIsInterrupted() {
        Run run = run(
                scenario(
                        YEAR,
                        watcher("AAA", "analysts", 1, "analysisDays", 3, "analysisLaw", DurationLaw.FIXED),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        lasting(20, "AAA", "BBB")),
                1);
        List<JobStarted> jobs = run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("AAA") && job.job() != Job.RELEASE)
                .toList();
        assertThat(jobs).hasSizeGreaterThan(60);
        for (int i = 1; i < jobs.size(); i++) {
            assertThat(jobs.get(i).day()).isGreaterThanOrEqualTo(jobs.get(i - 1).day() + 3);
        }
    }

    /** A report is withheld if and only if, when it has been analysed, more jobs wait than the limit. */
    @Test
    void anOverloadStopsReleases() {
        Run run = run(
                scenario(
                        5 * YEAR,
                        watcher(
                                "AAA",
                                "analysts",
                                1,
                                "analysisDays",
                                5,
                                "analysisLaw",
                                DurationLaw.FIXED,
                                "overloadLimit",
                                4),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        network("net", evenly("AAA"), "plotsPerYear", 3)),
                1);
        assertThat(run.events(ReportWithheld.class))
                .hasSizeGreaterThan(30)
                .allMatch(withheld -> withheld.obstacle() == Obstacle.CAPACITY);
        List<Double> withheld = run.events(ReportWithheld.class).stream()
                .map(ReportWithheld::day)
                .toList();
        List<Double> filed =
                run.events(ReportFiled.class).stream().map(ReportFiled::day).toList();
        List<Double> begun = starts(run, job -> job.job() == Job.OWN_ALERT);
        List<Double> released = starts(run, job -> job.job() == Job.RELEASE && job.waited());
        List<Double> releasedAtOnce = starts(run, job -> job.job() == Job.RELEASE && !job.waited());
        // A plot that is over has its reports put aside: they meet no gate.
        List<Double> linked = run.events(ReportLinked.class).stream()
                .filter(link -> link.holder().equals("AAA"))
                .map(ReportLinked::day)
                .toList();
        long stopped = 0;
        for (double day : linked) {
            long toAnalyse = before(filed, day) - upTo(begun, day);
            long toRelease = before(linked, day) - before(withheld, day) - before(releasedAtOnce, day);
            boolean overloaded = toAnalyse + toRelease - upTo(released, day) > 4;
            assertThat(withheld.contains(day)).isEqualTo(overloaded);
            stopped += overloaded ? 1 : 0;
        }
        assertThat(stopped).isBetween(30L, linked.size() - 30L);
    }

    private static List<Double> starts(Run run, Predicate<JobStarted> which) {
        return run.events(JobStarted.class).stream()
                .filter(job -> job.holder().equals("AAA"))
                .filter(which)
                .map(JobStarted::day)
                .toList();
    }

    private static long before(List<Double> days, double day) {
        return days.stream().filter(other -> other < day).count();
    }

    private static long upTo(List<Double> days, double day) {
        return days.stream().filter(other -> other <= day).count();
    }

    @Test
    void aBudgetCutLetsBusyOnesFinish() {
        double cut = 300;
        var overworked = scenario(
                YEAR,
                watcher("AAA", "analysts", 4, "analysisDays", 10, "analysisLaw", DurationLaw.FIXED),
                lasting(30, "AAA"));
        Run run = run(overworked, 1, new BudgetCut(cut, "AAA", 0, 0.5));
        List<Double> starts =
                run.events(JobStarted.class).stream().map(JobStarted::day).toList();
        List<Double> done =
                run.events(ReportLinked.class).stream().map(ReportLinked::day).toList();
        assertThat(starts.stream().filter(day -> day > cut - 10 && day <= cut)).hasSize(4);
        assertThat(done)
                .as("every job begun is ended, ten days later")
                .containsExactlyElementsOf(starts.stream()
                        .map(day -> day + 10)
                        .filter(day -> day <= YEAR)
                        .toList());
        assertThat(starts).anyMatch(day -> day > cut + 20);
        for (double day : starts.stream().filter(day -> day > cut).toList()) {
            assertThat(starts.stream().filter(other -> other > day - 10 + 1e-9 && other <= day))
                    .as("at work on day %s", day)
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    private static ThreatNetwork lasting(double plotsPerYear, String... nations) {
        return network(
                "net", evenly(nations), "plotsPerYear", plotsPerYear, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
    }
}
