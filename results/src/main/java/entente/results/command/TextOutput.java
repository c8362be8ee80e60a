package entente.results.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a text goes. */
final class TextOutput {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the results to this file. Default: standard output.")
    private @Nullable Path file;

    /**
     * Makes sure, before anything is computed, that the text can be written.
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

    /** Writes the text to the file, or else to standard output. */
    void write(String text, PrintWriter standard) {
        OutputFile.write(file, text, standard);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
