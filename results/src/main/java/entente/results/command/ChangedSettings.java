package entente.results.command;

import entente.results.console.Environment;
import entente.scenarios.format.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is changed in a scenario: by a file of settings, then by the command line, or else by the environment. */
final class ChangedSettings {

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

    /**
     * The changes, each {@code path=value}.
     *
     * @throws entente.scenarios.format.InvalidInput if the file of settings is wrong
     */
    List<String> of(Environment environment) {
        List<String> all = new ArrayList<>(settingsFile == null ? List.of() : SettingsFile.read(settingsFile));
        all.addAll(settings.isEmpty() ? environment.list("--set") : settings);
        return all;
    }
}
