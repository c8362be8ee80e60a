package entente.results.command;

import entente.results.console.Environment;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which scenario runs, what is changed in it, from which seed and on how many threads. */
final class ScenarioOptions {

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario of the library by its id (see: entente scenarios), or a YAML or JSON file.")
    private String scenario;

    @Mixin
    private ChangedSettings changes;

    @Mixin
    private SamplingOptions sampling;

    @SuppressWarnings("NullAway") // picocli sets the fields.
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
        return changes.of(environment);
    }
}
