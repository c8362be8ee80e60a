package entente.results.command;

import entente.results.report.document.Document;
import entente.results.report.document.DocumentBlock;
import entente.results.report.document.DocumentHtml;
import entente.results.report.document.DocumentMarkdown;
import entente.results.report.document.ExhibitFile;
import entente.results.report.sweep.Medium;
import entente.results.report.sweep.SweepDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a sweep. */
@Command(
        name = "report",
        abbreviateSynopsis = true,
        description = {
            "Writes the report of a sweep: one page that needs nothing else.",
            "The answer comes first, in sentences with intervals; figures and tables stand side by side, along each"
                    + " factor, over time, point by point; methods, seeds, digests and a citation come from the manifest."
                    + " What is analysed: see analyse --help. A file that ends in .md is written as Markdown."
        },
        footer = {
            "",
            "Examples:",
            "  entente report out/ --out report.html",
            "  entente report out/ --out report.md --figures figures/",
            "  entente report out/ --out report.html --measure attacksLaunched"
        })
final class ReportCommand extends ResearchCommand {

    private static final List<String> MARKDOWN = List.of(".md", ".markdown");
    private static final List<String> HTML = List.of(".html", ".htm");

    @Mixin
    private SweepInput input;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description =
                    "Where the report is written: an HTML page if its name ends in .html or .htm, Markdown in .md.")
    private Path file;

    @Option(
            names = "--figures",
            paramLabel = "FOLDER",
            description = "Write every figure to this folder, too, as SVG and PNG; Markdown shows them.")
    private @Nullable Path figures;

    /** The command. */
    @SuppressWarnings("NullAway") // picocli sets the rest.
    ReportCommand() {}

    @Override
    public Integer call() {
        OutputFile target = new OutputFile("--out", file);
        check(() -> {
            checkSuffix();
            target.check(List.of());
        });
        Document document = SweepDocument.of(input.analyse(this), Medium.COMMAND_LINE);
        try {
            if (figures != null) {
                writeFigures(document, figures);
            }
        } catch (IOException e) {
            throw new IllegalStateException("the figures could not be written: " + e.getMessage(), e);
        }
        target.write(text(document));
        return 0;
    }

    private String text(Document document) {
        return ends(MARKDOWN)
                ? DocumentMarkdown.of(document, figures == null ? "" : link(figures))
                : DocumentHtml.page(document);
    }

    private void checkSuffix() {
        if (!ends(MARKDOWN) && !ends(HTML)) {
            throw new IllegalArgumentException("--out is " + file + ": its name must end in .html or .htm for an HTML"
                    + " page, or in .md for Markdown; a browser prints the page to PDF");
        }
    }

    private boolean ends(List<String> suffixes) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return suffixes.stream().anyMatch(name::endsWith);
    }

    /** The folder of figures as the report sees it. */
    private String link(Path folder) {
        Path report = file.toAbsolutePath().normalize().getParent();
        Path there = folder.toAbsolutePath().normalize();
        return (report == null ? there : report.relativize(there)).toString().replace('\\', '/');
    }

    private static void writeFigures(Document document, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (DocumentBlock.Exhibit exhibit : document.exhibits()) {
            ExhibitFile figure = ExhibitFile.of(document, exhibit);
            Files.writeString(folder.resolve(exhibit.id() + ".svg"), figure.svg());
            try (OutputStream out = Files.newOutputStream(folder.resolve(exhibit.id() + ".png"))) {
                figure.png(out);
            }
        }
    }
}
