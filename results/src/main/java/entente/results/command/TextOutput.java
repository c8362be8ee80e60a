package entente.results.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes the one text that it makes: to a file, or to standard output. */
final class TextOutput {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced. Default: standard output.")
    private @Nullable Path file;

    /**
     * Makes sure that the file can be written.
     *
     * @param inputs what the command reads, which must not be overwritten
     * @throws IllegalArgumentException if it cannot
     */
    void check(List<Path> inputs) {
        if (file != null) {
            new OutputFile("--out", file).check(inputs);
        }
    }

    /** Writes the text. */
    void write(String text, List<Path> inputs, PrintWriter standard) {
        if (file == null) {
            standard.print(text);
            standard.flush();
            return;
        }
        try (OutputStream out = new OutputFile("--out", file).open(inputs)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("--out is " + file + ": it could not be written: " + e.getMessage(), e);
        }
    }
}
