package entente.results.command;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a question in SQL about the results of a sweep. */
@Command(
        name = "query",
        abbreviateSynopsis = true,
        description = {
            "Answers a question in SQL about the results of a sweep, by DuckDB.",
            "There are runs (point, arm, replication, seed, measure, place, numerator, denominator), points (point,"
                    + " scenario, factor, level, value, place), months (point, arm, replication, month, days, measure,"
                    + " numerator, denominator; empty unless the experiment asks for months), failures (point, arm,"
                    + " replication, seed, reason, command) and wide, a row for each run with a column for each measure."
                    + " All but points have a column for each factor, too.",
            "A measure is the sum of numerators over the sum of denominators. Nothing is written, and no other file is"
                    + " read."
        },
        footer = {
            "",
            "Examples:",
            "  entente query out \"select arm, sum(numerator) / sum(denominator) as foiled from runs",
            "    where measure = 'shareFoiled' and place = 'overall' group by arm\"",
            "  entente query out \"select * from wide\" --format csv --out runs.csv"
        })
final class QueryCommand extends ResearchCommand {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder that sweep has filled.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "SQL", description = "One SELECT.")
    private String sql;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "table",
            converter = FormConverter.class,
            description = "How the answer is written: table for people, csv or json (an object a line) for programs."
                    + " Default: ${DEFAULT-VALUE}.")
    private QueryAnswer.Form format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the answer to this file. Default: standard output.")
    private @Nullable Path file;

    /** Reads the form of the answer. */
    private static final class FormConverter extends WordConverter<QueryAnswer.Form> {
        FormConverter() {
            super(List.of(QueryAnswer.Form.values()));
        }
    }

    @SuppressWarnings("NullAway") // picocli sets the fields.
    QueryCommand() {}

    @Override
    public Integer call() throws IOException {
        SweepResults results = SweepResults.open(folder);
        PartialText.find(results.manifest()).ifPresent(text -> err().println("entente: " + text));
        SweepQuery query = new SweepQuery(results);
        if (file == null) {
            ask(query, out());
            return 0;
        }
        Path named = file;
        OutputFile output = new OutputFile("--out", named);
        check(() -> output.check(List.of()));
        try (PrintWriter out = new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(output.open(List.of()), StandardCharsets.UTF_8)))) {
            ask(query, out);
            if (out.checkError()) {
                throw new IOException("the answer could not be written to " + named);
            }
        }
        return 0;
    }

    private void ask(SweepQuery query, PrintWriter out) {
        QueryAnswer answer = new QueryAnswer(format, out);
        query.ask(sql, answer);
        answer.end();
    }
}
