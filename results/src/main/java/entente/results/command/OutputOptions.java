package entente.results.command;

import entente.results.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the results to this file. Default: standard output.")
    private @Nullable Path file;

    @SuppressWarnings("NullAway") // picocli sets format.
    OutputOptions() {}

    /**
     * Makes sure, before anything is computed, that results can be written.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @param other another file that the command writes; null if there is none
     * @throws IllegalArgumentException if the file cannot be written, is one of the inputs, or is the other one
     */
    void check(List<Path> inputs, @Nullable Path other) {
        if (file != null) {
            if (other != null && absolute(other).equals(absolute(file))) {
                throw new IllegalArgumentException(
                        "--out is " + file + ": something else is written there, name another file");
            }
            new OutputFile("--out", file).check(inputs);
        }
    }

    /** Writes the results to the file, or else to standard output. */
    void write(Function<ReportFormat, String> results, PrintWriter standard) {
        String text = results.apply(format);
        if (file == null) {
            standard.print(text);
            standard.flush();
            return;
        }
        try (OutputStream out = new OutputFile("--out", file).open(List.of())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the results could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
