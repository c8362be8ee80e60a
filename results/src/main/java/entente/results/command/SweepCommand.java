package entente.results.command;

import entente.results.experiment.RunFunction;
import entente.results.plan.Sweep;
import entente.results.plan.SweepReader;
import entente.results.store.Manifest;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.Shard;
import entente.results.sweep.SweepProgress;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an experiment over all points of its design. */
@Command(name = "sweep", abbreviateSynopsis = true, description = "Runs an experiment over all points of its design.")
final class SweepCommand implements Callable<Integer> {

    private final RunFunction function;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @Parameters(paramLabel = "EXPERIMENT", description = "A bundled experiment by its id, or a YAML or JSON file.")
    private Path experiment;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Where the results go.")
    private Path folder;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = ThreadsConverter.class,
            description = "How many runs at the same time; the results are the same for any number. Default: as many as"
                    + " there are processors.")
    private @Nullable Integer threads;

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    SweepCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        Sweep sweep = SweepReader.read(experiment);
        int workers = threads == null ? Laboratory.processors() : threads;
        try (Interruption interruption = Interruption.watch()) {
            SweepRunner runner = new SweepRunner(
                    sweep, Shard.ALL, new ThreadExecutor(new BlockRunner(sweep, function), workers), workers);
            Manifest manifest = runner.run(folder, SweepProgress.NONE, interruption::isRequested);
            spec.commandLine().getOut().println(manifest.status() + " " + manifest.runs() + " " + manifest.digest());
            return manifest.isComplete() ? 0 : Program.INTERRUPTED;
        }
    }
}
