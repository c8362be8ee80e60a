package entente.engine.sharing;

import static entente.engine.TestWorlds.agreement;
import static entente.engine.TestWorlds.centre;
import static entente.engine.TestWorlds.evenly;
import static entente.engine.TestWorlds.network;
import static entente.engine.TestWorlds.relation;
import static entente.engine.TestWorlds.rules;
import static entente.engine.TestWorlds.scenario;
import static entente.engine.TestWorlds.watcher;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.TestWorlds.Run;
import entente.engine.event.Event;
import entente.engine.event.InstitutionEvent.AssessmentUsed;
import entente.engine.event.InstitutionEvent.AssessmentsMerged;
import entente.engine.event.ReportEvent.Job;
import entente.engine.event.ReportEvent.JobStarted;
import entente.engine.event.ReportEvent.ReportArrived;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.event.ReportEvent.ReportShared;
import entente.engine.event.ReportEvent.ReportWithheld;
import entente.engine.random.Seeds;
import entente.engine.scenario.Gateway;
import entente.engine.scenario.InformationKind;
import entente.engine.scenario.Institution;
import entente.engine.scenario.InstitutionKind;
import entente.engine.scenario.LawfulBasis;
import entente.engine.scenario.Marking;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Obstacle;
import entente.engine.scenario.Posture;
import entente.engine.scenario.SharingRegime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Threat assessments: AAA and CCC notice traces of networks "one" and "two", BBB notices nothing and learns from them
 * alone. No effort is reviewed unless said, so that no report fades.
 */
class AssessmentTest {

    private static final double EVERY = 100;
    private static final double WEIGHT = 0.5;

    private final List<Event> events = new ArrayList<>();

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

