package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.scenario.DurationLaw;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.Gateway.LawfulBasis;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.SharingRegime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a nation writes threat assessments, and how another that gets them uses them. */
class AssessmentTest extends AssessmentWorld {

    @Test
    void anAssessmentRestsOnItsAuthorsOwnReportsAndIsOneForEachNetwork() {
        advance(250, author("AAA"), author("CCC"), blind("BBB"), agreement("AAA", "CCC"), agreement("AAA", "BBB"));
        for (ReportFiled assessment : assessments()) {
            assertThat(assessment.day()).isIn(EVERY, 2 * EVERY);
            assertThat(assessment.subject()).isEqualTo(assessment.network());
            assertThat(assessment.weight())
                    .as("what came from the other is not counted")
                    .isEqualTo(filed(assessment.nation(), assessment.network(), assessment.day()));
        }
        assertThat(assessments())
                .hasSize(2 * 2 * 2)
                .extracting(ReportFiled::nation)
                .doesNotContain("BBB");
    }

    /** Evidence x credibility x interoperability x weight; the second assessment takes the place of the first. */
    @Test
    void theReceiverCountsTheLatestOfEachAuthorByTrustAndStandards() {
        advance(
                350,
                author("AAA"),
                blind("BBB"),
                relation("AAA", "BBB", "trust", 0.9, "trustBack", 0.4),
                agreement("AAA", "BBB", "interoperability", 0.8, "kinds", List.of(InformationKind.ASSESSMENT)));
        double share = WEIGHT * 0.8 * (0.5 + 0.5 * 0.4);
        List<AssessmentUsed> used = of(AssessmentUsed.class);
        assertThat(used)
                .hasSize(6)
                .allMatch(e -> e.nation().equals("BBB") && e.sender().equals("AAA"));
        for (int round = 1; round <= 3; round++) {
            double one = share * filed("AAA", "one", round * EVERY);
            double two = share * filed("AAA", "two", round * EVERY);
            AssessmentUsed last = used.get(2 * round - 1);
            assertThat(last.network()).isEqualTo("two");
            assertThat(last.estimate()).isCloseTo((1 + two) / (2 + one + two), within(1e-12));
        }
        assertThat(of(JobStarted.class))
                .filteredOn(e -> e.holder().equals("BBB"))
                .extracting(JobStarted::job)
                .containsOnly(Job.ASSESSMENT);
    }

    /** What one report is worth at each grade, as a report on a plot has it. */
    @Test
    void anAssessmentWeighsByItsGrade() {
        List<Double> reliability = List.of(2.0, 1.5, 1.0, 0.5, 0.25, 0.75);
        List<Double> credibility = List.of(3.0, 2.0, 1.0, 0.5, 0.2, 0.8);
        simulate(
                350,
                rulesWith("reliabilityWeights", reliability, "credibilityWeights", credibility),
                author("AAA"),
                blind("BBB"),
                agreement("AAA", "BBB", "kinds", List.of(InformationKind.ASSESSMENT)));
        assertThat(assessments()).hasSize(6);
        for (ReportFiled assessment : assessments()) {
            double worth = reliability.get(assessment.grade().charAt(0) - 'A')
                    * credibility.get(assessment.grade().charAt(1) - '1');
            assertThat(assessment.weight())
                    .isCloseTo(worth * filed("AAA", assessment.network(), assessment.day()), within(1e-9));
        }
        double one = WEIGHT * 0.75 * assessments().get(4).weight();
        double two = WEIGHT * 0.75 * assessments().get(5).weight();
        List<AssessmentUsed> used = of(AssessmentUsed.class);
        assertThat(used.get(5).estimate()).isCloseTo((1 + two) / (2 + one + two), within(1e-12));
    }

    @Test
    void needToKnowStopsNoAssessment() {
        simulate(
                150,
                rulesWith("targetNamedProbability", 0),
                author("AAA", "posture", Posture.NEED_TO_KNOW),
                blind("BBB"),
                agreement("AAA", "BBB"));
        assertThat(of(ReportShared.class)).hasSize(2).allMatch(e -> e.kind() == InformationKind.ASSESSMENT);
        assertThat(of(ReportWithheld.class)).isNotEmpty().allMatch(e -> e.kind() == InformationKind.ALERT);
    }

