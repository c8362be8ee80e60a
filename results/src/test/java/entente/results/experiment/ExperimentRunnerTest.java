package entente.results.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.engine.scenario.Scenario;
import entente.results.experiment.ExperimentRunner.VariantRuns;
import entente.results.measure.MeasurePlaces;
import entente.results.measure.PlotMeasures;
import entente.results.sample.Events;
import entente.results.sample.FakeRuns;
import entente.results.sample.Worlds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentRunnerTest {

    private static final Scenario SCENARIO = Worlds.of("AVA", "BEL");

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void theResultsAreTheSameForAnyNumberOfThreads(int threads) {
        Experiment experiment = new Experiment(List.of(variant("asWritten"), variant("other")), 3, 20);

        assertThat(launched(new ExperimentRunner(FakeRuns.FOILING, threads).run(experiment, Progress.NONE)))
                .isEqualTo(launched(new ExperimentRunner(FakeRuns.FOILING, 1).run(experiment, Progress.NONE)));
    }

    @Test
    void everyVariantRunsWithTheSameSeeds() {
        List<String> runs = Collections.synchronizedList(new ArrayList<>());
        RunFunction recording = (scenario, seed, decisions, listener) -> {
            runs.add(scenario.nations().size() + " " + seed);
            return FakeRuns.FOILING.run(scenario, seed, decisions, listener);
        };
        Variant other = new Variant("other", List.of(), Worlds.of("AVA"), List.of());

        new ExperimentRunner(recording, 1)
                .run(new Experiment(List.of(variant("asWritten"), other), 9, 2), Progress.NONE);

        long second = RunSeeds.of(9, 1);
        assertThat(runs).containsExactly("2 9", "1 9", "2 " + second, "1 " + second);
    }

    @Test
    void progressCountsEveryRunOnce() {
        List<Integer> done = new ArrayList<>();

        new ExperimentRunner(FakeRuns.FOILING, 3)
                .run(new Experiment(List.of(variant("asWritten"), variant("b")), 1, 5), (n, total) -> done.add(n));

        assertThat(done).isEqualTo(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void aFailedRunIsToldWithAllThatIsNeededToRunItAlone() {
        long seed = RunSeeds.of(1, 4);
        RunFunction failing = (scenario, given, decisions, listener) -> {
            if (given == seed) {
                throw new IllegalStateException("no such state");
            }
            return FakeRuns.FOILING.run(scenario, given, decisions, listener);
        };
        Variant variant = new Variant("open", List.of("rules.retryDays=9", "title='a b'"), SCENARIO, List.of());

        assertThatThrownBy(() ->
                        new ExperimentRunner(failing, 2).run(new Experiment(List.of(variant), 1, 10), Progress.NONE))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("Replication 4")
                .hasMessageContaining("variant open")
                .hasMessageContaining("no such state")
                .hasMessageContaining("--seed " + seed + " --replications 1")
                .hasMessageContaining("--set rules.retryDays=9 --set 'title='\\''a b'\\'''");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void theLogHasTheEventsOfTheFirstVariantInTheOrderOfTheReplications(int threads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Experiment experiment = new Experiment(List.of(variant("asWritten"), variant("other")), 1, 8);

        try (EventLog log = new EventLog(bytes)) {
            new ExperimentRunner(FakeRuns.FOILING, threads).run(experiment, Progress.NONE, Optional.of(log));
        }

        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(8 * 30);
        for (int k = 0; k < 8; k++) {
            assertThat(lines.subList(30 * k, 30 * k + 30)).allMatch(startsWith("{\"replication\":" + k + ","));
        }
    }

    @Test
    void aLogThatCannotBeWrittenIsNotTheRunsFault() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> new ExperimentRunner(FakeRuns.FOILING, 1)
                        .run(
                                new Experiment(List.of(variant("asWritten")), 1, 2),
                                Progress.NONE,
                                Optional.of(new EventLog(full))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");
    }

    @Test
    void timeAveragesEndWhereTheRunEnded() {
        RunFunction short400 = (scenario, seed, decisions, listener) -> {
            listener.on(Events.born(100, "P1", "AVA"));
            return new entente.engine.Simulation.RunOutcome(400, 1, 1, 0);
        };
        List<VariantRuns> runs = new ExperimentRunner(short400, 1)
                .run(new Experiment(List.of(variant("asWritten")), 1, 1), Progress.NONE);

        assertThat(runs.get(0).totals().get(0).numerator(PlotMeasures.UNDETECTED, MeasurePlaces.OVERALL))
                .isEqualTo(300);
    }

    @Test
    void threadsAndReplicationsHaveLimits() {
        assertThatThrownBy(() -> new ExperimentRunner(FakeRuns.FOILING, 0)).hasMessageContaining("1 to 256");
        assertThatThrownBy(() -> new Experiment(List.of(variant("a")), 1, 0)).hasMessageContaining("1 to 100000");
        assertThatThrownBy(() -> new Experiment(List.of(variant("a"), variant("a")), 1, 1))
                .hasMessageContaining("two variants are called a");
        assertThatThrownBy(() -> new Experiment(List.of(), 1, 1)).hasMessageContaining("at least one variant");
    }

    private static Predicate<String> startsWith(String start) {
        return line -> line.startsWith(start);
    }

    private static Variant variant(String name) {
        return new Variant(name, List.of(), SCENARIO, List.of());
    }

    private static List<List<Double>> launched(List<VariantRuns> runs) {
        return runs.stream()
                .map(variant -> variant.totals().stream()
                        .map(run -> run.numerator(PlotMeasures.LAUNCHED, MeasurePlaces.OVERALL))
                        .toList())
                .toList();
    }
}
