package entente.results.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is changed in a scenario, where the command line alone says so. */
final class SettingOptions {

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value of the scenario; may be repeated.")
    private List<String> settings = new ArrayList<>();

    /** The changes, each {@code path=value}. */
    List<String> settings() {
        return settings;
    }
}
