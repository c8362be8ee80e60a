package entente.results.command;

import entente.results.console.Environment;
import entente.results.console.ExitCodes;
import entente.results.experiment.RunFunction;
import entente.results.plan.Shard;
import entente.results.plan.Sweep;
import entente.results.report.SweepSummary;
import entente.results.store.BlockResult;
import entente.results.store.Manifest;
import entente.results.store.SweepResults;
import entente.results.sweep.BlockRunner;
import entente.results.sweep.StoredSweep;
import entente.results.sweep.SweepRunner;
import entente.results.sweep.ThreadExecutor;
import entente.results.text.Counted;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Runs an experiment over all points of its design. */
@Command(
        name = "sweep",
        abbreviateSynopsis = true,
        description = {
            "Runs an experiment: a scenario at many points, each many times, beside its bounds, with the same seeds.",
            "Results go to a folder, in Parquet files that are whole or absent. Ctrl-C stops it; the same command goes"
                    + " on where it stopped, and the results are the same as if it never had."
        },
        footer = {
            "",
            "Examples:",
            "  entente sweep obstacles --out out",
            "  entente sweep my.yaml --dry-run",
            "  entente sweep my.yaml --shard 3/8 --out part3",
            "  entente sweep out --replications 200          what is in out grows",
            "  entente sweep my.yaml --print-design --format csv > design.csv",
            "",
            "An option that is not given is taken from the environment: ENTENTE_THREADS for --threads,"
                    + " ENTENTE_NO_BOUNDS for --no-bounds. ENTENTE_SET holds several values, separated by semicolons."
        })
final class SweepCommand extends ResearchCommand {

    private static final int MOST_FAILURES_SHOWN = 5;

    private final RunFunction function;
    private final Environment environment;

    @Parameters(
            paramLabel = "EXPERIMENT",
            arity = "0..1",
            description =
                    "One that comes with Entente, by its id, or a YAML or JSON file; or a folder of results, for what"
                            + " it was made from. Without it, those that come with Entente are listed.")
    private @Nullable String experiment;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where the results go. Default, where the experiment is a folder of results: there.")
    private @Nullable Path folder;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            converter = ShardConverter.class,
            description = "Run only every n-th point, from the k-th on: for several machines. See: entente merge.")
    private @Nullable Shard shard;

    @Option(
            names = "--dry-run",
            description = "Say what would be run and about how long it would take, and do nothing else.")
    private boolean dry;

    @Option(
            names = "--print-design",
            description = "Print the points, a line for each with the level of every factor, and do nothing else.")
    private boolean printed;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormConverter.class,
            description = "How --print-design prints: table for people, or csv, which a design of kind table takes as"
                    + " its file. Default: ${DEFAULT-VALUE}.")
    private PrintedDesign.Form format;

    @Mixin
    private SweepChangeOptions changes;

    @Mixin
    private ThreadsOption threads;

    /** Reads the form in which a design is printed. */
    private static final class FormConverter extends WordConverter<PrintedDesign.Form> {
        FormConverter() {
            super(List.of(PrintedDesign.Form.values()));
        }
    }

    /** Reads a shard. */
    private static final class ShardConverter implements ITypeConverter<Shard> {
        @Override
        public Shard convert(String text) {
            try {
                return Shard.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** The command, which runs replications by the given function. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    SweepCommand(RunFunction function, Environment environment) {
        this.function = function;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (experiment == null) {
            out().print(ExperimentList.text());
            return 0;
        }
        String named = experiment;
        StoredSweep stored = checked(() -> StoredSweep.read(named, changes.changes(environment)));
        Sweep sweep = stored.sweep();
        Shard part = shard == null ? stored.shard() : shard;
        if (printed) {
            out().print(PrintedDesign.text(sweep, part, format));
            return 0;
        }
        Path into = folder == null ? stored.folder().orElse(null) : folder;
        if (into == null && !dry) {
            throw wrong("--out is missing: name a folder for the results, or give --dry-run");
        }
        int workers = threads.threads();
        BlockRunner blocks = new BlockRunner(sweep, function);
        SweepRunner runner = checked(() -> new SweepRunner(sweep, part, new ThreadExecutor(blocks, workers), workers));
        if (into == null || dry) {
            long left = into == null ? runner.mostRuns() : runner.missing(into);
            out().print(DryRun.text(sweep, part, left, blocks, workers));
            return 0;
        }
        return run(runner, into);
    }

    private int run(SweepRunner runner, Path into) {
        PrintWriter err = err();
        try (Interruption interruption = Interruption.watch();
                SweepLine line = new SweepLine(err)) {
            Manifest manifest = runner.run(into, line, interruption::isRequested);
            line.close();
            if (!manifest.isComplete()) {
                err.println("entente: stopped; "
                        + (manifest.progress().runs() + manifest.progress().failures()) + " runs are safe in " + into
                        + ". The same command goes on from there.");
                return ExitCodes.INTERRUPTED;
            }
            out().print(SweepSummary.text(manifest, into));
            tellFailures(manifest, into, err);
            return 0;
        } catch (UncheckedIOException e) {
            throw new IllegalStateException(
                    "results could not be written to " + into + ": " + reason(e.getCause())
                            + ". What was written before is safe; make room, or whatever it wants, and the same command"
                            + " goes on from there.",
                    e);
        }
    }

    private static String reason(@Nullable IOException problem) {
        return problem == null ? "for an unknown reason" : String.valueOf(problem.getMessage());
    }

    private static void tellFailures(Manifest manifest, Path folder, PrintWriter err) {
        if (manifest.progress().failures() == 0) {
            return;
        }
        List<BlockResult.FailedRun> failures = SweepResults.open(folder).failures();
        err.println("entente: " + Counted.of(failures.size(), "run")
                + " failed and left out, with those of the same replication" + " of their point. To run one alone:");
        for (BlockResult.FailedRun failure : failures.subList(0, Math.min(MOST_FAILURES_SHOWN, failures.size()))) {
            err.println("  point " + failure.point() + ", " + failure.arm() + ", replication " + failure.replication()
                    + ": " + failure.reason().replaceAll("\\s+", " ") + "\n    " + failure.command());
        }
        if (failures.size() > MOST_FAILURES_SHOWN) {
            err.println("  … and " + (failures.size() - MOST_FAILURES_SHOWN) + " more: entente query " + folder
                    + " \"select * from failures\"");
        }
    }
}
