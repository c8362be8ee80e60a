package entente.results.command;

import entente.results.console.Environment;
import entente.scenarios.format.SettingsFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario runs, what is changed in it, from which seed and on how many threads. */
final class ScenarioOptions {

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario of the library by its id (see: entente scenarios), or a YAML or JSON file.")
    private String scenario;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario, for instance rules.containment=0.2; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "Take settings from this file, as calibrate writes it; --set comes after them.")
    private @Nullable Path settingsFile;

    @Mixin
    private SamplingOptions sampling;

    @SuppressWarnings("NullAway") // picocli sets scenario and sampling.
    ScenarioOptions() {}

    /** An id of the library, or the path of a file. */
    String scenario() {
        return scenario;
    }

    /** From which seed, and on how many threads. */
    SamplingOptions sampling() {
        return sampling;
    }

    /** The file that the scenario is read from, unless it is one of the library; there may be no such file. */
    Optional<Path> findFile() {
        try {
            return Optional.of(Path.of(scenario));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The changes, each {@code path=value}.
     *
     * @throws entente.scenarios.format.InvalidInput if the file of settings is wrong
     */
    List<String> settings(Environment environment) {
        List<String> all = new ArrayList<>(settingsFile == null ? List.of() : SettingsFile.read(settingsFile));
        all.addAll(settings.isEmpty() ? environment.list("--set") : settings);
        return all;
    }
}
