package entente.web.exercise.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.engine.Simulation;
import entente.engine.decision.Decision;
import entente.engine.event.ReportEvent.ReportFiled;
import entente.engine.random.Seeds;
import entente.engine.scenario.Scenario;
import entente.results.experiment.Progress;
import entente.results.statistics.Estimate;
import entente.scenarios.format.ScenarioReader;
import entente.web.exercise.record.NationEntry.Decided;
import entente.web.exercise.record.SeatRole;
import entente.web.exercise.review.Ladder.Rung;
import entente.web.exercise.review.Ladder.Step;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Rooms;
import entente.web.exercise.view.ReviewInput;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rungs of the ladder against runs of the engine that are made here, one by one. */
class LadderTest {

    private static final int COURSES = 40;
    private static final String SCENARIO = Rooms.SCENARIO.replace("plotsPerYear: 12", "plotsPerYear: 40");
    private static final Map<Step, List<String>> SETTINGS = Map.of(
            Step.NOTHING, List.of("rules.sharing=isolation"),
            Step.POLICIES, List.of("rules.sharing=standing"),
            Step.DECIDED, List.of(),
            Step.EVERYTHING, List.of("rules.sharing=pooled"));

    @TempDir
    Path folder;

    private Rooms rooms;

    @BeforeEach
    void open() {
        rooms = new Rooms(folder);
    }

    @AfterEach
    void shut() {
        rooms.close();
    }

    /** Three moves, in which the first nation shares nothing any more and then lets one report of its own go. */
    private ReviewInput played() {
        ExerciseRoom room = rooms.create(SCENARIO, List.of("AAA"));
        long head = rooms.join(room, SeatRole.HEAD, "AAA", "Ada");
        rooms.start(room);
        rooms.perform(
                room,
                head,
                new Decided("{\"type\":\"changeSharing\",\"change\":{\"releaseProbability\":0}}", "", null));
        rooms.close(room, 3);
        String own = room.material().events().stream()
                .filter(event ->
                        event instanceof ReportFiled filed && filed.nation().equals("AAA"))
                .map(event -> ((ReportFiled) event).report())
                .findFirst()
                .orElseThrow();
        rooms.perform(
                room,
                head,
                new Decided("{\"type\":\"releaseReport\",\"report\":\"" + own + "\",\"to\":\"BBB\"}", "", null));
        rooms.close(room, 1);
        return room.material();
    }

    /** Attacks in a course, by the engine alone. */
    private static int attacks(ReviewInput material, Step step, Seeds seeds) {
        Scenario scenario = ScenarioReader.read(SCENARIO, "test.yaml", SETTINGS.get(step));
        int[] attacks = new int[1];
        boolean sameLuck = seeds.equals(Seeds.of(material.seed()));
        Simulation run = Simulation.start(
                scenario, seeds, List.of(), event -> attacks[0] += event.type().equals("attackLaunched") ? 1 : 0);
        for (ReviewInput.PlayedDecision deed : material.deeds()) {
            Decision decision = deed.decision();
            run.advanceTo(decision.day());
            if (sameLuck || !decision.type().equals("releaseReport")) {
                run.decide(decision);
            }
        }
        run.advanceTo(120);
        return attacks[0];
    }

    @Test
    void everyRungIsWhatTheEngineGivesCourseByCourse() {
        ReviewInput material = played();
        Ladder ladder = Ladders.of(material, COURSES, 2, Progress.NONE);

        assertThat(ladder.untilDay()).isEqualTo(120);
        assertThat(ladder.replications()).isEqualTo(COURSES);
        assertThat(ladder.rungs()).extracting(Rung::step).containsExactly(Step.values());
        double[] decided = courses(material, Step.DECIDED);
        for (Step step : Step.values()) {
            double[] counts = courses(material, step);
            Rung rung = ladder.at(step);
            assertThat(rung.attacks().mean()).as(step.name()).isCloseTo(mean(counts), within(1e-12));
            assertThat(rung.sameLuck()).isEqualTo(attacks(material, step, Seeds.of(material.seed())));
            assertThat(Arrays.stream(counts)
                            .filter(count -> count >= rung.least())
                            .count())
                    .isGreaterThanOrEqualTo(COURSES * 19 / 20);
            assertThat(Arrays.stream(counts)
                            .filter(count -> count <= rung.most())
                            .count())
                    .isGreaterThanOrEqualTo(COURSES * 19 / 20);
            if (step == Step.DECIDED) {
                assertThat(rung.more()).isNull();
            } else {
                assertPaired(Objects.requireNonNull(rung.more()).estimate(), counts, decided);
            }
        }
    }

