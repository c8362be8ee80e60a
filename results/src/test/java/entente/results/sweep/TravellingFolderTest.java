package entente.results.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.results.plan.Shard;
import entente.results.plan.SweepChanges;
import entente.results.plan.SweepReader;
import entente.results.sample.FakeRuns;
import entente.results.store.Manifest;
import entente.results.store.SweepResults;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of results holds all that it was made from. */
class TravellingFolderTest {

    private static final String EXPERIMENT = """
        formatVersion: "1.0"
        id: travelling
        title: One that travels
        scenario: SCENARIO
        factors:
          - {name: valley, levels: [one, two]}
          - {name: retry, paths: [rules.retryDays], levels: [10, 100]}
        measures: [shareFoiled]
        places: all
        replications: 3
        """;

    @TempDir
    private Path temporary;

    private Path home;

    @BeforeEach
    void write() throws IOException {
        home = Files.createDirectory(temporary.resolve("home"));
        String valleys = Scenarios.text("twin-valleys");
        Files.writeString(home.resolve("valley-one.yaml"), valleys);
        Files.writeString(home.resolve("valley-two.yaml"), valleys + "\n# another one\n");
    }

    private Path experiment(String name, String scenario) throws IOException {
        return Files.writeString(home.resolve(name), EXPERIMENT.replace("SCENARIO", '"' + scenario + '"'));
    }

    private Manifest run(String named, Path folder) {
        return run(named, SweepChanges.NONE, folder);
    }

    private Manifest run(String named, SweepChanges changes, Path folder) {
        return Sweeps.run(StoredSweep.read(named, changes).sweep(), folder, 1);
    }

    @Test
    void runsAgainAnywhere() throws IOException {
        Path first = temporary.resolve("first");
        String digest = run(experiment("e.yaml", "valley-{valley}.yaml").toString(), first)
                .progress()
                .digest();
        Path moved = temporary.resolve("elsewhere").resolve("moved");
        Files.createDirectories(moved.getParent());
        Files.move(first, moved);
        Files.move(home, temporary.resolve("gone"));

        Manifest again = run(moved.toString(), temporary.resolve("again"));
        Manifest byFile = run(moved.resolve("experiment.yaml").toString(), temporary.resolve("by file"));

        assertThat(again.progress().digest()).isEqualTo(digest);
        assertThat(byFile.progress().digest()).isEqualTo(digest);
        assertThat(again.origin()).isEqualTo(byFile.origin());
        assertThat(run(temporary.resolve("again").toString(), temporary.resolve("twice removed"))
                        .progress()
                        .digest())
                .isEqualTo(digest);
        assertThat(run(moved.toString(), moved).progress().digest()).isEqualTo(digest);
    }

    /** A better sentence in a brief does not make results those of another experiment. */
    @Test
    void wordsForPeopleAreNoPartOfIt() throws IOException {
        String named = experiment("a.yaml", "valley-{valley}.yaml").toString();
        Path out = temporary.resolve("out");
        Manifest before = run(named, out);
        Path valley = home.resolve("valley-one.yaml");
        String text = Files.readString(valley);
        String other = text.replace("Highbarrow", "Lowbarrow");
        assertThat(other).isNotEqualTo(text);
        Files.writeString(valley, other);

        Manifest after = run(named, out);

        assertThat(after.progress().digest()).isEqualTo(before.progress().digest());
        assertThat(after.variation().pointsIdentity())
                .isEqualTo(before.variation().pointsIdentity());
        assertThat(run(out.toString(), temporary.resolve("again")).progress().digest())
                .isEqualTo(before.progress().digest());
    }

    /** What a path looks like is no part of an experiment; what stands in the file is. */
    @Test
    void identityIsContent() throws IOException {
        Manifest plain = run(experiment("a.yaml", "valley-{valley}.yaml").toString(), temporary.resolve("out"));
        String other = experiment("b.yaml", home.resolve(".") + "/valley-{valley}.yaml")
                .toString();

        Manifest spelt = run(other, temporary.resolve("out"));

        assertThat(spelt.origin().identity()).isEqualTo(plain.origin().identity());
        assertThat(spelt.variation().pointsIdentity())
                .isEqualTo(plain.variation().pointsIdentity());
        assertThat(spelt.progress()).isEqualTo(plain.progress());
        Files.writeString(home.resolve("valley-two.yaml"), Scenarios.text("twin-valleys") + "\n# changed\n");
        assertThatThrownBy(() -> run(other, temporary.resolve("out")))
                .hasMessageContaining("valley-two.yaml has changed since");
    }

