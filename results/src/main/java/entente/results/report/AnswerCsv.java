package entente.results.report;

import entente.results.text.Csv;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as CSV. */
final class AnswerCsv implements AnswerFormat.Writing {

    private final PrintWriter out;

    AnswerCsv(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        out.print(Csv.line(names.toArray(String[]::new)));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        out.print(Csv.line(AnswerCells.of(values)));
    }

    @Override
    public void end() {
        out.flush();
    }
}