    @Test
    void theCourseWithTheLuckOfTheExerciseIsTheExercise() {
        ReviewInput material = played();
        long happened = material.events().stream()
                .filter(event -> event.type().equals("attackLaunched"))
                .count();
        assertThat(happened).isPositive();
        assertThat(Ladders.of(material, 2, 1, Progress.NONE).at(Step.DECIDED).sameLuck())
                .isEqualTo((int) happened);
    }

    private static double[] courses(ReviewInput material, Step step) {
        return IntStream.rangeClosed(1, COURSES)
                .mapToDouble(course ->
                        attacks(material, step, Seeds.of(material.seed()).branch(0, course)))
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    /** The difference of pairs, with about the interval that Student's t gives for so many: 2.02 standard errors. */
    private static void assertPaired(Estimate more, double[] counts, double[] decided) {
        double[] differences = new double[counts.length];
        Arrays.setAll(differences, i -> counts[i] - decided[i]);
        double mean = mean(differences);
        double squares = Arrays.stream(differences)
                .map(one -> (one - mean) * (one - mean))
                .sum();
        double error = Math.sqrt(squares / (counts.length - 1) / counts.length);
        assertThat(more.mean()).isCloseTo(mean, within(1e-12));
        assertThat(more.low()).isCloseTo(mean - 2.02 * error, within(0.5 * error + 0.08));
        assertThat(more.high()).isCloseTo(mean + 2.02 * error, within(0.5 * error + 0.08));
    }

    @Test
    void aDecisionOfOneReportMeansNothingWhereThereIsNoSuch() {
        Ladder ladder = Ladders.of(played(), 20, 2, Progress.NONE);
        assertThat(ladder.decisions()).isEqualTo(2);
        assertThat(ladder.dropped()).isEqualTo(1);
    }

    @Test
    void theLadderDoesNotDependOnThreads() {
        ReviewInput material = played();
        assertThat(Ladders.of(material, 10, 1, Progress.NONE)).isEqualTo(Ladders.of(material, 10, 2, Progress.NONE));
        assertThatThrownBy(() -> Ladders.of(material, 1, 1, Progress.NONE)).hasMessageContaining("replications is 1");
    }

    /** Nations that see nothing have nothing to share: the sentence must not say that sharing would have gained anything. */
    @Test
    void whereThereIsNothingToShareNothingIsToldApart() {
        String blind = SCENARIO.replaceAll("sensorCoverage: 0\\.\\d", "sensorCoverage: 0")
                .replaceAll("reach: 0\\.\\d", "reach: 0")
                .replace("autopilot: true", "autopilot: false");
        ExerciseRoom room = rooms.create(blind, List.of("AAA"));
        rooms.start(room);
        rooms.close(room, 6);
        ReviewInput material = room.material();
        assertThat(Opening.of(material).attacks()).isPositive();
        assertThat(Opening.of(material).stopped()).isZero();

        Ladder ladder = Ladders.of(material, COURSES, 2, Progress.NONE);

        for (Step step : List.of(Step.NOTHING, Step.POLICIES, Step.EVERYTHING)) {
            Estimate more = Objects.requireNonNull(ladder.at(step).more()).estimate();
            // Reports on plots that do not exist keep a few busy.
            assertThat(more.mean()).isBetween(-0.1, 0.1);
            assertThat(more.excludesZero()).isFalse();
        }
        assertThat(Opening.wouldHave(ladder))
                .extracting(Rooms::words)
                .allMatch(text -> text.contains("cannot tell") || text.contains("not told apart"))
                .noneMatch(text -> text.contains("on average"));
    }
}
