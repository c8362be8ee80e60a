package entente.engine.diplomacy;

import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.nation;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.terms;
import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject.Treaty;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.JoinInstitution;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.event.PoliticsEvent.AgreementBegun;
import entente.engine.event.PoliticsEvent.DecisionTaken;
import entente.engine.event.PoliticsEvent.NegotiationBegun;
import entente.engine.random.Seeds;
import entente.engine.scenario.AgreementTerms;
import entente.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ministry negotiates few agreements at once, and each takes its time. */
class NegotiationsTest {

    private static final double DAYS = 60;
    private static final double DAY = 100;

    /**
     * A mesh of n nations is n(n−1)/2 negotiations. By the theory of timetables n parties that meet two by two need n − 1
     * rounds if n is even, n if it is odd; k rounds are held at once, so that the last agreement is in force after as many
     * days as ⌈rounds/k⌉ negotiations take. No ministry ever sits at more than k tables.
     */
    @ParameterizedTest
    @CsvSource({"2, 1, 1", "4, 1, 3", "6, 2, 3", "10, 1, 9", "10, 2, 5", "10, 3, 3", "10, 4, 3", "10, 9, 1", "5, 1, 5"})
    void aMeshIsNegotiatedRoundByRound(int nations, int negotiators, int rounds) {
        Run run = run(world(nations, negotiators), 1, new Treaty(DAY, List.of("*"), terms(), 0));
        int pairs = nations * (nations - 1) / 2;
        assertThat(run.events(NegotiationBegun.class)).hasSize(pairs);
        assertThat(run.events(AgreementBegun.class)).hasSize(pairs);
        assertThat(run.events(AgreementBegun.class))
                .last()
                .extracting(AgreementBegun::day)
                .isEqualTo(DAY + rounds * DAYS);
        for (String nation : ids(nations)) {
            for (NegotiationBegun begun : run.events(NegotiationBegun.class)) {
                assertThat(tables(run, nation, begun.day())).isLessThanOrEqualTo(negotiators);
            }
        }
    }

    /** A hub of n nations is n joins, on the day itself, and nobody negotiates. */
    @Test
    void aHubIsJoinedByEachOnce() {
        List<String> ids = ids(10);
        List<Decision> joins = new ArrayList<>();
        ids.forEach(id -> joins.add(new JoinInstitution(DAY, id, "HUB")));
        Run run = run(world(10, 1), 1, joins.toArray(new Decision[0]));
        assertThat(run.events(DecisionTaken.class)).hasSize(10).allMatch(taken -> taken.day() == DAY);
        assertThat(run.events(NegotiationBegun.class)).isEmpty();
    }

    /** First come, first served; but nobody waits for a third while two have a table. */
    @Test
    void theOldestForWhichBothHaveANegotiatorBegins() {
        Run run = run(
                world(4, 1),
                1,
                propose(10, "AAA", "BBB"),
                propose(20, "AAA", "CCC"),
                propose(25, "CCC", "DDD"),
                accept(10, "BBB", "AAA"),
                accept(20, "CCC", "AAA"),
                accept(25, "DDD", "CCC"));
        assertThat(run.events(NegotiationBegun.class))
                .containsExactly(
                        new NegotiationBegun(10, "AAA", "BBB", 0),
                        new NegotiationBegun(25, "CCC", "DDD", 0),
                        new NegotiationBegun(25 + DAYS, "AAA", "CCC", 65));
        assertThat(run.events(AgreementBegun.class))
                .containsExactly(
                        new AgreementBegun(10 + DAYS, "AAA", "BBB"),
                        new AgreementBegun(25 + DAYS, "CCC", "DDD"),
                        new AgreementBegun(25 + 2 * DAYS, "AAA", "CCC"));
    }

    @Test
    void theSlowerMinistrySetsThePace() {
        Scenario scenario = scenario(
                1000, nation("AAA", "negotiationDays", 30.0), nation("BBB", "negotiationDays", 200.0), nation("CCC"));
        Run run = run(scenario, 1, new Treaty(DAY, List.of("*"), terms(), 0));
        assertThat(run.events(AgreementBegun.class))
                .extracting(AgreementBegun::day)
                .containsExactlyInAnyOrder(DAY + 200, DAY + 200, DAY + 30);
    }

    /** Who leaves what is still negotiated frees both tables for those who wait. */
    @Test
    void whatIsBrokenOffNeverBeginsAndMakesRoom() {
        Run run = run(
                world(3, 1),
                1,
                new Treaty(DAY, List.of("AAA", "BBB"), terms(), 0),
                new Treaty(DAY, List.of("AAA", "CCC"), terms(), 0),
                new LeaveAgreement(DAY + 10, "BBB", "AAA"));
        assertThat(run.events(NegotiationBegun.class))
                .containsExactly(
                        new NegotiationBegun(DAY, "AAA", "BBB", 0), new NegotiationBegun(DAY + 10, "AAA", "CCC", 10));
        assertThat(run.events(AgreementBegun.class)).containsExactly(new AgreementBegun(DAY + 10 + DAYS, "AAA", "CCC"));
    }

    /** Clauses that two nations agree on while they negotiate take the place of those on the table; the day stays. */
    @Test
    void twoNationsNegotiateOneAgreementAtATime() {
        AgreementTerms better = terms("latencyDays", 2);
        Simulation simulation = Simulation.start(
                world(2, 1),
                Seeds.of(1),
                List.of(
                        new Treaty(DAY, List.of("AAA", "BBB"), terms("latencyDays", 9), 0),
                        new Treaty(DAY + 20, List.of("AAA", "BBB"), better, 0)),
                event -> {});
        simulation.advanceTo(DAY + 30);
        assertThat(simulation.asNation("AAA").isNegotiating("BBB")).isTrue();
        assertThat(simulation.asNation("BBB").agreement("AAA")).isEmpty();
        simulation.advanceTo(DAY + DAYS);
        assertThat(simulation.asNation("AAA").isNegotiating("BBB")).isFalse();
        assertThat(simulation.asNation("BBB").agreement("AAA")).contains(better);
    }

    /** Where negotiating takes no time, as in every verification case, an agreement is in force at once. */
    @Test
    void withoutTimeThereIsNothingToWaitFor() {
        Run run = run(
                scenario(1000, nation("AAA"), nation("BBB"), nation("CCC")),
                1,
                new Treaty(DAY, List.of("*"), terms(), 0));
        assertThat(run.events(NegotiationBegun.class)).isEmpty();
        assertThat(run.events(AgreementBegun.class)).hasSize(3).allMatch(begun -> begun.day() == DAY);
    }

    private static long tables(Run run, String nation, double day) {
        return run.events(NegotiationBegun.class).stream()
                .filter(begun ->
                        begun.nation().equals(nation) || begun.partner().equals(nation))
                .filter(begun -> begun.day() <= day && day < begun.day() + DAYS)
                .count();
    }

    private static Decision propose(double day, String nation, String partner) {
        return new ProposeAgreement(day - 1, nation, partner, terms());
    }

    private static Decision accept(double day, String nation, String partner) {
        return new AcceptAgreement(day, nation, partner);
    }

    private static List<String> ids(int nations) {
        return IntStream.range(0, nations)
                .mapToObj(i -> String.valueOf((char) ('A' + i)).repeat(3))
                .toList();
    }

    private static Scenario world(int nations, int negotiators) {
        List<Record> parts = new ArrayList<>();
        ids(nations).forEach(id -> parts.add(nation(id, "negotiators", negotiators, "negotiationDays", DAYS)));
        parts.add(centre("HUB", List.of()));
        return scenario(2000, parts.toArray(new Record[0]));
    }
}
