package entente.results.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes the YAML that it makes: to a file, or to standard output. */
final class YamlOutput {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, in YAML; it is replaced. Default: standard output.")
    private @Nullable Path file;

    /**
     * Makes sure that the name does not promise something else.
     *
     * @throws IllegalArgumentException if it does
     */
    void checkName() {
        if (file != null && file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new IllegalArgumentException(
                    "--out is " + file + ": it is written in YAML, name a file that ends with .yaml");
        }
    }

    /**
     * Makes sure that the file can be written. Looking leaves the file there, so this comes after all else is right.
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
    void write(String text, PrintWriter standard) {
        OutputFile.write(file, text, standard);
    }
}
