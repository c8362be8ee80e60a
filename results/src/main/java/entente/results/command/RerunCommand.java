package entente.results.command;

import entente.results.console.ExitCodes;
import entente.results.experiment.BuiltInVariants;
import entente.results.experiment.Experiment;
import entente.results.experiment.RunFunction;
import entente.results.store.SweepResults;
import entente.results.sweep.Rerun;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one run of a sweep once more. */
@Command(
        name = "rerun",
        abbreviateSynopsis = true,
        description = {
            "Runs one run of a sweep once more, from its folder alone, and says whether it gives what is stored.",
            "The exit code is 1 if it does not."
        },
        footer = {"", "Example:", "  entente rerun out --point 12 --replication 3 --arm pooled"})
final class RerunCommand extends ResearchCommand {

    private final RunFunction function;

    @Parameters(paramLabel = "FOLDER", description = "The folder that sweep has filled.")
    private Path folder;

    @Option(
            names = "--point",
            required = true,
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "The number of the point, from 0; sweep FOLDER --print-design lists them.")
    private int point;

    @Option(
            names = "--replication",
            required = true,
            paramLabel = "N",
            converter = NumberConverter.class,
            description = "The number of the replication, from 0.")
    private int replication;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            defaultValue = BuiltInVariants.AS_WRITTEN,
            description = "The arm or variant. Default: ${DEFAULT-VALUE}.")
    private String arm;

    /** Reads a number of a point or a replication. */
    private static final class NumberConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 0, Experiment.MOST_REPLICATIONS, "");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    RerunCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        SweepResults results = SweepResults.open(folder);
        Rerun rerun = checked(() -> Rerun.of(results, function, point, arm, replication));
        out().print(RerunText.text(rerun, results, arm, replication));
        return rerun.isSame() || !rerun.isStored() ? 0 : ExitCodes.FAILED;
    }
}
