package entente.results.report;

import entente.results.text.TextTable;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a table in plain text. */
final class AnswerTable implements AnswerFormat.Writing {

    private final PrintWriter out;
    private final TextTable table = new TextTable();

    AnswerTable(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        table.row(names.toArray(String[]::new));
    }

    @Override
    public void row(List<@Nullable Object> values) {
        table.row(AnswerCells.of(values));
    }

    @Override
    public void end() {
        out.print(table.text());
        out.flush();
    }
}
