package entente.results.command;

import entente.results.console.DebugOptions;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.laws.LawPlan;
import entente.results.laws.LawReport;
import entente.results.laws.LawsDocument;
import entente.results.report.document.DocumentMarkdown;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the laws of the model over the library, and writes the page. */
@Command(
        name = "laws",
        abbreviateSynopsis = true,
        description = {
            "Measures what must hold of the model whatever its numbers – that asking again draws nothing anew, that"
                    + " knowing more does no harm, that nothing crosses a border in isolation – over the scenarios of the"
                    + " library, and writes a page in Markdown: what does not hold first.",
        },
        footer = {"", "Examples:", "  entente laws --out docs/laws.md", "  entente laws --pairs 20"})
final class LawsCommand extends ConsoleCommand {

    private static final int MOST = 100_000;

    private final RunFunction function;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            defaultValue = "" + LawPlan.FULL,
            converter = PairsConverter.class,
            description = "Runs of every setting, paired by seed. Default: ${DEFAULT-VALUE}.")
    private int pairs;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private DebugOptions common;

    @Mixin
    private SamplingOptions sampling;

    @Mixin
    private TextOutput output;

    /** Reads how many pairs. */
    private static final class PairsConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, LawPlan.FEWEST, MOST, "");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    LawsCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        check(() -> output.check(List.of(), null));
        LawPlan plan = new LawPlan(pairs, sampling.seed());
        try (ProgressLine progress = ProgressLine.of(LawReport.runs(plan))) {
            LawReport report = LawReport.measure(plan, function, sampling.threads(), progress);
            output.write(DocumentMarkdown.page(LawsDocument.of(report)), out());
        }
        return 0;
    }
}