    @Test
    void whatTheCommandLineHasChangedIsInTheFolder() throws IOException {
        Path out = temporary.resolve("out");
        String named = experiment("e.yaml", "valley-{valley}.yaml").toString();
        SweepChanges changes = new SweepChanges(List.of("nations[*].autopilot=false"), 4, null, true);
        Manifest changed = run(named, changes, out);

        Manifest again = run(out.toString(), temporary.resolve("again"));

        assertThat(again.progress()).isEqualTo(changed.progress());
        assertThat(again.progress().runs()).isEqualTo(4 * 4);
        assertThat(again.observation().arms()).containsExactly("asWritten");
        assertThatThrownBy(() -> run(named, out))
                .hasMessageContaining("set is [], there it is [nations[*].autopilot=false]")
                .hasMessageContaining("bounds is true, there it is false");
    }

    @Test
    void oneThatWasTamperedWithIsRefused() throws IOException {
        Path out = temporary.resolve("out");
        run(experiment("e.yaml", "valley-{valley}.yaml").toString(), out);
        Path text = out.resolve("experiment.yaml");
        Path scenario = out.resolve(
                SweepResults.open(out).manifest().origin().scenarios().get(0).file());
        String before = Files.readString(text);

        Files.writeString(text, before.replace("replications: 3", "replications: 5"));
        assertThatThrownBy(() -> StoredSweep.read(out.toString(), SweepChanges.NONE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("it has changed since results were made from it");
        Files.writeString(text, before);
        Files.writeString(scenario, Files.readString(scenario) + "\n");
        assertThatThrownBy(() -> StoredSweep.read(out.toString(), SweepChanges.NONE))
                .hasMessageContaining("this scenario has changed since results were made from it");
    }

    @Test
    void aFolderWithoutResultsIsNoExperiment() {
        assertThatThrownBy(() -> StoredSweep.read(home.toString(), SweepChanges.NONE))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("there are no results");
    }

    @Test
    void oneRunIsRunOnceMore() throws IOException {
        Path out = temporary.resolve("out");
        run(experiment("e.yaml", "valley-{valley}.yaml").toString(), out);
        SweepResults results = SweepResults.open(out);

        Rerun same = Rerun.of(results, FakeRuns.FOILING, 3, "pooled", 2);
        Rerun other = Rerun.of(
                results,
                (scenario, seed, decisions, listener) -> FakeRuns.FOILING.run(scenario, seed + 1, decisions, listener),
                3,
                "pooled",
                2);
        Rerun failing = Rerun.of(
                results,
                (scenario, seed, decisions, listener) -> {
                    throw new IllegalStateException("broken");
                },
                3,
                "pooled",
                2);
        Rerun beyond = Rerun.of(results, FakeRuns.FOILING, 3, "pooled", 3);

        assertThat(same.isSame()).isTrue();
        assertThat(same.point().settings()).containsExactly("rules.retryDays=100");
        assertThat(same.command())
                .contains(out.resolve("scenarios") + "/valley-two-")
                .contains("rules.sharing=pooled");
        assertThat(other.isSame()).isFalse();
        assertThat(other.isStored()).isTrue();
        assertThat(failing.isSame()).isFalse();
        assertThat(failing.now().failures().get(0).reason()).contains("broken");
        assertThat(beyond.isStored()).isFalse();
    }

    @Test
    void aRunThatFailedFailsAgain() throws IOException {
        Path out = temporary.resolve("out");
        StoredSweep sweep =
                StoredSweep.read(experiment("e.yaml", "valley-{valley}.yaml").toString(), SweepChanges.NONE);
        Sweeps.run(
                sweep.sweep(),
                (scenario, seed, decisions, listener) -> {
                    throw new IllegalStateException("broken");
                },
                out,
                1);
        SweepResults results = SweepResults.open(out);

        Rerun healed = Rerun.of(results, FakeRuns.FOILING, 0, "asWritten", 0);

        assertThat(healed.failed()).isPresent();
        assertThat(healed.isSame()).isFalse();
        assertThat(Rerun.of(
                                results,
                                (scenario, seed, decisions, listener) -> {
                                    throw new IllegalStateException("broken");
                                },
                                0,
                                "asWritten",
                                0)
                        .isSame())
                .isTrue();
    }

    @Test
    void thereMustBeSuchAPointAndArm() throws IOException {
        Path out = temporary.resolve("out");
        run(experiment("e.yaml", "valley-{valley}.yaml").toString(), out);
        SweepResults results = SweepResults.open(out);

        assertThatThrownBy(() -> Rerun.of(results, FakeRuns.FOILING, 4, "pooled", 0))
                .hasMessage("--point is 4: the experiment has the points 0 to 3");
        assertThatThrownBy(() -> Rerun.of(results, FakeRuns.FOILING, 0, "poled", 0))
                .hasMessageContaining("--arm is poled: the arms of this experiment are asWritten, isolation");
        assertThat(StoredSweep.read(out.toString(), SweepChanges.NONE).shard()).isEqualTo(Shard.ALL);
        assertThat(SweepReader.read(results.experiment(), "experiment.yaml", results.scenarios())
                        .points())
                .hasSize(4);
    }
}
