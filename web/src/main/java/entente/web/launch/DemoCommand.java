package entente.web.launch;

import entente.results.command.CommonOptions;
import entente.results.command.Laboratory;
import entente.results.experiment.Experiment;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variants;
import entente.results.report.Findings;
import entente.results.report.ReportFormat;
import entente.results.report.Summary;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows in seconds what Entente does: a bundled scenario, its bounds, and what came of it in plain sentences. */
@Command(
        name = "demo",
        abbreviateSynopsis = true,
        description =
                "Runs a bundled scenario a hundred times, beside its bounds, and says in plain words what came of it.")
final class DemoCommand implements Callable<Integer> {

    /** The scenario that is shown. */
    static final String SCENARIO = "alpine-corridor";

    private static final int REPLICATIONS = 100;
    private static final long SEED = 1;

    private final RunFunction function;

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    DemoCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        Experiment experiment =
                new Experiment(new Variants(SCENARIO, List.of(), null).with(true, List.of()), SEED, REPLICATIONS);
        Summary summary = new Laboratory(function).run(experiment, Laboratory.processors());
        PrintWriter out = spec.commandLine().getOut();
        out.print(Findings.text(summary));
        out.println();
        out.print(ReportFormat.TABLE.text(summary));
        out.println();
        out.println("Try next: entente run " + SCENARIO + " --set rules.containment=0.2");
        return 0;
    }
}
