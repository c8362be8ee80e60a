package entente.web.eventlist.http;

import com.fasterxml.jackson.databind.JsonNode;
import entente.web.eventlist.ImportChoices;
import entente.web.problem.RequestRefusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a person has chosen about a sheet. */
final class ChoicesJson {

    private ChoicesJson() {}

    static ImportChoices read(JsonNode body) {
        String sheet = body.path("sheet").asText();
        return new ImportChoices(
                sheet.isEmpty() ? null : sheet,
                number(body.path("headingRow")),
                texts(body.path("columns")),
                texts(body.path("recipients")),
                date(body.path("startDate").asText()),
                zone(body.path("zone").asText()),
                body.hasNonNull("monthFirst")
                        ? (Boolean) body.path("monthFirst").asBoolean()
                        : null,
                number(body.path("firstDay")),
                body.path("hiddenRows").asBoolean());
    }

    /** A date as 2011-08-22; null for an empty text. */
    static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() || text.equals("null") ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw RequestRefusal.badRequest("problem.date", text);
        }
    }

    private static @Nullable ZoneId zone(String text) {
        try {
            return text.isEmpty() || text.equals("null") ? null : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw RequestRefusal.badRequest("problem.zone", text);
        }
    }

    private static @Nullable Integer number(JsonNode node) {
        return node.isInt() ? (Integer) node.asInt() : null;
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(one -> {
            if (!one.getValue().isNull()) {
                texts.put(one.getKey(), one.getValue().asText());
            }
        });
        return texts;
    }
}
