package entente.results.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.engine.scenario.Obstacle;
import entente.results.experiment.Progress;
import entente.results.experiment.Variant;
import entente.results.experiment.Variants;
import entente.results.report.ResultReports;
import entente.results.report.document.Publication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each obstacle costs, in runs of which it is known. */
class AttributionRunnerTest {

    @Test
    void whatEachCostsIsFoundExactly() {
        Attribution attribution = run(plan(10, null), () -> false).orElseThrow();

        assertThat(cost(attribution, Obstacle.LAW).cost().attacksAvoided().mean())
                .isCloseTo(4, within(1e-9));
        assertThat(cost(attribution, Obstacle.TRUST).cost().attacksAvoided().mean())
                .isCloseTo(2, within(1e-9));
        assertThat(cost(attribution, Obstacle.MARKING).cost().attacksAvoided().mean())
                .isCloseTo(1.5, within(1e-9));
        assertThat(cost(attribution, Obstacle.MARKING).alone().attacksAvoided().mean())
                .isZero();
        assertThat(cost(attribution, Obstacle.MARKING).last().attacksAvoided().mean())
                .isEqualTo(3);
        assertThat(cost(attribution, Obstacle.POLITICS).cost().attacksAvoided().mean())
                .isZero();
        assertThat(attribution.total().attacksAvoided().mean()).isCloseTo(9, within(1e-9));
        assertThat(attribution.byCost())
                .extracting(Attribution.ObstacleCost::obstacle)
                .startsWith(Obstacle.LAW, Obstacle.TRUST);
    }

    /** Seeds are paired: what a seed adds to every column is in no cost, and leaves no width to an interval. */
    @Test
    void pairingTakesAwayWhatSeedsAdd() {
        Attribution attribution = run(plan(10, null), () -> false).orElseThrow();

        assertThat(cost(attribution, Obstacle.LAW).cost().attacksAvoided().low())
                .isCloseTo(4, within(1e-9));
        assertThat(attribution.levels().get(1).attacksLaunched().low()).isLessThan(12.8);
        assertThat(attribution.levels().get(1).attacksLaunched().high()).isGreaterThan(13.2);
    }

    @Test
    void twoThatOnlyHelpTogetherInteract() {
        Attribution attribution = run(plan(4, null), () -> false).orElseThrow();

        assertThat(attribution.interactions())
                .filteredOn(pair -> Math.abs(pair.effect().attacksAvoided().mean()) > 1e-9)
                .singleElement()
                .satisfies(pair -> {
                    assertThat(List.of(pair.first(), pair.second()))
                            .containsExactlyInAnyOrder(Obstacle.MARKING, Obstacle.STANDARDS);
                    assertThat(pair.effect().attacksAvoided().mean()).isCloseTo(3, within(1e-9));
                });
    }

    @Test
    void whatTheScenarioLiftsItselfIsNoObstacle() {
        AttributionPlan plan = new AttributionPlan(variants("rules.lifted=[LAW, CHANNELS]"), 1, 3, null);
        AtomicInteger runs = new AtomicInteger();
        Attribution attribution = new AttributionRunner(
                        (scenario, seed, decisions, listener) -> {
                            runs.incrementAndGet();
                            return Obstructed.RUNS.run(scenario, seed, decisions, listener);
                        },
                        1)
                .run(plan, Progress.NONE, AttributionRunner.Refinement.NONE, () -> false)
                .orElseThrow();

        assertThat(attribution.costs())
                .extracting(Attribution.ObstacleCost::obstacle)
                .hasSize(7)
                .doesNotContain(Obstacle.LAW, Obstacle.CHANNELS);
        assertThat(runs).hasValue(3 * (128 + 2));
    }

    @Test
    void itEndsWhenItIsPreciseEnough() {
        List<Integer> reached = new ArrayList<>();
        Attribution attribution = new AttributionRunner(Obstructed.RUNS, 2)
                .run(plan(200, 0.5), Progress.NONE, (done, widest) -> reached.add(done), () -> false)
                .orElseThrow();

        assertThat(attribution.ending()).isEqualTo(Attribution.Ending.PRECISE);
        assertThat(attribution.replications()).isEqualTo(AttributionPlan.FIRST);
        assertThat(reached).containsExactly(10, 20, 30, 40, 50);
    }

    @Test
    void whoStopsItGetsWholeBlocksOrNothing() {
        AtomicInteger asked = new AtomicInteger();

        Attribution begun =
                run(plan(30, null), () -> asked.incrementAndGet() > 514 * 15).orElseThrow();

        assertThat(begun.ending()).isEqualTo(Attribution.Ending.CANCELLED);
        assertThat(begun.replications()).isEqualTo(AttributionPlan.BLOCK);
        assertThat(run(plan(30, null), () -> true)).isEmpty();
    }

    @Test
    void threadsMakeNoDifference() {
        Attribution one = new AttributionRunner(Obstructed.RUNS, 1)
                .run(plan(12, null), Progress.NONE, AttributionRunner.Refinement.NONE, () -> false)
                .orElseThrow();

        assertThat(run(plan(12, null), () -> false).orElseThrow().costs()).isEqualTo(one.costs());
    }

    @Test
    void plansThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> plan(1, null)).hasMessageContaining("replications is 1: it must be 2 to 10000");
        assertThatThrownBy(() -> plan(9, 0.0)).hasMessageContaining("precision is 0.0: it must be above 0");
        assertThatThrownBy(() -> new AttributionPlan(variants("rules.lifted=" + Obstacle.LIFTABLE), 1, 9, null))
                .hasMessageContaining("rules.lifted lifts every obstacle");
    }

    private static AttributionPlan plan(int replications, @Nullable Double precision) {
        return new AttributionPlan(variants(), 1, replications, precision);
    }

    private static List<Variant> variants(String... settings) {
        return AttributionPlan.variants(new Variants("twin-valleys", List.of(settings), null), "asWritten");
    }

    @Test
    void obstaclesAreLiftedInTheArmThatIsAskedFor() {
        Variants scenario = new Variants("twin-valleys", List.of(), null);
        AttributionPlan plan = new AttributionPlan(AttributionPlan.variants(scenario, "standing"), 1, 3, null);
        Attribution standing = run(plan, () -> false).orElseThrow();

        assertThat(plan.written().isDecided()).isFalse();
        assertThat(standing.levels())
                .extracting(Attribution.ArrangementOutcome::name)
                .containsExactly("isolation", "standing", "allLifted", "pooled");
        assertThat(ResultReports.of(standing).in(Publication.Form.TABLE)).contains("standing policy");
        assertThat(ResultReports.of(run(plan(3, null), () -> false).orElseThrow())
                        .in(Publication.Form.TABLE))
                .contains("Obstacles are lifted in the arm \"with decisions\".");
        assertThatThrownBy(() -> AttributionPlan.variants(scenario, "pooled"))
                .hasMessageContaining("in the arm pooled there is no obstacle to lift")
                .hasMessageContaining("asWritten or standing");
    }

    private static Optional<Attribution> run(AttributionPlan plan, BooleanSupplier cancelled) {
        return new AttributionRunner(Obstructed.RUNS, 2)
                .run(plan, Progress.NONE, AttributionRunner.Refinement.NONE, cancelled);
    }

    private static Attribution.ObstacleCost cost(Attribution attribution, Obstacle obstacle) {
        return attribution.costs().stream()
                .filter(cost -> cost.obstacle() == obstacle)
                .findFirst()
                .orElseThrow();
    }
}
