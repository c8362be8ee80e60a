package entente.results.command;

import entente.results.calibration.Calibration;
import entente.results.calibration.Overlay;
import entente.results.report.CalibrationFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form a calibration is written, and where. */
final class CalibrationOutput {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "How the fit is written: table for people, json for programs. Default: ${DEFAULT-VALUE}.")
    private CalibrationFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the fit to this file. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Write the fitted values to this file, in YAML, for run --settings.")
    private @Nullable Path overlay;

    /** Reads a form. */
    private static final class FormatConverter extends WordConverter<CalibrationFormat> {
        FormatConverter() {
            super(CalibrationFormat.class);
        }
    }

    @SuppressWarnings("NullAway") // picocli sets format.
    CalibrationOutput() {}

    /**
     * Makes sure, before anything is computed, that all can be written.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void check(Path counts) {
        if (file != null && overlay != null && absolute(file).equals(absolute(overlay))) {
            throw new IllegalArgumentException(
                    "--overlay is " + overlay + ": something else is written there, name another file");
        }
        if (file != null) {
            new OutputFile("--out", file).check(List.of(counts));
        }
        if (overlay != null) {
            new OutputFile("--overlay", overlay).check(List.of(counts));
        }
    }

    /** Writes all. */
    void write(Calibration fit, PrintWriter standard) {
        if (overlay != null) {
            write("--overlay", overlay, Overlay.yaml(fit));
        }
        if (file != null) {
            write("--out", file, format.text(fit));
        } else {
            standard.print(format.text(fit));
            standard.flush();
        }
    }

    private static void write(String option, Path target, String text) {
        try (OutputStream out = new OutputFile(option, target).open(List.of())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(target + " could not be written: " + e.getMessage(), e);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
