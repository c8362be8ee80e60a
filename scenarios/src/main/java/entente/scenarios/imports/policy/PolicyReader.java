package entente.scenarios.imports.policy;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.format.NearestName;
import entente.scenarios.format.SourceText;
import entente.scenarios.imports.table.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads files of exchange policies: one policy, or a list of them, in JSON. Source: FIRST, Information Exchange Policy 2.0 JSON
 * Specification. Its version is that of the format: any other is refused.
 */
public final class PolicyReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String DESCRIPTION = "description";
    private static final String VERSION = "iep_version";
    private static final String START = "start_date";
    private static final String END = "end_date";
    private static final String REFERENCES = "external_references";
    private static final List<String> FIELDS = Stream.concat(
                    Stream.of(ID, NAME, DESCRIPTION, VERSION, START, END, REFERENCES),
                    Stream.of(PolicyStatement.values()).map(PolicyStatement::field))
            .toList();
    private static final double SUPPORTED = 2.0;

    private final Problems problems;
    private final List<ExchangePolicy> policies = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PolicyReader(String file) {
        this.problems = new Problems(file);
    }

    /**
     * The policies of a file, in its order; one at least.
     *
     * @throws InvalidInput with everything that is wrong with it
     */
    public static List<ExchangePolicy> read(Path file) {
        return read(SourceText.read(file), file.toString());
    }

    /** The same from text, called {@code name} in violations. */
    public static List<ExchangePolicy> read(String text, String name) {
        PolicyReader reader = new PolicyReader(name);
        try (JsonParser parser = JSON.createParser(text)) {
            reader.all(parser);
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw SourceText.invalid(
                    name,
                    where == null ? 0 : where.getLineNr(),
                    "it is no JSON from here on; a policy is an object, or a list of them, as"
                            + " [{\"id\": \"…\", \"name\": \"…\", \"iep_version\": 2.0, …}]");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reader.problems.throwIfAny();
        return List.copyOf(reader.policies);
    }

    private void all(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_OBJECT) {
            policy(parser);
        } else if (first == JsonToken.START_ARRAY) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                policy(parser);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                problems.add(parser.currentLocation().getLineNr(), "a list of policies may hold objects only");
                return;
            }
        } else {
            problems.add(1, "it must be a policy, an object, or a list of them");
            return;
        }
        if (parser.nextToken() != null) {
            problems.add(
                    parser.currentLocation().getLineNr(), "something follows after the policies: put them into a list");
        } else if (policies.isEmpty()) {
            problems.add(0, "there is no policy in it");
        }
    }

    private void policy(JsonParser parser) throws IOException {
        int line = parser.currentLocation().getLineNr();
        Map<String, LocatedField> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            JsonLocation where = parser.currentTokenLocation();
            fields.put(name, new LocatedField(name, parser.readValueAsTree(), where.getLineNr(), where.getColumnNr()));
        }
        fields.values().stream()
                .filter(field -> !FIELDS.contains(field.name()))
                .forEach(field -> wrong(field, NearestName.advice(field.name(), FIELDS)));
        version(fields, line);
        String id = text(fields, ID, line, true);
        if (!id.isEmpty() && !ids.add(id)) {
            problems.add(line, ID, id, "another policy of this file has it; each must have its own");
        }
        policies.add(new ExchangePolicy(
                id,
                text(fields, NAME, line, true),
                text(fields, DESCRIPTION, line, false),
                date(fields, START, line),
                given(fields, END).isPresent() ? date(fields, END, line) : null,
                statements(fields),
                references(fields)));
    }

    private void version(Map<String, LocatedField> fields, int line) {
        LocatedField field = fields.get(VERSION);
        if (field == null) {
            problems.add(line, VERSION, "", "it is missing; write \"iep_version\": 2.0");
            return;
        }
        String text = field.value().asText();
        if (!text.matches("\\d+(\\.\\d+)?") || Double.parseDouble(text) != SUPPORTED) {
            wrong(field, "this reads version 2.0; of version 1 the fields have other names");
        }
    }

    private String text(Map<String, LocatedField> fields, String name, int line, boolean required) {
        Optional<LocatedField> field = given(fields, name);
        if (required && field.isEmpty()) {
            problems.add(line, name, "", "it is missing; a policy must have it");
        }
        field.filter(each -> !each.value().isTextual()
                        || (required && each.value().asText().isBlank()))
                .ifPresent(each -> wrong(each, "write a text in quotation marks"));
        return field.map(each -> each.value().asText()).orElse("");
    }

    private String date(Map<String, LocatedField> fields, String name, int line) {
        String text = text(fields, name, line, true);
        given(fields, name)
                .filter(field -> !text.isEmpty() && !isDate(text))
                .ifPresent(field -> wrong(field, "write a time in UTC, as 2026-01-31T00:00:00Z"));
        return text;
    }

    private static boolean isDate(String text) {
        try {
            if (text.contains("T")) {
                OffsetDateTime.parse(text);
            } else {
                LocalDate.parse(text);
            }
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Map<PolicyStatement, String> statements(Map<String, LocatedField> fields) {
        Map<PolicyStatement, String> statements = new EnumMap<>(PolicyStatement.class);
        for (PolicyStatement statement : PolicyStatement.values()) {
            given(fields, statement.field()).ifPresent(field -> {
                String word = field.value().asText();
                if (statement.words().contains(word)) {
                    statements.put(statement, word);
                } else {
                    wrong(field, "it may be " + String.join(", ", statement.words()));
                }
            });
        }
        return statements;
    }

    private List<String> references(Map<String, LocatedField> fields) {
        List<String> references = new ArrayList<>();
        given(fields, REFERENCES).ifPresent(field -> {
            if (!field.value().isArray()) {
                wrong(field, "write a list of addresses, as [\"https://www.first.org/tlp\"]");
            }
            field.value().forEach(reference -> references.add(reference.asText()));
        });
        return references;
    }

    /** The field, if it is there and not null. */
    private static Optional<LocatedField> given(Map<String, LocatedField> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(field -> !field.value().isNull());
    }

    private void wrong(LocatedField field, String advice) {
        String value = field.value().isValueNode()
                ? field.value().asText()
                : field.value().toString();
        problems.add(field.line(), field.column(), field.name(), value, advice);
    }
}
