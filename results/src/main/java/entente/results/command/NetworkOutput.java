package entente.results.command;

import entente.results.network.NetworkStudy;
import entente.results.report.DismantlingPlot;
import entente.results.report.NetworkFormat;
import entente.results.report.NetworkReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** In which form measures of networks are written, and where. */
final class NetworkOutput {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormConverter.class,
            description = "How results are written: table for people, json for programs. Default: ${DEFAULT-VALUE}.")
    private NetworkFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the results to this file. Default: standard output.")
    private @Nullable Path file;

    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draw the curves of dismantling to this file, an .svg or a .png.")
    private @Nullable Path plot;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "10",
            converter = TopConverter.class,
            description = "How many operatives the table shows by centrality, 0 for all. Default: ${DEFAULT-VALUE}.")
    private int top;

    /** Reads the form of results. */
    private static final class FormConverter extends WordConverter<NetworkFormat> {
        FormConverter() {
            super(NetworkFormat.class);
        }
    }

    /** Reads how many are shown. */
    private static final class TopConverter implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return WholeNumbers.parse(text, 0, 1_000_000, "");
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the rest.
    NetworkOutput() {}

    /** How many operatives the table shows; 0 for all. */
    int top() {
        return top;
    }

    /**
     * Makes sure, before anything is computed, that what is asked for can be written.
     *
     * @throws IllegalArgumentException if it cannot
     */
    void check(Path input, NetworkSource source) {
        if (plot != null) {
            form(plot);
            if (source.networks().size() > 1) {
                throw new IllegalArgumentException("--plot is for one network, and " + source.name() + " has several:"
                        + " name one by --network, "
                        + source.networks().stream().map(graph -> graph.name()).collect(Collectors.joining(", ")));
            }
            new OutputFile("--plot", plot).check(List.of(input));
        }
        if (file != null) {
            if (plot != null
                    && plot.toAbsolutePath()
                            .normalize()
                            .equals(file.toAbsolutePath().normalize())) {
                throw new IllegalArgumentException(
                        "--out is " + file + ": the plot is written there, name another file");
            }
            new OutputFile("--out", file).check(List.of(input));
        }
    }

    /** Writes the results and, if asked for, the plot. */
    void write(NetworkReport report, PrintWriter standard) {
        if (plot != null) {
            draw(report.studies().get(0), plot);
        }
        String text = format.text(report);
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

    private static void draw(NetworkStudy study, Path plot) {
        try (OutputStream out = new BufferedOutputStream(new OutputFile("--plot", plot).open(List.of()))) {
            DismantlingPlot.write(study, form(plot), out);
        } catch (IOException e) {
            throw new IllegalStateException("the plot could not be written to " + plot + ": " + e.getMessage(), e);
        } catch (LinkageError | InternalError e) {
            throw new IllegalStateException(
                    "the plot could not be drawn, because this Java has no fonts or cannot draw: install fontconfig and a"
                            + " font, or do without --plot",
                    e);
        }
    }

    private static DismantlingPlot.Form form(Path plot) {
        String name = plot.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            return DismantlingPlot.Form.SVG;
        } else if (name.endsWith(".png")) {
            return DismantlingPlot.Form.PNG;
        }
        throw new IllegalArgumentException("--plot is " + plot + ": it must end with .svg or .png");
    }
}
