package entente.results.command;

import entente.results.analysis.SweepAnalysis;
import entente.results.analysis.SweepAnalyst;
import entente.results.analysis.SweepQuestion;
import entente.results.experiment.BuiltInVariants;
import entente.results.store.SweepResults;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which results are analysed, and what is asked of them. */
final class SweepInput {

    @Parameters(paramLabel = "FOLDER", description = "The folder that sweep has filled.")
    private Path folder;

    @Option(
            names = "--measure",
            paramLabel = "NAME",
            description = "The measure that is looked into. Default: the first one of the experiment.")
    private @Nullable String measure;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            defaultValue = BuiltInVariants.AS_WRITTEN,
            description = "The variant that is looked into. Default: ${DEFAULT-VALUE}.")
    private String arm;

    @Option(
            names = "--tolerance",
            paramLabel = "AMOUNT",
            converter = PositiveNumbers.class,
            description =
                    "The difference that does not matter, in the measure's unit: 0.01 is one point of a share. Says how"
                            + " many replications it takes to choose correctly.")
    private @Nullable Double tolerance;

    @Option(
            names = "--good-enough",
            paramLabel = "VALUE",
            converter = NumberConverter.class,
            description = "The value that satisfies: counts at how many points each variant reaches it.")
    private @Nullable Double goodEnough;

    @Option(
            names = "--cases",
            paramLabel = "VALUE",
            converter = NumberConverter.class,
            description =
                    "Points at this value or a worse one are what scenario discovery looks for. Default: the worst"
                            + " quarter.")
    private @Nullable Double cases;

    @Option(
            names = "--box",
            paramLabel = "NUMBER",
            converter = BoxNumbers.class,
            description =
                    "The box of scenario discovery that is looked into, by its number in the report's table of boxes on"
                            + " the way. Default: the one with the highest harmonic mean of coverage and density.")
    private @Nullable Integer box;

    @SuppressWarnings("NullAway") // picocli sets the rest.
    SweepInput() {}

    /** Reads a number. */
    private static final class NumberConverter implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            try {
                double value = Double.parseDouble(text);
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException e) {
                // Told below.
            }
            throw new TypeConversionException("'" + text + "' is not a number");
        }
    }

    /** Reads the number of a box. */
    private static final class BoxNumbers implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 1, 10_000, "");
        }
    }

    /** The folder. */
    Path folder() {
        return folder;
    }

    /** Analyses the results; the command says what is wrong with the question. */
    SweepAnalysis analyse(ConsoleCommand command) {
        SweepResults results = SweepResults.open(folder);
        SweepQuestion question =
                new SweepQuestion(measure, arm, tolerance == null ? 0 : tolerance, goodEnough, cases, box);
        return command.checked(() -> SweepAnalyst.analyse(results, question));
    }
}
