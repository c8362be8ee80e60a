package entente.web.plan;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads plans, and says where in a text something is wrong. */
public final class PlanReader {

    private static final int LONGEST_SHOWN = 60;

    private final String text;
    private final String name;

    /** @param name what to call the text in violations */
    public PlanReader(String text, String name) {
        this.text = text;
        this.name = name;
    }

    /**
     * The text as an object.
     *
     * @throws InvalidInput if it is none
     */
    public ObjectNode root() {
        try {
            JsonNode tree = EngineJson.mapper().readTree(text);
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            Message advice = Message.of("planning.violation.json", e.getOriginalMessage());
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new InvalidInput(List.of(new Violation("", name, line, column, null, advice)));
        }
        throw new InvalidInput(List.of(new Violation("", name, 0, 0, null, Message.of("planning.violation.object"))));
    }

    void checkVersion(JsonNode version) {
        String major = PlanFile.FORMAT_VERSION.split("\\.", 2)[0];
        if (!version.isTextual() || !version.asText().split("\\.", 2)[0].equals(major)) {
            throw invalid(
                    "formatVersion",
                    shown(version),
                    Message.of("planning.violation.version", PlanFile.FORMAT_VERSION),
                    "/formatVersion");
        }
    }

    void checkFields(ObjectNode object, List<String> known) {
        object.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw invalid(field, null, Message.of("planning.violation.unknown"), "/" + field);
            }
        });
    }

    /**
     * A plan in the text.
     *
     * @param at where it stands in the text, as a pointer of JSON; empty for the text itself
     * @throws InvalidInput if it is none
     */
    public ExercisePlan plan(JsonNode node, String at) {
        String prefix = at.isEmpty() ? "" : at.substring(1);
        try {
            ExercisePlan plan = EngineJson.mapper().treeToValue(node, ExercisePlan.class);
            if (plan == null) {
                throw invalid(prefix, null, Message.of("planning.violation.object"), at);
            }
            return plan;
        } catch (JsonMappingException e) {
            StringBuilder path = new StringBuilder(prefix);
            StringBuilder pointer = new StringBuilder(at);
            for (JsonMappingException.Reference step : e.getPath()) {
                if (step.getFieldName() != null) {
                    path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
                    pointer.append('/').append(step.getFieldName());
                } else {
                    path.append('[').append(step.getIndex()).append(']');
                    pointer.append('/').append(step.getIndex());
                }
            }
            JsonNode value = root().at(JsonPointer.compile(pointer.toString()));
            Throwable cause = e.getCause();
            Message advice = cause instanceof NullPointerException
                    ? Message.of("planning.violation.missing")
                    : Message.of(
                            "planning.violation.value",
                            String.valueOf(cause == null ? e.getOriginalMessage() : cause.getMessage()));
            throw invalid(path.toString(), shown(value), advice, pointer.toString());
        } catch (JsonProcessingException e) {
            throw invalid(prefix, null, Message.of("planning.violation.value", e.getOriginalMessage()), at);
        }
    }

    private static Message shown(JsonNode value) {
        String written = value.isMissingNode() ? "–" : value.toString();
        return Violation.shown(
                written.length() <= LONGEST_SHOWN ? written : written.substring(0, LONGEST_SHOWN - 1) + "…");
    }

    InvalidInput invalid(String path, @Nullable Message value, Message advice, String pointer) {
        return new InvalidInput(List.of(new Violation(path, name, line(pointer), 0, value, advice)));
    }

    /** The line in which a value begins, from 1; 0 if it is not there. */
    private int line(String pointer) {
        try (JsonParser parser = EngineJson.mapper().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return parser.currentTokenLocation().getLineNr();
                }
            }
            return 0;
        } catch (JsonProcessingException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
