package entente.results.command;

import entente.results.report.NetworkReport;
import entente.results.report.ResultReports;
import entente.results.report.document.Document;
import entente.results.report.document.ExhibitFile;
import entente.results.report.document.Publication;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form measures of networks are written, and where. */
final class NetworkOutput {

    @Mixin
    private OutputOptions.WithoutRows output;

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
            isVectors(plot);
            if (source.networks().size() > 1) {
                throw new IllegalArgumentException("--plot is for one network, and " + source.name() + " has several:"
                        + " name one by --network, "
                        + source.networks().stream().map(graph -> graph.name()).collect(Collectors.joining(", ")));
            }
            new OutputFile("--plot", plot).check(List.of(input));
        }
        output.check(List.of(input), plot);
    }

    /** Writes the results and, if asked for, the plot. */
    void write(NetworkReport report, PrintWriter standard) {
        Publication results = ResultReports.of(report);
        if (plot != null) {
            Document document = results.document().get();
            draw(ExhibitFile.of(document, document.exhibits().get(0)), plot);
        }
        output.write(results, standard);
    }

    private static void draw(ExhibitFile figure, Path plot) {
        try (OutputStream out = new BufferedOutputStream(new OutputFile("--plot", plot).open(List.of()))) {
            if (isVectors(plot)) {
                out.write(figure.svg().getBytes(StandardCharsets.UTF_8));
            } else {
                figure.png(out);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the plot could not be written to " + plot + ": " + e.getMessage(), e);
        } catch (LinkageError | InternalError e) {
            throw new IllegalStateException(
                    "the plot could not be drawn, because this Java has no fonts or cannot draw: install fontconfig"
                            + " and a font, or do without --plot",
                    e);
        }
    }

    /** Whether the plot is an SVG; else it is a PNG. @throws IllegalArgumentException if it is neither */
    private static boolean isVectors(Path plot) {
        String name = plot.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw new IllegalArgumentException("--plot is " + plot + ": it must end with .svg or .png");
        }
        return name.endsWith(".svg");
    }
}