    @ParameterizedTest
    @EnumSource(
            value = Obstacle.class,
            names = {"CHANNELS", "LAW", "MARKING"})
    void itsGatesAreThoseOfItsKind(Obstacle closed) {
        Object[] overrides = switch (closed) {
            case LAW -> new Object[] {"assessment", new Gateway(LawfulBasis.CLOSED, List.of())};
            case MARKING -> new Object[] {"marking", Marking.RED};
            default -> new Object[] {};
        };
        List<InformationKind> kinds = closed == Obstacle.CHANNELS
                ? List.of(InformationKind.ALERT)
                : List.of(InformationKind.ALERT, InformationKind.ASSESSMENT);
        advance(
                150,
                author("AAA", overrides),
                blind("BBB"),
                agreement("AAA", "BBB", "kinds", kinds, "highestMarking", Marking.AMBER));
        assertThat(of(ReportWithheld.class))
                .filteredOn(e -> e.kind() == InformationKind.ASSESSMENT)
                .hasSize(2)
                .allMatch(e -> e.obstacle() == closed);
        assertThat(of(AssessmentUsed.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SharingRegime.class,
            names = {"ISOLATION", "POOLED"})
    void inEitherBoundNoneLeavesItsNation(SharingRegime bound) {
        simulate(150, rulesWith("sharing", bound), author("AAA"), blind("BBB"), agreement("AAA", "BBB"));
        assertThat(of(ReportShared.class)).isEmpty();
        assertThat(of(AssessmentUsed.class)).isEmpty();
    }

    /** At each review older assessments count half, like older reports, and effort follows them. */
    @Test
    void effortFollowsWhatIsReadAndForgetsItByAndBy() {
        Simulation simulation = simulate(
                190,
                rulesWith("attentionReviewDays", 60),
                author("AAA"),
                blind("BBB"),
                agreement("AAA", "BBB", "kinds", List.of(InformationKind.ASSESSMENT)));
        List<ReportFiled> written = assessments();
        double one = WEIGHT * 0.75 * written.get(0).weight();
        double two = WEIGHT * 0.75 * written.get(1).weight();
        assertThat(simulation.asNation("BBB").attention().get(0))
                .as("the review of day 180 follows that of day 120")
                .isCloseTo((1 + one / 2) / (2 + one / 2 + two / 2), within(1e-12));
    }

    /** An assessment is finished work: reading it takes less time than analysing a report. */
    @Test
    void readingOneTakesItsOwnTime() {
        simulate(
                150,
                rulesWith("outlook.readingDays", 0.5),
                author("AAA"),
                watcher("BBB", "sensorCoverage", 0, "analysisDays", 4, "analysisLaw", DurationLaw.FIXED),
                agreement("AAA", "BBB"));
        assertThat(of(JobStarted.class))
                .filteredOn(job -> job.holder().equals("BBB"))
                .extracting(JobStarted::job)
                .contains(Job.ASSESSMENT, Job.FOREIGN_ALERT);
        assertThat(of(JobStarted.class))
                .filteredOn(job -> job.holder().equals("BBB"))
                .allMatch(job -> job.serviceDays() == (job.job() == Job.ASSESSMENT ? 0.5 : 4));
    }

    /** Two ways lead to DDD, and both neighbours pass on what they read: each reads an assessment once, and it ends there. */
    @Test
    void whatGoesOnIsReadOnce() {
        List<InformationKind> kinds = List.of(InformationKind.ASSESSMENT);
        simulate(
                190,
                rulesWith(),
                author("AAA", "onward", true),
                watcher("BBB", "sensorCoverage", 0, "onward", true),
                watcher("CCC", "sensorCoverage", 0, "onward", true),
                watcher("DDD", "sensorCoverage", 0, "onward", true),
                agreement("AAA", "BBB", "kinds", kinds),
                agreement("AAA", "CCC", "kinds", kinds),
                agreement("BBB", "DDD", "kinds", kinds),
                agreement("CCC", "DDD", "kinds", kinds));
        assertThat(of(AssessmentUsed.class).stream().map(AssessmentUsed::nation))
                .containsExactlyInAnyOrder("BBB", "BBB", "CCC", "CCC", "DDD", "DDD");
    }

    /** BBB sees nothing; the more reports the assessments of AAA rest on, the nearer its estimate comes to the threat. */
    @Test
    void whatOthersHaveSeenBringsTheEstimateNearerToTheThreat() {
        double truth = estimate(0, 1);
        double without = Math.abs(estimate(0, 0) - truth);
        double half = Math.abs(estimate(50, 0) - truth);
        assertThat(half).isLessThan(without - 0.01);
        assertThat(estimate(1e-9, 0)).isCloseTo(truth, within(1e-6));
    }

    private double estimate(double sharpeningReports, double prediction) {
        events.clear();
        Simulation simulation = simulate(
                121,
                rulesWith(
                        "attentionReviewDays",
                        120,
                        "outlook.sharpeningReports",
                        sharpeningReports,
                        "outlook.predictionError",
                        0),
                author("AAA"),
                watcher("BBB", "sensorCoverage", 0, "prediction", prediction),
                agreement("AAA", "BBB", "kinds", List.of(InformationKind.ASSESSMENT)));
        return simulation.asNation("BBB").estimates().get(0);
    }
}
