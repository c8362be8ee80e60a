package entente.web.launch;

import entente.results.console.CommonOptions;
import entente.results.console.Laboratory;
import entente.results.experiment.Experiment;
import entente.results.experiment.RunFunction;
import entente.results.experiment.Variants;
import entente.results.report.ExperimentSummary;
import entente.results.report.PlainFindings;
import entente.results.report.ResultReports;
import entente.results.report.document.DocumentText;
import entente.results.report.document.Publication;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows in seconds what Entente does: a bundled scenario, its bounds, and what came of it; then the same in the browser. */
@Command(
        name = "demo",
        abbreviateSynopsis = true,
        description = {
            "Runs a bundled scenario a hundred times, beside its bounds, and says in plain words what came of it.",
            "At a terminal it then shows the same in the browser, until Ctrl-C ends it."
        })
final class DemoCommand implements Callable<Integer> {

    /** The scenario that is shown. */
    static final String SCENARIO = "alpine-corridor";

    private static final int REPLICATIONS = 100;
    private static final long SEED = 1;

    private final RunFunction function;
    private final boolean atTerminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private ServeOptions serving;

    @Option(names = "--no-serve", description = "End after the findings. That is so anyway where this is no terminal.")
    private boolean withoutServer;

    /** @param atTerminal whether somebody sits at a terminal who could look at a browser */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    DemoCommand(RunFunction function, boolean atTerminal) {
        this.function = function;
        this.atTerminal = atTerminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Experiment experiment =
                new Experiment(new Variants(SCENARIO, List.of(), null).with(true, List.of()), SEED, REPLICATIONS);
        ExperimentSummary summary = new Laboratory(function).run(experiment, Laboratory.processors());
        PrintWriter out = spec.commandLine().getOut();
        out.print(DocumentText.of(PlainFindings.of(summary)));
        out.println();
        out.print(ResultReports.of(summary).in(Publication.Form.TABLE));
        out.println();
        out.println("Try next: entente run " + SCENARIO + " --set rules.containment=0.2");
        if (withoutServer || !atTerminal) {
            return 0;
        }
        out.println();
        return serving.serve(spec, function, common.data(), "run?scenario=" + SCENARIO);
    }
}
