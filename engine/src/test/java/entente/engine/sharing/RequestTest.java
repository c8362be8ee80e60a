package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.NationDecision;
import entente.engine.decision.NationDecision.RequestInformation;
import entente.engine.event.ReportEvent.InformationRequested;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.ThreatNetwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests have gates and links tested anew with fresh marks: some thousand reports; limits as {@link Scores} says. */
class RequestTest {

    private static final double DAY = 900;

    @Test
    void eachRequestDrawsFreshMarksAtTheGatesForWhatWasNotSent() {
        Run run = ask(new Object[] {"releaseProbability", 0.4}, request(DAY), request(DAY + 50), request(DAY + 50));
        List<InformationRequested> requests = run.events(InformationRequested.class);
        assertThat(requests).hasSize(3);
        assertThat(requests.get(0).reports()).isGreaterThan(1000);
        assertThatReleased(run, DAY, 0.4, requests.get(0).reports());
        long second = requests.get(1).reports();
        long third = requests.get(2).reports();
        assertThat(Scores.binomial(second - third, second, 0.4)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(run.events(ReportShared.class).stream().map(ReportShared::report))
                .as("what was sent is not sent again")
                .doesNotHaveDuplicates();
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

    /** Who is asked looks again at what it could not link: three in ten each time. */
    @Test
    void eachRequestDrawsFreshMarksForWhatTheOneAskedCouldNotLink() {
        Run run = ask(new Object[] {"linkage", 0.3}, request(DAY), request(DAY + 1));
        long filed = run.events(ReportFiled.class).stream()
                .filter(report -> report.day() < DAY)
                .count();
        long linkedAtOnce = linked(run, 0, DAY - 1e-9);
        long afterTheFirst = linked(run, DAY, DAY);
        assertThat(filed).isGreaterThan(1500);
        assertThat(Scores.binomial(linkedAtOnce, filed, 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.binomial(afterTheFirst, filed - linkedAtOnce, 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        long held = run.events(ReportFiled.class).stream()
                        .filter(report -> report.day() < DAY + 1)
                        .count()
                - linked(run, 0, DAY + 1 - 1e-9);
        assertThat(Scores.binomial(linked(run, DAY + 1, DAY + 1), held, 0.3)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static long linked(Run run, double from, double to) {
        return run.events(ReportLinked.class).stream()
                .filter(link -> link.holder().equals("AAA") && link.day() >= from && link.day() <= to)
                .count();
    }

    private static void assertThatReleased(Run run, double day, double probability, long tested) {
        long released = run.events(ReportShared.class).stream()
                .filter(shared -> shared.day() == day)
                .count();
        assertThat(Scores.binomial(released, tested, probability)).isBetween(-Scores.LIMIT, Scores.LIMIT);
    }

    private static Run ask(Object[] asked, NationDecision... decisions) {
        return run(
                scenario(1000, watcher("AAA", asked), watcher("BBB"), agreement("AAA", "BBB"), lasting()),
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
