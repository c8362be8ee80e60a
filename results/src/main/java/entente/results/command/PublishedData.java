package entente.results.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the data lie that others published: they are no part of Entente. */
final class PublishedData {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "../shared/data",
            description = "The folder of published data: edge lists of networks in networks/, yearly counts in plots/."
                    + " What is absent is skipped. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @SuppressWarnings("NullAway") // picocli sets it.
    PublishedData() {}

    /** The folder; it may not exist. */
    Path folder() {
        return folder;
    }
}
