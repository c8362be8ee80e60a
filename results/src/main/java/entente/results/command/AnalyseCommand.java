package entente.results.command;

import entente.results.console.CommonOptions;
import entente.results.report.sweep.SweepReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what the results of a sweep show. */
@Command(
        name = "analyse",
        abbreviateSynopsis = true,
        description = {
            "Says what the results of a sweep show, with intervals.",
            "Picks the analyses that the design allows: effects of a factorial, Morris's screening, Sobol indices,"
                    + " scenario discovery, regret over points, the choice of a policy; and says which it did not do, and"
                    + " why."
        },
        footer = {
            "",
            "Examples:",
            "  entente analyse out/",
            "  entente analyse out/ --measure attacksLaunched --tolerance 0.5",
            "  entente analyse out/ --format json"
        })
final class AnalyseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private CommonOptions common;

    @Mixin
    private SweepInput input;

    @Mixin
    private OutputOptions.WithoutRows output;

    /** The command. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    AnalyseCommand() {}

    @Override
    public Integer call() {
        Arguments arguments = new Arguments(spec);
        arguments.check(() -> output.check(List.of(), null));
        output.write(
                SweepReport.of(input.analyse(arguments)), spec.commandLine().getOut());
        return 0;
    }
}
