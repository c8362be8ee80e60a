package entente.results.command;

import entente.results.report.sweep.SweepReport;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what the results of a sweep show. */
@Command(
        name = "analyse",
        abbreviateSynopsis = true,
        description = {
            "Says what the results of a sweep show, with intervals.",
            "Picks the analyses that the design allows: effects of a factorial or by a fitted surface, Morris's"
                    + " screening, Sobol indices, scores of factors by trees, PAWN and delta, scenario discovery, regret"
                    + " over points, the choice of a policy; month by month where the experiment asks for it. Says which"
                    + " it did not do, and why."
        },
        footer = {
            "",
            "Examples:",
            "  entente analyse out/",
            "  entente analyse out/ --measure attacksLaunched --tolerance 0.5",
            "  entente analyse out/ --format json"
        })
final class AnalyseCommand extends ResearchCommand {

    @Mixin
    private SweepInput input;

    @Mixin
    private OutputOptions.WithoutRows output;

    /** The command. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    AnalyseCommand() {}

    @Override
    public Integer call() {
        check(() -> output.check(List.of(), null));
        output.write(SweepReport.of(input.analyse(this)), out());
        return 0;
    }
}
