package entente.results.command;

import entente.results.report.SweepSummary;
import entente.results.store.SweepMerge;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the results of all shards of an experiment together. */
@Command(
        name = "merge",
        abbreviateSynopsis = true,
        description = {
            "Puts the results of all shards of an experiment together: the same as if it had run in one piece.",
            "Shards of different experiments, and sets in which one is missing, incomplete or there twice, are refused."
        },
        footer = {
            "",
            "Example:",
            "  entente sweep obstacles --shard 1/2 --out part1",
            "  entente sweep obstacles --shard 2/2 --out part2",
            "  entente merge whole part1 part2"
        })
final class MergeCommand extends ResearchCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where the whole goes; it must not exist yet.")
    private Path folder;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SHARD", description = "The folders of the shards.")
    private List<Path> shards;

    @SuppressWarnings("NullAway") // picocli sets the fields.
    MergeCommand() {}

    @Override
    public Integer call() {
        out().print(SweepSummary.text(SweepMerge.merge(folder, shards), folder));
        return 0;
    }
}
