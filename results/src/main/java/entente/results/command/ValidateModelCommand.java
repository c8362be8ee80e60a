package entente.results.command;

import entente.results.console.DebugOptions;
import entente.results.console.ProgressLine;
import entente.results.experiment.RunFunction;
import entente.results.report.document.DocumentMarkdown;
import entente.results.validation.Validation;
import entente.results.validation.ValidationData;
import entente.results.validation.ValidationDocument;
import entente.results.validation.ValidationPlan;
import entente.results.validation.ValidationReport;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the model with what is known of the world, and writes the report. */
@Command(
        name = "validate-model",
        abbreviateSynopsis = true,
        description = {
            "Compares the model with what is known of the world, by criteria that are stated beforehand, and writes a"
                    + " report in Markdown: misses first.",
            "The data are not part of Entente: DIR must hold plots/europe-1994-2021.csv and the ties of three"
                    + " documented networks: networks/krebs-60.csv, madrid-54.csv and montagna-meetings.csv there."
        },
        footer = {
            "",
            "Examples:",
            "  entente validate-model --data ../shared/data --out docs/validation.md",
            "  entente validate-model --data ../shared/data --quick"
        })
final class ValidateModelCommand extends ConsoleCommand {

    private final RunFunction function;

    @Mixin
    @SuppressWarnings("unused") // Asked for by whoever reports a failure.
    private DebugOptions common;

    @Mixin
    private SamplingOptions sampling;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The folder with the data. (Of other commands --data is where Entente keeps its own files.)")
    private Path data;

    @Mixin
    private TextOutput output;

    @Option(
            names = "--shares",
            paramLabel = "FILE",
            description =
                    "Also write at what share of plausible parameters sharing helps, as run shows it, to this file.")
    private @Nullable Path shares;

    @Option(
            names = "--replications",
            paramLabel = "N",
            converter = SizeConverter.class,
            description = "The size from which the sizes of all studies follow. Default: " + ValidationPlan.FULL + ".")
    private @Nullable Integer replications;

    @Option(
            names = "--quick",
            description = "The same as --replications " + ValidationPlan.QUICK
                    + ": shows that all works, and decides little.")
    private boolean quick;

    /** Reads a size. */
    private static final class SizeConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, ValidationPlan.FEWEST, ValidationPlan.MOST, "");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    ValidateModelCommand(RunFunction function) {
        this.function = function;
    }

    @Override
    public Integer call() {
        if (quick && replications != null) {
            throw wrong("--quick and --replications are both given: give one of them");
        }
        ValidationData read = ValidationData.read(data);
        OutputFile stored = shares == null ? null : new OutputFile("--shares", shares);
        check(() -> {
            output.check(inputs(read), shares);
            if (stored != null) {
                stored.check(inputs(read));
            }
        });
        ValidationReport report = run(new Validation(plan(), read, function, sampling.threads()));
        if (stored != null) {
            stored.write(report.sharesText());
        }
        output.write(DocumentMarkdown.page(ValidationDocument.of(report)), out());
        return 0;
    }

    private ValidationPlan plan() {
        int size = quick ? ValidationPlan.QUICK : replications != null ? replications : ValidationPlan.FULL;
        return new ValidationPlan(size, sampling.seed());
    }

    private List<Path> inputs(ValidationData read) {
        return read.digests().stream()
                .map(digest -> data.resolve(digest.file()))
                .toList();
    }

    private static ValidationReport run(Validation validation) {
        try (ProgressLine progress = ProgressLine.of(validation.runs())) {
            return validation.run(progress);
        }
    }
}
