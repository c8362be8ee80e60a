package entente.results.command;

import entente.results.report.ExportColumns;
import entente.results.report.QueryAnswer;
import entente.results.report.sweep.PartialText;
import entente.results.store.SweepQuery;
import entente.results.store.SweepResults;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the results of a sweep as tables for other programs. */
@Command(
        name = "export",
        abbreviateSynopsis = true,
        description = {
            "Writes the results of a sweep as CSV for R, Python and spreadsheets. Every row carries the levels of its"
                    + " factors.",
            "See docs/guides.md for ten lines of R and of Python that make a figure of them."
        },
        footer = {"", "Example:", "  entente export out --wide runs.csv --columns columns.csv"})
final class ExportCommand extends ResearchCommand {

    @Parameters(paramLabel = "FOLDER", description = "The folder that sweep has filled.")
    private Path folder;

    @Option(
            names = "--wide",
            paramLabel = "FILE",
            description = "One line for each run (point, arm and replication), one column for each measure, for all"
                    + " nations together.")
    private @Nullable Path wide;

    @Option(
            names = "--long",
            paramLabel = "FILE",
            description = "One line for each run, measure and place, with numerator and denominator.")
    private @Nullable Path tall;

    @Option(
            names = "--months",
            paramLabel = "FILE",
            description = "One line for each run, month and measure, where the experiment asks for months.")
    private @Nullable Path months;

    @Option(names = "--columns", paramLabel = "FILE", description = "What the columns of all of these hold.")
    private @Nullable Path columns;

    @SuppressWarnings("NullAway") // picocli sets the fields.
    ExportCommand() {}

    /** A table to be written. */
    private record Export(OutputFile file, String sql) {}

    @Override
    public Integer call() throws IOException {
        List<Export> exports = new ArrayList<>();
        add(exports, "--wide", wide, "SELECT * FROM wide ORDER BY point, arm, replication");
        add(exports, "--long", tall, "SELECT * FROM runs ORDER BY point, arm, replication, measure, place");
        add(exports, "--months", months, "SELECT * FROM months ORDER BY point, arm, replication, measure, month");
        if (exports.isEmpty() && columns == null) {
            throw wrong("nothing is asked for: give --wide, --long, --months or --columns with the name of a file");
        }
        SweepResults results = SweepResults.open(folder);
        if (months != null && results.manifest().observation().overTime() == null) {
            throw wrong("--months: these results have none; the experiment must ask for them, under overTime");
        }
        PartialText.find(results.manifest()).ifPresent(text -> err().println("entente: " + text));
        exports.forEach(export -> check(() -> export.file().check(List.of())));
        SweepQuery query = new SweepQuery(results);
        for (Export export : exports) {
            write(query, export);
        }
        if (columns != null) {
            OutputFile file = new OutputFile("--columns", columns);
            check(() -> file.check(List.of()));
            file.write(ExportColumns.csv(results.manifest(), query.factorColumns()));
        }
        return 0;
    }

    private static void add(List<Export> exports, String option, @Nullable Path file, String sql) {
        if (file != null) {
            exports.add(new Export(new OutputFile(option, file), sql));
        }
    }

    private static void write(SweepQuery query, Export export) throws IOException {
        try (PrintWriter out = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(export.file().open(List.of()), StandardCharsets.UTF_8)))) {
            QueryAnswer answer = new QueryAnswer(QueryAnswer.Form.CSV, out);
            query.ask(export.sql(), answer);
            answer.end();
            if (out.checkError()) {
                throw new IOException("the results could not be written");
            }
        }
    }
}
