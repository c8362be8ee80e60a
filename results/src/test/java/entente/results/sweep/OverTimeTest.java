package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import entente.results.store.MonthSamples;
import entente.results.store.PointSamples;
import entente.results.store.RunRecord;
import entente.results.store.Samples;
import entente.results.store.SweepMerge;
import entente.results.store.SweepResults;
import entente.scenarios.format.InvalidInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months and measures of one's own, from the experiment's file to the results. */
class OverTimeTest {

    private static final String ASKED = Sweeps.SMALL.replace("replications: 20", "replications: 6") + """
        own:
          - {name: harm, expression: attacksLaunched + 0.5 * reportsShared}
          - {name: foiled, expression: plotsInterdicted / (plotsInterdicted + attacksLaunched), unit: share}
        overTime: {measures: [attacksLaunched, shareFoiled, harm], monthDays: 100}
        """;

    @TempDir
    private Path temporary;

    private final Sweep sweep = Sweeps.read(ASKED);

    @Test
    void monthsAreStoredAndMakeUpTheRuns() {
        Sweeps.run(sweep, temporary.resolve("out"), 2);
        SweepResults results = SweepResults.open(temporary.resolve("out"));

        for (String measure : List.of("attacksLaunched", "shareFoiled", "harm")) {
            List<MonthSamples> months = results.months(measure);
            Samples whole = results.samples(measure, RunRecord.Cell.OVERALL);
            assertThat(months).extracting(MonthSamples::month).startsWith(1, 2, 3);
            for (int point : whole.points()) {
                for (String arm : results.manifest().observation().arms()) {
                    double[] sum = new double[6];
                    for (MonthSamples month : months) {
                        PointSamples there = month.samples().find(point).orElseThrow();
                        Arrays.setAll(sum, run -> sum[run] + there.values(arm).numerators()[run]);
                    }
                    assertThat(sum)
                            .containsExactly(
                                    whole.find(point).orElseThrow().values(arm).numerators(), within(1e-9));
                }
            }
        }
        assertThatThrownBy(() -> results.months("reportsShared")).hasMessageContaining("under overTime");
    }

    @Test
    void ownMeasuresAreWhatTheirPartsMake() {
        Sweeps.run(sweep, temporary.resolve("out"), 2);
        SweepResults results = SweepResults.open(temporary.resolve("out"));

        PointSamples.Values own = values(results, "foiled");
        PointSamples.Values known = values(results, "shareFoiled");
        assertThat(own.numerators()).containsExactly(known.numerators());
        assertThat(own.denominators()).containsExactly(known.denominators());
        double[] attacks = values(results, "attacksLaunched").numerators();
        // Of ten plots there are reports, of which one in four or so is withheld: seven are shared.
        assertThat(values(results, "harm").numerators())
                .containsExactly(
                        Arrays.stream(attacks).map(count -> count + 0.5 * 7).toArray());
        assertThat(values(results, "harm").denominators()).containsOnly(1);
    }

    private static PointSamples.Values values(SweepResults results, String measure) {
        return results.samples(measure, RunRecord.Cell.OVERALL)
                .find(1)
                .orElseThrow()
                .values("asWritten");
    }

    @Test
    void aStoppedSweepAndShardsGiveTheSameMonths() {
        String digest =
                Sweeps.run(sweep, temporary.resolve("whole"), 1).progress().digest();
        AtomicInteger asked = new AtomicInteger();
        Manifest stopped =
                runner(Shard.ALL).run(temporary.resolve("out"), SweepProgress.NONE, () -> asked.incrementAndGet() > 80);
        runner(new Shard(1, 2)).run(temporary.resolve("one"), SweepProgress.NONE, () -> false);
        runner(new Shard(2, 2)).run(temporary.resolve("two"), SweepProgress.NONE, () -> false);

        assertThat(stopped.isComplete()).isFalse();
        assertThat(Sweeps.run(sweep, temporary.resolve("out"), 2).progress().digest())
                .isEqualTo(digest);
        assertThat(SweepMerge.merge(
                                temporary.resolve("merged"),
                                List.of(temporary.resolve("two"), temporary.resolve("one")))
                        .progress()
                        .digest())
                .isEqualTo(digest);
        assertThat(SweepResults.open(temporary.resolve("merged")).months("harm"))
                .hasSameSizeAs(SweepResults.open(temporary.resolve("whole")).months("harm"));
    }

    private SweepRunner runner(Shard shard) {
        return new SweepRunner(sweep, shard, new ThreadExecutor(new BlockRunner(sweep, FakeRuns.FOILING), 1), 1);
    }

    @Test
    void aDamagedMonthIsNeverReadAndComputedAnew() throws IOException {
        Path folder = temporary.resolve("out");
        String digest = Sweeps.run(sweep, folder, 1).progress().digest();
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("months"))) {
            file = files.sorted().findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.writeString(folder.resolve("months").resolve("half.parquet.tmp"), "half");

        assertThatThrownBy(() -> SweepResults.open(folder))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("missing or damaged");
        assertThat(Sweeps.run(sweep, folder, 1).progress().digest()).isEqualTo(digest);
        assertThat(SweepResults.open(folder).months("harm")).isNotEmpty();
        try (Stream<Path> files = Files.list(folder.resolve("months"))) {
            assertThat(files).allMatch(each -> each.toString().endsWith(".parquet"));
        }
    }

    /** Where no months are asked for there are none, and the digest is what it is without the words. */
    @Test
    void nothingIsKeptByMonthUnlessAsked() {
        Sweep plain = Sweeps.read(ASKED.substring(0, ASKED.indexOf("overTime")));
        Manifest without = Sweeps.run(plain, temporary.resolve("plain"), 1);
        Manifest with = Sweeps.run(sweep, temporary.resolve("asked"), 1);

        assertThat(temporary.resolve("plain").resolve("months")).doesNotExist();
        assertThat(without.progress().digest()).isNotEqualTo(with.progress().digest());
        assertThat(values(SweepResults.open(temporary.resolve("plain")), "harm").numerators())
                .containsExactly(values(SweepResults.open(temporary.resolve("asked")), "harm")
                        .numerators());
        assertThatThrownBy(() -> SweepResults.open(temporary.resolve("plain")).months("harm"))
                .hasMessageContaining("does not keep it by month");
    }
}
