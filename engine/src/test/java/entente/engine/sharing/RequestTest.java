package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.exception;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.ChangeSharing;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Posture;
import entente.engine.scenario.Rules;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests change what is true and draw no mark again: some thousand reports; limits as {@link Scores} says. */
class RequestTest {

    private static final double DAY = 900;

    /** Four in ten were released when they were filed; asking makes no luckier, now or later. */
    @Test
    void askingDrawsNoMarkAgainAtAnyGate() {
        Run run = ask(rules(), new Object[] {"releaseProbability", 0.4}, request(DAY), request(DAY + 50));
        assertThat(run.events(InformationRequested.class))
                .singleElement()
                .satisfies(request -> assertThat(request.reports()).isGreaterThan(1000));
        assertThat(run.events(ReportShared.class)).noneMatch(shared -> shared.day() == DAY || shared.day() == DAY + 50);
        long filed = run.events(ReportFiled.class).size();
        long shared = run.events(ReportShared.class).size();
        assertThat(Scores.binomial(shared, filed, 0.4)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** Of what was kept back by a mark above 0.4, half has one below 0.7; a policy that has changed is news. */
    @Test
    void askedAgainUnderAnotherPolicyTheGatesAreTestedByTheSameMarks() {
        Run run = ask(
                rules(),
                new Object[] {"releaseProbability", 0.4},
                request(DAY),
                new ChangeSharing(DAY + 1, "AAA", exception("releaseProbability", 0.7)),
                request(DAY + 2),
                request(DAY + 3));
        List<InformationRequested> requests = run.events(InformationRequested.class);
        assertThat(requests).hasSize(2);
        long released = run.events(ReportShared.class).stream()
                .filter(shared -> shared.day() == DAY + 2)
                .count();
        assertThat(Scores.binomial(released, requests.get(1).reports(), 0.5)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    /** The law that asking changes what is true and not luck. */
    @Test
    void askingDailyWithNothingNewGivesExactlyWhatAskingOnceGives() {
        Object[] fickle = {
            "releaseProbability",
            0.5,
            "linkage",
            0.4,
            "posture",
            Posture.NEED_TO_KNOW,
            "softness",
            0.2,
            "minimumTrust",
            0.5
        };
        Rules rules = rules("requestContext", 0.25, "requestDays", 0.5, "targetNamedProbability", 0.3);
        NationDecision[] daily =
                IntStream.range(0, 100).mapToObj(day -> request(DAY + day)).toArray(NationDecision[]::new);
        Run once = ask(rules, fickle, request(DAY));
        assertThat(once.events(ReportShared.class)).hasSizeGreaterThan(100);
        assertThat(ask(rules, fickle, daily).all()).isEqualTo(once.all());
    }

    @Test
    void aRequestTakesAnalystsOfBothSides() {
        Run run = ask(rules("requestDays", 0.5), new Object[] {"posture", Posture.NEED_TO_KNOW}, request(DAY));
        assertThat(run.events(JobStarted.class))
                .filteredOn(job -> job.job() == Job.REQUEST)
                .extracting(job -> job.holder() + " " + job.day() + " " + job.serviceDays())
                .containsExactly("BBB 900.0 0.5", "AAA 900.5 0.5");
        assertThat(run.events(ReportShared.class)).isNotEmpty().allMatch(shared -> shared.day() >= DAY + 1);
    }

    /** Given reports in return for none: one is let go before the first is returned, and as many more as the ratio allows. */
    @Test
    void whoAsksOwesForItWhereReciprocityIsDemanded() {
        Object[] reciprocal = {"posture", Posture.RECIPROCAL, "reciprocity", 0.1};
        assertThat(ask(rules(), reciprocal).events(ReportShared.class)).hasSize(11);
        assertThat(ask(rules(), reciprocal, request(0)).events(ReportShared.class))
                .hasSize(10);
    }

    @Test
    void aRequestConcernsItsNetworkAlone() {
        ThreatNetwork other =
                network("other", evenly("AAA"), "plotsPerYear", 10, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
        Run run = run(
                scenario(
                        1000,
                        watcher("AAA", "releaseProbability", 0),
                        watcher("BBB"),
                        agreement("AAA", "BBB"),
                        lasting(),
                        other),
                3,
                request(DAY));
        long onTheNetwork = run.events(ReportFiled.class).stream()
                .filter(filed -> filed.network().equals("net") && filed.day() < DAY)
                .count();
        assertThat(run.events(InformationRequested.class))
                .singleElement()
                .satisfies(request -> assertThat((long) request.reports()).isEqualTo(onTheNetwork));
    }

    /** Each nation that asks closes a quarter of the gap for what could not be linked, once, then and later. */
    @Test
    void whoIsAskedLinksMoreByTheContextOfEachWhoAsksOnce() {
        NationDecision third = new RequestInformation(DAY + 50, "CCC", "AAA", "net");
        Run run = ask(
                rules("requestContext", 0.25), new Object[] {"linkage", 0.3}, request(DAY), request(DAY + 25), third);
        long filed = filed(run, 0, DAY);
        long linkedAtOnce = linked(run, 0, DAY - 1e-9);
        long afterTheFirst = linked(run, DAY, DAY);
        assertThat(filed).isGreaterThan(1500);
        assertThat(Scores.binomial(linkedAtOnce, filed, 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.binomial(afterTheFirst, filed - linkedAtOnce, 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        long since = filed(run, DAY, DAY + 50);
        long linkedSince = linked(run, DAY + 1e-9, DAY + 50 - 1e-9);
        assertThat(since).isGreaterThan(100);
        assertThat(Scores.binomial(linkedSince, since, 1 - 0.7 * 0.75)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(linked(run, DAY + 25, DAY + 25)).as("the same asks again").isZero();
        long left = filed + since - linkedAtOnce - afterTheFirst - linkedSince;
        assertThat(Scores.binomial(linked(run, DAY + 50, DAY + 50), left, 0.25)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static long filed(Run run, double from, double before) {
        return run.events(ReportFiled.class).stream()
                .filter(report -> report.day() >= from && report.day() < before)
                .count();
    }

    private static long linked(Run run, double from, double to) {
        return run.events(ReportLinked.class).stream()
                .filter(link -> link.holder().equals("AAA") && link.day() >= from && link.day() <= to)
                .count();
    }

    private static Run ask(Rules rules, Object[] asked, NationDecision... decisions) {
        return run(
                scenario(
                        1000,
                        watcher("AAA", asked),
                        watcher("BBB"),
                        watcher("CCC"),
                        agreement("AAA", "BBB"),
                        lasting(),
                        rules),
                3,
                decisions);
    }

    private static RequestInformation request(double day) {
        return new RequestInformation(day, "BBB", "AAA", "net");
    }

    private static ThreatNetwork lasting() {
        return network("net", evenly("AAA"), "plotsPerYear", 24, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED);
    }
}
