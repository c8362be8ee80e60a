package entente.web.exercise.service;

import entente.web.exercise.record.CourseEntry.Opened;
import entente.web.exercise.record.Entry;
import entente.web.exercise.record.EntryJson;
import entente.web.exercise.store.ExerciseLog;
import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.SqliteExerciseStore;
import java.nio.file.Path;

/** Makes an exercise look as if another version of Entente had run it. */
final class OtherVersion {

    private OtherVersion() {}

    static void make(Path folder, String from, String to, String version) {
        SqliteExerciseStore store = new SqliteExerciseStore(folder);
        try (ExerciseLog log = store.find(from).orElseThrow();
                ExerciseLog copy = store.create(to, log.scenario())) {
            for (LogLine line : log.lines()) {
                Entry entry = LogReplay.entry(line);
                Entry other = entry instanceof Opened o
                        ? new Opened(o.title(), o.seed(), version, o.timing(), o.aliasKey(), o.origin())
                        : entry;
                LogDraft draft = new LogDraft(
                        line.wallMillis(),
                        line.moveMillis(),
                        line.actor(),
                        line.key(),
                        line.type(),
                        EntryJson.body(other));
                copy.append(draft, log.attachment(line.number()).orElse(null));
            }
        }
    }
}
