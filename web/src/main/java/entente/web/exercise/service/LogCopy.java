package entente.web.exercise.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Origin;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.state.DecisionLines;
import entente.web.exercise.state.ExerciseRefusal;
import entente.web.exercise.state.Seats;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Copies logs, whole or in part, with changes. Entries keep their numbers. */
final class LogCopy {

    /** Fields in which people write what they like. */
    private static final Set<String> WRITTEN =
            Set.of("text", "reason", "subject", "title", "from", "options", "choice");

    private LogCopy() {}

    /** Copies the beginning of a log. */
    static long fork(ExerciseLog log, String from, ExerciseStore store, String id, long last, String title) {
        if (last < 1 || last > log.lines().size()) {
            throw ExerciseRefusal.invalid("room.refusal.fork", last);
        }
        copy(log, store, id, last, line -> {
            Entry entry = LogReplay.entry(line);
            return entry instanceof Opened opened
                    ? EntryJson.body(new Opened(
                            title,
                            opened.seed(),
                            opened.engineVersion(),
                            opened.timing(),
                            opened.aliasKey(),
                            new Origin(from, last),
                            opened.onTheDay(),
                            opened.waits(),
                            opened.plan()))
                    : line.body();
        });
        return last;
    }

    /** What those who took part in some exercises are to be called instead: the longest names first, as they hold others. */
    static Map<String, String> numbers(List<ExerciseLog> logs) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (ExerciseLog log : logs) {
            for (LogLine line : log.lines()) {
                if (LogReplay.entry(line) instanceof Joined joined
                        && !joined.name().equals(Seats.CONTROL)) {
                    numbers.putIfAbsent(joined.name(), "Person " + (numbers.size() + 1));
                }
            }
        }
        Map<String, String> longestFirst = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        longestFirst.putAll(numbers);
        return longestFirst;
    }

    /**
     * Copies a log and leaves nobody a name: neither as a holder of a seat nor in what was written.
     *
     * @param names what to call each instead
     * @param ids the ids of copies by those of the exercises that they replace
     */
    static void pseudonymise(
            ExerciseLog log, ExerciseStore store, String id, Map<String, String> names, Map<String, String> ids) {
        copy(log, store, id, log.lines().size(), line -> {
            Entry entry = LogReplay.entry(line);
            String body = nameless(entry, names);
            if (entry instanceof Opened opened && opened.origin() != null) {
                ObjectNode fields = DecisionLines.fields(body);
                ((ObjectNode) fields.get("origin"))
                        .put(
                                "exercise",
                                ids.getOrDefault(
                                        opened.origin().exercise(),
                                        opened.origin().exercise()));
                return fields.toString();
            }
            return body;
        });
    }

    private static String nameless(Entry entry, Map<String, String> names) {
        if (entry instanceof Joined joined) {
            String name = names.getOrDefault(joined.name(), joined.name());
            return EntryJson.body(new Joined(joined.grant(), name, joined.secretDigest()));
        }
        ObjectNode body = DecisionLines.fields(EntryJson.body(entry));
        rename(body, names, false);
        return body.toString();
    }

    /** Takes names out of what people wrote. What the exercise itself reads, names of fields and nations, is none of it. */
    private static void rename(ObjectNode fields, Map<String, String> names, boolean free) {
        fields.fieldNames().forEachRemaining(field -> {
            JsonNode value = fields.get(field);
            if (value instanceof ObjectNode object) {
                rename(object, names, free || field.equals("fields"));
            } else if (value instanceof ArrayNode array && WRITTEN.contains(field)) {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, nameless(array.get(i).asText(), names));
                }
            } else if (value.isTextual() && (free || WRITTEN.contains(field))) {
                fields.put(field, nameless(value.asText(), names));
            }
        });
    }

    private static String nameless(String text, Map<String, String> names) {
        String nameless = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            nameless = nameless.replaceAll(
                    "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name.getKey()) + "(?![\\p{L}\\p{N}])", name.getValue());
        }
        return nameless;
    }

    private static void copy(ExerciseLog log, ExerciseStore store, String id, long last, Body body) {
        try (ExerciseLog copy = store.create(id, log.scenario())) {
            for (LogLine line : log.lines()) {
                if (line.number() <= last) {
                    LogDraft draft = new LogDraft(
                            line.wallMillis(), line.moveMillis(), line.actor(), line.key(), line.type(), body.of(line));
                    copy.append(draft, log.attachment(line.number()).orElse(null));
                }
            }
        }
    }

    private interface Body {
        String of(LogLine line);
    }
}
