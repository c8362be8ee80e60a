package entente.results.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.scenarios.format.EngineJson;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An answer as JSON, one object a line. */
final class AnswerJson implements AnswerFormat.Writing {

    private final PrintWriter out;
    private List<String> names = List.of();

    AnswerJson(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = List.copyOf(columns);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int c = 0; c < values.size(); c++) {
            row.put(names.get(c), values.get(c));
        }
        try {
            out.print(EngineJson.mapper().writeValueAsString(row) + "\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void end() {
        out.flush();
    }
}
