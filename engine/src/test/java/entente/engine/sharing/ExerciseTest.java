package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.run;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.terms;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Scores;
import entente.engine.TestWorlds.Run;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision.AcceptAgreement;
import entente.engine.decision.NationDecision.LeaveAgreement;
import entente.engine.decision.NationDecision.LeaveInstitution;
import entente.engine.decision.NationDecision.ProposeAgreement;
import entente.engine.event.InstitutionEvent.ExerciseHeld;
import entente.engine.event.PoliticsEvent.MoneySpent;
import entente.engine.event.PoliticsEvent.Spending;
import entente.engine.event.PoliticsEvent.TrustChanged;
import entente.engine.event.ReportEvent.ReportLinked;
import entente.engine.event.ReportEvent.ReportStrayed;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Institution;
import entente.engine.scenario.Obstacle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Joint exercises of institutions and joint trainings under agreements: AAA reports, BBB and CCC receive. */
class ExerciseTest {

    private static final List<String> ALL = List.of("AAA", "BBB", "CCC");

    @Test
    void anInstitutionExercisesAtRegularTimesAndEveryoneWhoTakesPartPays() {
        Run run = world(exercising(100, ALL), 0.2, 0.5);
        assertThat(run.events(ExerciseHeld.class))
                .containsExactly(
                        new ExerciseHeld(100, "hub", 3),
                        new ExerciseHeld(200, "hub", 3),
                        new ExerciseHeld(300, "hub", 3));
        assertThat(run.events(MoneySpent.class)).hasSize(9).allSatisfy(spent -> {
            assertThat(spent.purpose()).isEqualTo(Spending.EXERCISE);
            assertThat(spent.amount()).isEqualTo(0.3);
        });
        assertThat(run.events(MoneySpent.class)).extracting(MoneySpent::by).hasSameElementsAs(ALL);
    }

    /** Good g out of a prior of weight 2 at base 1/2: (g + 1)/(g + 2), after one exercise that weighs 1/2, then two. */
    @Test
    void everyoneTrustsEveryoneMoreAfterwards() {
        Run run = world(exercising(100, ALL), 0, 0.5);
        assertThat(run.events(TrustChanged.class)).hasSize(18).allSatisfy(change -> {
            double good = 0.5 * change.day() / 100;
            assertThat(change.trust()).isCloseTo((good + 1) / (good + 2), within(1e-12));
        });
    }

    /** With interoperability 0.4, three in five reports from the centre are strays, until an exercise closes the whole gap. */
    @Test
    void whatCouldNotBeReadIsReadAfterwards() {
        Run run = world(exercising(200, ALL), 1, 0);
        List<ReportStrayed> strays = run.events(ReportStrayed.class);
        assertThat(strays)
                .hasSizeGreaterThan(50)
                .allMatch(stray -> stray.day() < 200 && stray.obstacle() == Obstacle.STANDARDS);
        long read = run.events(ReportLinked.class).stream()
                .filter(link -> link.foreign() && link.day() == 200)
                .count();
        assertThat(read).isGreaterThan(30);
    }

    @Test
    void oneMemberAloneExercisesNothing() {
        Run run = world(exercising(100, List.of("AAA", "BBB")), 1, 1, new LeaveInstitution(150, "BBB", "hub"));
        assertThat(run.events(ExerciseHeld.class)).containsExactly(new ExerciseHeld(100, "hub", 2));
        assertThat(world(exercising(0, ALL), 1, 1).events(ExerciseHeld.class)).isEmpty();
    }

    @Test
    void anAgreementWithJointTrainingTrainsFromItsStartUntilItIsLeft() {
        Run run = run(
                scenario(
                        400,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "jointTraining", true, "startDay", 30.0),
                        rules("clauses.trainingDays", 100, "trustLearns", true)),
                1,
                new LeaveAgreement(300, "BBB", "AAA"));
        assertThat(run.events(ExerciseHeld.class))
                .containsExactly(new ExerciseHeld(130, "AAA", 2), new ExerciseHeld(230, "AAA", 2));
        assertThat(run.events(MoneySpent.class)).extracting(MoneySpent::by).containsExactly("AAA", "BBB", "AAA", "BBB");
        assertThat(run.events(TrustChanged.class)).hasSize(4);
    }

    @Test
    void anAgreementThatIsProposedLaterTrainsTooAndTheOneItReplacesNoMore() {
        Run run = run(
                scenario(
                        400,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "jointTraining", true, "endDay", 390.0),
                        rules("clauses.trainingDays", 100)),
                1,
                new ProposeAgreement(150, "AAA", "BBB", terms("jointTraining", true, "latencyDays", 1)),
                new AcceptAgreement(160, "BBB", "AAA"));
        assertThat(run.events(ExerciseHeld.class))
                .containsExactly(
                        new ExerciseHeld(100, "AAA", 2),
                        new ExerciseHeld(260, "AAA", 2),
                        new ExerciseHeld(360, "AAA", 2));
    }

    /** Half the gap from 0.4 is closed by the first training: 0.7 of what comes after it is linked, before the next. */
    @Test
    void aTrainingClosesAShareOfTheGap() {
        Run run = run(
                scenario(
                        1000,
                        watcher("AAA"),
                        watcher("BBB"),
                        agreement("AAA", "BBB", "jointTraining", true, "interoperability", 0.4),
                        rules("clauses.trainingDays", 600, "clauses.trainingInteroperability", 0.5),
                        network(
                                "net",
                                evenly("AAA"),
                                "plotsPerYear",
                                24,
                                "clockDays",
                                1e6,
                                "clockLaw",
                                DurationLaw.FIXED)),
                1);
        long before = run.events(ReportLinked.class).stream()
                .filter(link -> link.foreign() && link.day() < 600)
                .count();
        long strayedBefore = run.events(ReportStrayed.class).stream()
                .filter(stray -> stray.day() < 600)
                .count();
        long after = run.events(ReportLinked.class).stream()
                .filter(link -> link.foreign() && link.day() > 600)
                .count();
        long strayedAfter = run.events(ReportStrayed.class).size() - strayedBefore;
        assertThat(Scores.binomial(before, before + strayedBefore, 0.4)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(Scores.binomial(after, after + strayedAfter, 0.7)).isBetween(-Scores.LIMIT, Scores.LIMIT);
        assertThat(before).isGreaterThan(200);
        assertThat(after).isGreaterThan(200);
    }

    private static Institution exercising(double everyDays, List<String> members) {
        return centre("hub", members, "exerciseDays", everyDays, "interoperability", 0.4);
    }

    private static Run world(Institution hub, double interoperability, double trust, Decision... decisions) {
        List<Record> parts = new ArrayList<>(List.of(watcher("AAA"), watcher("BBB"), watcher("CCC"), hub));
        parts.add(rules(
                "clauses.trainingInteroperability",
                interoperability,
                "clauses.trainingTrust",
                trust,
                "costs.exercise",
                0.3,
                "trustLearns",
                true,
                "trustForgetting",
                1));
        parts.add(network("net", evenly("AAA"), "plotsPerYear", 40, "clockDays", 1e6, "clockLaw", DurationLaw.FIXED));
        return run(scenario(390, parts.toArray(Record[]::new)), 1, decisions);
    }
}
