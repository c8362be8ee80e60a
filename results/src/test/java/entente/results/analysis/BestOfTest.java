package entente.results.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import entente.engine.Simulation.RunOutcome;
import entente.results.experiment.RunFunction;
import entente.results.experiment.RunSeeds;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.report.document.DocumentText;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import entente.results.sample.Events;
import entente.results.store.SweepResults;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of three points is called the best, where it is known how many attacks there are at each, run by run. */
class BestOfTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsBetterInEveryRunIsTheBest() {
        assertThat(text(20, (level, run) -> 2 + run % 3 + 2 * level + run * level % 2))
                .contains("With a probability of 95 % or more, retry 100 is the best of all 3, with 2.9");
    }

    @Test
    void equalsAreToldAsEqualsAndNotAsBest() {
        assertThat(text(20, (level, run) -> 2 + run % 3 + (level == 2 ? 1 + run % 2 : 0)))
                .contains(
                        "Of 3 points, retry 100 has the best mean, 2.95 (2.5",
                        "but that it is the best is not told apart from chance. Equal to it in every replication: retry"
                                + " 200.")
                .doesNotContain("is the best of all");
    }

    /** One attack in each of two runs of twenty: nobody could tell. */
    @Test
    void aFewEventsAreNoCertainty() {
        assertThat(text(20, (level, run) -> level > 0 && run < 2 ? 1 : 0))
                .contains("It differs from some in too few of the 20 replications to tell by how much another may be"
                        + " better: more replications would tell.")
                .doesNotContain("is the best of all");
    }

    private String text(int replications, IntBinaryOperator attacks) {
        Map<Long, Integer> numbers = IntStream.range(0, replications)
                .boxed()
                .collect(Collectors.toMap(run -> RunSeeds.of(7, run), run -> run));
        RunFunction runs = (scenario, seed, decisions, listener) -> {
            int level = (int) Math.round(scenario.rules().action().retryDays() / 100) - 1;
            int run = numbers.getOrDefault(seed, 0);
            for (int i = 0; i < attacks.applyAsInt(level, run); i++) {
                listener.on(Events.born(1, "P" + i, "VAL"));
                listener.on(Events.launched(200, "P" + i, "VAL", false));
            }
            return new RunOutcome(scenario.period().horizonDays(), 2, 0, 0);
        };
        Sweep sweep = SweepReader.read("""
            formatVersion: "1.0"
            id: best
            title: Which is best
            scenario: twin-valleys
            factors:
              - {name: retry, paths: [rules.retryDays], levels: [100, 200, 300]}
            design: {kind: fullFactorial}
            measures: [attacksLaunched]
            replications: %d
            seed: 7
            """.formatted(replications), "best.yaml");
        Path out = folder.resolve("out");
        new SweepRunner(sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, runs), 2), 2)
                .run(out, SweepProgress.NONE, () -> false);
        SweepAnalysis analysis =
                SweepAnalyst.analyse(SweepResults.open(out), new SweepQuestion(null, "asWritten", 0, null, null));
        return DocumentText.of(SweepDocument.of(analysis, Medium.COMMAND_LINE)).replace('\n', ' ');
    }
}
