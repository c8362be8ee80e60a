package entente.web.exercise.room;

import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.CourseEntry.Origin;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.record.SeatEntry.Joined;
import entente.web.exercise.record.WordEntry.Said;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseStore;
import entente.web.exercise.store.LogDraft;
import entente.web.exercise.store.LogLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Copies logs, whole or in part, with changes. Entries keep their numbers. */
final class LogCopy {

    private LogCopy() {}

    /** Copies the beginning of a log. */
    static long fork(ExerciseLog log, String from, ExerciseStore store, String id, long last, String title) {
        if (last < 1 || last > log.lines().size()) {
            throw Refused.invalid("There is no entry " + last + " to fork from.");
        }
        copy(log, store, id, last, line -> {
            Entry entry = Replay.entry(line);
            return entry instanceof Opened opened
                    ? EntryJson.body(new Opened(
                            title,
                            opened.seed(),
                            opened.engineVersion(),
                            opened.timing(),
                            opened.aliasKey(),
                            new Origin(from, last)))
                    : line.body();
        });
        return last;
    }

    /** Copies a log and leaves nobody a name: neither as a holder of a seat nor in what was written. */
    static long pseudonymise(ExerciseLog log, ExerciseStore store, String id) {
        Map<String, String> names = new LinkedHashMap<>();
        for (LogLine line : log.lines()) {
            if (Replay.entry(line) instanceof Joined joined) {
                names.putIfAbsent(joined.name(), "Person " + (names.size() + 1));
            }
        }
        copy(log, store, id, log.lines().size(), line -> nameless(Replay.entry(line), names));
        return log.lines().size();
    }

    private static String nameless(Entry entry, Map<String, String> names) {
        if (entry instanceof Joined joined) {
            String name = names.getOrDefault(joined.name(), "Person");
            return EntryJson.body(new Joined(joined.grant(), name, joined.secretDigest()));
        }
        String body = EntryJson.body(entry);
        for (Map.Entry<String, String> name : names.entrySet()) {
            String written = quoted(name.getKey());
            body = body.replaceAll(
                    "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(written) + "(?![\\p{L}\\p{N}])", name.getValue());
        }
        return body;
    }

    /** A text as it stands within a JSON string. */
    private static String quoted(String text) {
        String said = EntryJson.body(new Said(List.of(), text));
        String field = "\"text\":\"";
        return said.substring(said.indexOf(field) + field.length(), said.length() - 2);
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
