package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Completeness;
import entente.results.store.Manifest;
import entente.results.store.SweepMerge;
import entente.results.store.SweepResults;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An experiment that grows in its folder is the same as if it had been run in one piece. */
class GrowingSweepTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: growing
        title: One that grows
        scenario: twin-valleys
        factors:
          - {name: retry, paths: [rules.retryDays], range: {low: 10, high: 100}}
          - {name: answer, paths: [rules.answerDays], range: {low: 1, high: 30}}
        design: {kind: DESIGN}
        measures: [shareFoiled]
        replications: 3
        seed: 5
        """;

    private static final String FEW_LOOKS =
            "until: {block: 4, most: 10, widths: [{measure: shareFoiled, halfWidth: 0.2}]}";

    @TempDir
    private Path temporary;

    private static String text(String design) {
        return EXPERIMENT.replace("DESIGN", design.replace(';', ','));
    }

    private static String digest(Manifest manifest) {
        assertThat(manifest.isComplete()).isTrue();
        return manifest.progress().digest();
    }

    private Manifest run(String text, String folder) {
        return Sweeps.run(Sweeps.read(text), temporary.resolve(folder), 2);
    }

    @ParameterizedTest
    @CsvSource({
        "sobol; points: 8, sobol; points: 32",
        "latinHypercube; points: 5, latinHypercube; points: 20",
        "saltelli; points: 2, saltelli; points: 4",
        "morris; trajectories: 2, morris; trajectories: 5",
        "table; rows: [[10; 5]; [20; 6]], table; rows: [[10; 5]; [20; 6]; [30; 7]]",
        "fullFactorial, fullFactorial",
    })
    void isTheSameAsInOnePiece(String small, String large) {
        String more = text(large).replace("replications: 3", "replications: 5");
        Manifest first = run(text(small), "grown");

        Manifest grown = run(more, "grown");

        assertThat(digest(grown)).isEqualTo(digest(run(more, "piece"))).isNotEqualTo(digest(first));
        SweepResults results = SweepResults.open(temporary.resolve("grown"));
        assertThat(results.points())
                .isEqualTo(SweepResults.open(temporary.resolve("piece")).points());
        assertThat(grown.variation().points())
                .isEqualTo(Sweeps.read(more).points().size());
        assertThat(results.completeness().isWhole()).isTrue();
    }

    @Test
    void constrainedDesignsGrow() {
        String constrained = text("latinHypercube; points: 8") + "constraints: [retry <= 50 or answer <= 15]\n";
        String twice = constrained.replace("points: 8", "points: 16");
        run(constrained, "grown");

        assertThat(digest(run(twice, "grown"))).isEqualTo(digest(run(twice, "piece")));
    }

    /** Ten runs are the most at first; at some points that is not enough, and the later rule looks at other numbers. */
    @Test
    void theMostReplicationsMayGrow() {
        String asked = text("sobol; points: 4").replace("replications: 3", "replications: 3\n" + FEW_LOOKS);
        String more = asked.replace("most: 10", "most: 40").replace("halfWidth: 0.2", "halfWidth: 0.07");
        run(asked, "grown");

        assertThat(digest(run(more, "grown"))).isEqualTo(digest(run(more, "piece")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed: 5 | seed: 6 | seed is 6, there it is 5: name another folder, or change it back",
                "replications: 3 | replications: 2 | replications is 2, there it is 3: it may only grow",
                "points: 10 | points: 5 | design.points is 5, there it is 10: it may only grow",
                "points: 10 | points: 15 | design.points is 15, there it is 10: a Latin hypercube may be doubled, to"
                        + " 20",
                "points: 10 | points: 10, seed: 2 | design.seed is 2, there it is 1",
                "latinHypercube, points: 10 | oneAtATime | design.kind is oneAtATime, there it is latinHypercube",
                "high: 100 | high: 90 | factors[0].range is 10 to 90 uniform in 5 steps, there it is 10 to 100",
                "name: answer | name: reply | factors is [retry, reply], there it is [retry, answer]",
                "[shareFoiled] | [shareFoiled, leaks] | measures is [shareFoiled, leaks], there it is [shareFoiled]",
                "seed: 5 | own: [{name: x, expression: leaks + cost}] | own is [x = leaks + cost], there it is []",
                "seed: 5 | overTime: {measures: [shareFoiled]} | overTime is [shareFoiled] in months of 30.4375 days,"
                        + " there it is left out",
                "seed: 5 | bounds: false | bounds is false, there it is true",
                "seed: 5 | places: all | places is all, there it is overall",
                "seed: 5 | set: {horizonDays: 90} | set is [horizonDays=90], there it is []",
                "seed: 5 | variants: [{name: x}] | variants is [x []], there it is []",
                "scenario: twin-valleys | scenario: union | the scenario twin-valleys has changed since",
            })
    void whatMayNotChangeIsNamedWithBothValues(String before, String after, String message) {
        String small = text("latinHypercube; points: 10");
        String digest = digest(run(small, "out"));
        String changed = small.replace(before, after.startsWith("seed") ? after : after + keptSeed(before));

        assertThatThrownBy(() -> run(changed, "out"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(message);
        assertThat(digest(run(small, "out"))).isEqualTo(digest);
    }

    private static String keptSeed(String before) {
        return before.equals("seed: 5") ? "\nseed: 5" : "";
    }

    @Test
    void theRuleMayAskForMoreButNotForLess() {
        String asked = text("sobol; points: 2").replace("replications: 3", "replications: 3\n" + FEW_LOOKS);
        run(asked, "out");

        assertThatThrownBy(() -> run(asked.replace("halfWidth: 0.2", "halfWidth: 0.3"), "out"))
                .hasMessageContaining("until.widths no longer asks for shareFoiled of asWritten to 0.2");
        assertThatThrownBy(() -> run(asked.replace("block: 4", "block: 5"), "out"))
                .hasMessageContaining("until.block is 5, there it is 4");
        assertThatThrownBy(() -> run(text("sobol; points: 2"), "out"))
                .hasMessageContaining("replications is 3, there it is 10: it may only grow");
    }

    /** The first factor changes slowest: its new levels come after all points that were there. */
    @Test
    void theFirstFactorOfAFactorialMayHaveMoreLevels() {
        String more = Sweeps.SMALL.replace("[10, 100]", "[10, 100, 200]");
        run(Sweeps.SMALL, "out");

        assertThat(digest(run(more, "out"))).isEqualTo(digest(run(more, "piece")));
    }

    /** New levels of another would give points other numbers. */
    @Test
    void otherLevelsOfAFactorialMayNotBeAdded() {
        String factorial = Sweeps.SMALL.replace("levels: [10, 100]", "levels: [10, 100, 300]");
        run(Sweeps.SMALL, "out");

        assertThatThrownBy(() ->
                        run(Sweeps.SMALL.replace("- name: as it is", "- name: as it is\n      - name: too"), "out"))
                .hasMessageContaining("factors[1].options is [closed [nations[*].sharing.posture=needToKnow],")
                .hasMessageContaining("other levels give points other numbers; there may be more replications, more"
                        + " levels at the end of the first factor of fullFactorial or of the last of oneAtATime");
        assertThatThrownBy(() -> run(factorial.replace("[10, 100, 300]", "[100, 10]"), "out"))
                .hasMessageContaining("factors[0].levels is [100, 10], there it is [10, 100]");
    }

    @Test
    void wordsMayChange() {
        String small = text("sobol; points: 2");
        String digest = digest(run(small, "out"));

        Manifest renamed = run(small.replace("title: One that grows", "title: Another\nquestion: Why?"), "out");

        assertThat(digest(renamed)).isEqualTo(digest);
        assertThat(renamed.subject().question()).isEqualTo("Why?");
        assertThat(SweepResults.open(temporary.resolve("out")).experiment()).contains("Why?");
    }

    /** Whatever ends the growth, the folder says that it is not all there, and how much is. */
    @Test
    void aGrowthThatWasStoppedGoesOn() throws IOException {
        String small = text("sobol; points: 2");
        Sweep large = Sweeps.read(text("sobol; points: 32").replace("replications: 3", "replications: 30"));
        run(small, "out");
        Path folder = temporary.resolve("out");
        AtomicInteger asked = new AtomicInteger();
        new SweepRunner(large, Shard.ALL, new ThreadExecutor(new BlockRunner(large, FakeRuns.FOILING), 1), 1)
                .run(folder, SweepProgress.NONE, () -> asked.incrementAndGet() > 500);

        Completeness partly = SweepResults.open(folder).completeness();
        assertThat(partly.isWhole()).isFalse();
        assertThat(partly.ofPoints()).isEqualTo(32);
        assertThat(partly.ofRuns()).isEqualTo(32 * 4 * 30);
        assertThat(partly.runs()).isBetween(2L * 4 * 3, 524L);
        assertThat(partly.points()).isBetween(1, 6);
        assertThatThrownBy(() -> run(small, "out")).hasMessageContaining("it may only grow");
        assertThat(digest(Sweeps.run(large, folder, 2)))
                .isEqualTo(digest(Sweeps.run(large, temporary.resolve("piece"), 2)));
    }

    /** The moment after the new points were written and before the manifest was: it goes on either way. */
    @Test
    void aKillBetweenPointsAndManifestHarmsNothing() throws IOException {
        String small = text("sobol; points: 2");
        String large = text("sobol; points: 8");
        String digest = digest(run(small, "out"));
        run(large, "piece");
        for (String file : List.of("points.parquet", "experiment.yaml")) {
            Files.write(
                    temporary.resolve("out").resolve(file),
                    Files.readAllBytes(temporary.resolve("piece").resolve(file)));
        }

        assertThat(digest(run(small, "out"))).isEqualTo(digest);
        assertThat(digest(run(large, "out"))).isEqualTo(digest(run(large, "piece")));
    }

    @Test
    void shardsGrowAndAreMergedAtOneSize() {
        String small = text("sobol; points: 8");
        String large = text("sobol; points: 16");
        shard(small, 1);
        shard(small, 2);
        shard(large, 2);

        assertThat(SweepResults.open(temporary.resolve("shard 1"))
                        .completeness()
                        .isWhole())
                .isFalse();
        assertThatThrownBy(() -> SweepMerge.merge(
                        temporary.resolve("whole"),
                        List.of(temporary.resolve("shard 1"), temporary.resolve("shard 2"))))
                .hasMessageContaining("this shard is of an experiment with 16 points and 3 replications")
                .hasMessageContaining("of one with 8 points and 3 replications");
        shard(large, 1);
        assertThat(digest(SweepMerge.merge(
                        temporary.resolve("whole"),
                        List.of(temporary.resolve("shard 1"), temporary.resolve("shard 2")))))
                .isEqualTo(digest(run(large, "piece")));
    }

    private void shard(String text, int number) {
        Sweep sweep = Sweeps.read(text);
        new SweepRunner(sweep, new Shard(number, 2), new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 1), 1)
                .run(temporary.resolve("shard " + number), SweepProgress.NONE, () -> false);
    }
}
