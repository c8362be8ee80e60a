package entente.results.command;

import entente.results.report.ReportFormat;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form results are written, and where. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "How results are written: table for people, json or csv for programs. Default:"
                    + " ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Mixin
    private TextOutput output;

    @SuppressWarnings("NullAway") // picocli sets both.
    OutputOptions() {}

    /**
     * Makes sure, before anything is computed, that results can be written.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @param other another file that the command writes; null if there is none
     * @throws IllegalArgumentException if the file cannot be written, is one of the inputs, or is the other one
     */
    void check(List<Path> inputs, @Nullable Path other) {
        output.check(inputs, other);
    }

    /** Writes the results to the file, or else to standard output. */
    void write(Function<ReportFormat, String> results, PrintWriter standard) {
        output.write(results.apply(format), standard);
    }
}
