package entente.results.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import entente.scenarios.format.EngineJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of answers as text. */
final class AnswerCells {

    private AnswerCells() {}

    /** The values as text; nothing for null. */
    static String[] of(List<@Nullable Object> values) {
        return values.stream().map(AnswerCells::text).toArray(String[]::new);
    }

    private static String text(@Nullable Object value) {
        try {
            return value == null
                    ? ""
                    : value instanceof Double ? EngineJson.mapper().writeValueAsString(value) : value.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
