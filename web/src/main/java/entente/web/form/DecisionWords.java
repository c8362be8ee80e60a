package entente.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.decision.Decision;
import entente.engine.decision.NationDecision;
import entente.engine.description.Baseline;
import entente.engine.description.Member;
import entente.engine.description.Message;
import entente.engine.description.RecordType;
import entente.engine.description.RefersTo;
import entente.engine.description.Shape;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.naming.ScenarioNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells a decision or inject, which is kept as a line of JSON, in a sentence: its kind's pattern in the message files, filled
 * with its fields in their order, without the day, and without the nation where that is who decides. What is left out says its
 * default; names are those of a scenario.
 */
public final class DecisionWords {

    /** How the keys of a kind of decision begin. */
    static final String KEY = "form.decision.";

    /** How the keys begin of what one says of a field of a group. */
    static final String SAID = "form.said.";

    private static final String UNKNOWN = "…";

    /** What runs give names to, by the fields that hold them. */
    private static final List<String> NAMED_IN_RUNS = List.of("report", "plot", "option");

    private static final Map<String, RecordType> KINDS = kinds();

    private final Map<String, Object> names = new HashMap<>();

    /** Words with the names of a scenario. */
    public DecisionWords(Scenario scenario) {
        this(scenario, Map.of());
    }

    /** The same, with names for reports and plots: texts or messages, by what the decision calls them. */
    public DecisionWords(Scenario scenario, Map<String, Object> held) {
        names.putAll(new ScenarioNames(scenario).all());
        names.putAll(held);
    }

    private static Map<String, RecordType> kinds() {
        Map<String, RecordType> kinds = new HashMap<>();
        RecordType.kinds(Decision.class).forEach(kind -> kinds.put(Decision.type(kind.type()), kind));
        return kinds;
    }

    /** What a line of a log says. */
    public Message of(String line) {
        JsonNode fields = json(line);
        String type = fields.path(Shape.Choice.TYPE).asText();
        RecordType kind = KINDS.get(type);
        return kind == null ? new Message("form.part", List.of(type, "")) : sentence(kind, type, fields);
    }

    private Message sentence(RecordType kind, String type, JsonNode fields) {
        return new Message(
                KEY + type + ".words",
                asked(kind)
                        .map(member -> value(member, fields.get(member.name())))
                        .toList());
    }

    /** The fields of a kind that are not known from who decides when. */
    static Stream<Member> asked(RecordType kind) {
        boolean decided = NationDecision.class.isAssignableFrom(kind.type());
        return kind.members().stream()
                .filter(member -> !member.name().equals("day"))
                .filter(member -> !decided || !member.name().equals("nation"));
    }

    /** What kinds of things a field names: a nation, a report; none if it names nothing. */
    static List<String> names(Member member) {
        return member.refersTo()
                .map(refers ->
                        Stream.of(refers.value()).map(RefersTo.Kind::word).toList())
                .orElse(NAMED_IN_RUNS.contains(member.name()) ? List.of(member.name()) : List.of());
    }

    private Object value(Member member, @Nullable JsonNode written) {
        JsonNode node = written == null || written.isNull()
                ? member.defaultText(Baseline.STANDARD).map(DecisionWords::json).orElse(null)
                : written;
        if (isNumber(member.shape())) {
            return node == null || !node.isNumber() ? 0 : number(node);
        } else if (node == null) {
            return member.isRequired() ? UNKNOWN : "";
        }
        return value(member, member.shape(), node);
    }

    private Object value(Member member, Shape shape, JsonNode node) {
        if (shape instanceof RecordType group) {
            return group(group, node);
        } else if (shape instanceof Shape.Entries) {
            return node.properties().stream()
                    .map(entry -> Message.of("form.part", name(entry.getKey()), number(entry.getValue())))
                    .toList();
        } else if (shape instanceof Shape.Items items) {
            List<Object> all = new ArrayList<>();
            node.forEach(element -> all.add(value(member, items.item(), element)));
            boolean named = member.name().equals("named");
            return all.isEmpty() ? "" : named ? Message.of("form.listed", all) : all;
        } else if (node.isNumber()) {
            return number(node);
        } else if (node.isBoolean()) {
            return Message.of(node.asBoolean() ? "form.yes" : "form.no");
        }
        String text = node.asText();
        return WordList.of(member).stream()
                .filter(word -> word.value().equals(text))
                .map(word -> (Object) word.text())
                .findFirst()
                .orElseGet(() -> name(text));
    }

    private static boolean isNumber(Shape shape) {
        return shape == Shape.Plain.NUMBER || shape == Shape.Plain.WHOLE;
    }

    /** What is set in a group, each part as one says it; nothing if nothing is. */
    private Object group(RecordType group, JsonNode node) {
        List<Object> parts = new ArrayList<>();
        for (Member member : group.members()) {
            if (node.hasNonNull(member.name())) {
                parts.add(Message.of(SAID + member.name(), value(member, member.shape(), node.path(member.name()))));
            }
        }
        return parts.isEmpty() ? "" : Message.of("form.with", parts);
    }

    private Object name(String text) {
        return text.equals("*") ? Message.of("form.everyone") : names.getOrDefault(text, text);
    }

    private static Object number(JsonNode node) {
        return node.isIntegralNumber() ? (Object) node.asLong() : (Object) node.asDouble();
    }

    /** The name of a unit as a key: {@code costUnits}. */
    static String camel(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static JsonNode json(String text) {
        try {
            return EngineJson.yaml().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a decision cannot be read: " + text, e);
        }
    }
}