    @Test
    void needToKnowStopsNoAssessment() {
        advance(
                150,
                author("AAA", "posture", Posture.NEED_TO_KNOW, "targetNamedProbability", 0),
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

    @Test
    void anExchangeSendsEachMemberWhatTheOthersKnow() {
        Simulation simulation =
                advance(190, author("AAA"), author("CCC"), blind("BBB"), exchange("XXX", "AAA", "BBB", "CCC"));
        assertThat(of(AssessmentsMerged.class))
                .containsExactly(
                        new AssessmentsMerged(150, "XXX", "one", 2, 3), new AssessmentsMerged(150, "XXX", "two", 2, 3));
        for (String nation : List.of("AAA", "BBB", "CCC")) {
            double[] counted = {1, 1};
            for (String author : List.of("AAA", "CCC")) {
                boolean own = author.equals(nation);
                for (int k = 0; k < 2; k++) {
                    String network = k == 0 ? "one" : "two";
                    counted[k] += own ? filed(author, network, 190) : WEIGHT * 0.75 * filed(author, network, EVERY);
                }
            }
            assertThat(simulation.asNation(nation).estimates().get(0))
                    .isCloseTo(counted[0] / (counted[0] + counted[1]), within(1e-12));
        }
        assertThat(of(AssessmentUsed.class)).hasSize(6).allMatch(e -> e.sender().equals("XXX"));
        assertThat(of(ReportShared.class)).allMatch(e -> e.kind() == InformationKind.ASSESSMENT);
    }

    @Test
    void whatComesByTwoWaysCountsOnce() {
        Record[] direct = {
            author("AAA"), blind("BBB"), agreement("AAA", "BBB", "kinds", List.of(InformationKind.ASSESSMENT))
        };
        Record[] both = Stream.concat(Arrays.stream(direct), Stream.of(exchange("XXX", "AAA", "BBB")))
                .toArray(Record[]::new);
        double once = advance(190, direct).asNation("BBB").estimates().get(0);
        assertThat(once).isNotEqualTo(0.5);
        assertThat(of(AssessmentUsed.class)).hasSize(2);
        events.clear();
        assertThat(advance(190, both).asNation("BBB").estimates().get(0)).isEqualTo(once);
        assertThat(of(AssessmentUsed.class)).hasSize(4);
    }

    @Test
    void originatorControlKeepsAnAssessmentOutOfTheMerging() {
        advance(
                190,
                author("AAA", "originatorControl", true),
                author("CCC"),
                blind("BBB"),
                exchange("XXX", "AAA", "BBB", "CCC"));
        assertThat(of(ReportWithheld.class))
                .filteredOn(e -> e.from().equals("XXX"))
                .hasSize(4)
                .allMatch(e -> e.obstacle() == Obstacle.MARKING && e.report().startsWith("AAA"));
        assertThat(of(ReportArrived.class))
                .filteredOn(e -> e.from().equals("XXX"))
                .isNotEmpty()
                .allMatch(e -> e.report().startsWith("CCC"));
    }

    @ParameterizedTest
    @EnumSource(
            value = InstitutionKind.class,
            names = {"ASSESSMENT_EXCHANGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherInstitutionTakesAssessments(InstitutionKind kind) {
        advance(190, author("AAA"), blind("BBB"), institution("XXX", kind, "AAA", "BBB"));
        assertThat(assessments()).isNotEmpty();
        assertThat(of(ReportShared.class)).noneMatch(e -> e.kind() == InformationKind.ASSESSMENT);
        assertThat(of(ReportWithheld.class))
                .filteredOn(e -> e.kind() == InformationKind.ASSESSMENT)
                .allMatch(e -> e.to().equals("BBB") && e.obstacle() == Obstacle.CHANNELS);
    }

    @ParameterizedTest
    @EnumSource(
            value = SharingRegime.class,
            names = {"AS_WRITTEN"},
            mode = EnumSource.Mode.EXCLUDE)
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

    private Simulation advance(double day, Record... parts) {
        return simulate(day, rulesWith(), parts);
    }

    private Simulation simulate(double day, Record rules, Record... parts) {
        List<Record> all = new ArrayList<>(List.of(parts));
        all.add(rules);
        all.add(network("one", evenly("AAA"), "plotsPerYear", 20));
        all.add(network("two", evenly("AAA"), "plotsPerYear", 10));
        Simulation simulation =
                Simulation.start(scenario(1000, all.toArray(Record[]::new)), Seeds.of(3), List.of(), events::add);
        simulation.advanceTo(day);
        return simulation;
    }

    private static Record rulesWith(Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 6);
        all[overrides.length] = "outlook.assessmentDays";
        all[overrides.length + 1] = EVERY;
        all[overrides.length + 2] = "outlook.assessmentWeight";
        all[overrides.length + 3] = WEIGHT;
        all[overrides.length + 4] = "distrustedCredibility";
        all[overrides.length + 5] = 0.5;
        return rules(all);
    }

    /** A nation that notices part of what it can reach, wherever that is. */
    private static Nation author(String id, Object... overrides) {
        Object[] all = Arrays.copyOf(overrides, overrides.length + 4);
        all[overrides.length] = "sensorCoverage";
        all[overrides.length + 1] = 0.5;
        all[overrides.length + 2] = "reach";
        all[overrides.length + 3] = 0.8;
        return watcher(id, all);
    }

    private static Nation blind(String id) {
        return watcher(id, "sensorCoverage", 0);
    }

    private static Institution exchange(String id, String... members) {
        return institution(id, InstitutionKind.ASSESSMENT_EXCHANGE, members);
    }

    private static Institution institution(String id, InstitutionKind kind, String... members) {
        return centre(id, List.of(members), "kind", kind, "assessmentDays", 150);
    }

    private List<ReportFiled> assessments() {
        return of(ReportFiled.class).stream()
                .filter(e -> e.kind() == InformationKind.ASSESSMENT)
                .toList();
    }

    /** Reports that a nation has filed on a network's plots up to a day. */
    private double filed(String nation, String network, double day) {
        return of(ReportFiled.class).stream()
                .filter(e -> e.kind() == InformationKind.ALERT
                        && e.nation().equals(nation)
                        && e.network().equals(network)
                        && e.day() <= day)
                .count();
    }

    private <E> List<E> of(Class<E> kind) {
        return new Run(events).events(kind);
    }
}
