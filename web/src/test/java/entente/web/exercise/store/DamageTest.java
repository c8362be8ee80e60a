package entente.web.exercise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is damaged of a log is reported, or what is read is the same to the byte. */
class DamageTest {

    private static final String SCENARIO = "title: a scenario\n";
    private static final int ENTRIES = 60;

    @TempDir
    Path folder;

    /** What is read of a log. */
    private record Content(String scenario, List<LogLine> lines, List<String> attachments) {

        static Content of(ExerciseLog log) {
            List<String> attachments = log.lines().stream()
                    .map(line -> log.attachment(line.number())
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .orElse(""))
                    .toList();
            return new Content(log.scenario(), List.copyOf(log.lines()), attachments);
        }
    }

    /** The files of a log and what is read of it; where it is not closed, as a kill leaves them. */
    private record Written(Map<String, byte[]> files, Content content) {}

    private Written write(boolean closed) {
        Path place = folder.resolve("writing-" + closed);
        ExerciseLog log = new SqliteExerciseStore(place).create("one", SCENARIO);
        for (int i = 0; i < ENTRIES; i++) {
            LogDraft draft = new LogDraft(1000L + i, i, "seat-1", "key-" + i, "said", "{\"text\":\"été " + i + "\"}");
            byte[] attached = ("attachment " + i).repeat(20).getBytes(StandardCharsets.UTF_8);
            log.append(draft, i % 5 == 4 ? attached : null);
        }
        Content content = Content.of(log);
        Map<String, byte[]> open = LogFiles.take(place);
        log.close();
        return new Written(closed ? LogFiles.take(place) : open, content);
    }

    /** Whether damage is reported; if it is not, what is read must be what was written. */
    private boolean isReported(Map<String, byte[]> files, Content content, String what) {
        Path place = folder.resolve("reading");
        LogFiles.put(place, files);
        try (ExerciseLog log = new SqliteExerciseStore(place).find("one").orElseThrow()) {
            assertThat(Content.of(log)).as(what).isEqualTo(content);
            return false;
        } catch (DamagedLog e) {
            assertThat(e).hasMessageContaining("one");
            return true;
        }
    }

    private int flips(Written written, String name, int flips, long seed) {
        Random random = new Random(seed);
        int reported = 0;
        for (int i = 0; i < flips; i++) {
            Map<String, byte[]> files = new TreeMap<>(written.files());
            byte[] flipped = files.get(name).clone();
            int place = random.nextInt(flipped.length);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            files.put(name, flipped);
            reported += isReported(files, written.content(), name + " at " + place) ? 1 : 0;
        }
        return reported;
    }

    @Test
    void anyFlippedByteOfALogThatWasClosedIsReported() {
        assertThat(flips(write(true), "one.exercise", 200, 5)).isEqualTo(200);
    }

    @Test
    void aFlippedByteOfALogWithoutASealIsReportedOrChangesNothing() throws IOException {
        Written closed = write(true);
        LogFiles.put(folder.resolve("unsealed"), closed.files());
        LogFiles.unseal(folder.resolve("unsealed"), "one");
        Written unsealed = new Written(LogFiles.take(folder.resolve("unsealed")), closed.content());
        assertThat(flips(unsealed, "one.exercise", 150, 6)).isGreaterThan(40);
        Written written = write(false);
        flips(written, "one.exercise", 60, 6);
        // What waits in SQLite's own log is nearly all of it: a frame that is not whole ends it too early.
        assertThat(flips(written, "one.exercise-wal", 100, 7)).isGreaterThan(80);
        flips(written, "one.exercise-head", 60, 8);
    }

    @Test
    @Tag("long")
    void twoThousandFlipsInEveryFile() {
        Written closed = write(true);
        assertThat(flips(closed, "one.exercise", 2000, 1)).isEqualTo(2000);
        flips(closed, "one.exercise-head", 2000, 2);
        Written killed = write(false);
        for (String name : killed.files().keySet()) {
            flips(killed, name, 2000, 3);
        }
    }

    @Test
    void aLogThatIsCutOffAnywhereIsReported() {
        for (boolean closed : new boolean[] {true, false}) {
            Written written = write(closed);
            String name = closed ? "one.exercise" : "one.exercise-wal";
            byte[] whole = written.files().get(name);
            for (int cut = 0; cut < 40; cut++) {
                Map<String, byte[]> files = new TreeMap<>(written.files());
                files.put(name, Arrays.copyOf(whole, whole.length * cut / 40));
                assertThat(isReported(files, written.content(), name + " cut at " + cut))
                        .isTrue();
            }
        }
    }

    /** Entries that are taken away as SQLite itself would, so that the file and the chain are in order. */
    @Test
    void entriesThatAreTakenFromTheEndAreMissed() throws SQLException, IOException {
        for (int taken : new int[] {1, 2, ENTRIES}) {
            LogFiles.put(folder.resolve("cut"), write(true).files());
            change("DELETE FROM line WHERE number > " + (ENTRIES - taken));
            LogFiles.unseal(folder.resolve("cut"), "one");
            assertThatThrownBy(() -> new SqliteExerciseStore(folder.resolve("cut")).find("one"))
                    .isInstanceOf(DamagedLog.class)
                    .hasMessageContaining("ends with entry " + (ENTRIES - taken))
                    .hasMessageContaining("entry " + ENTRIES + " was acknowledged");
            LogFiles.put(folder.resolve("writing-true"), Map.of());
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cut/one.exercise"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatIsMissingOrBelongsToAnotherLogIsReported() throws IOException {
        Written written = write(true);
        for (String name : List.of("one.exercise", "one.exercise-head")) {
            Map<String, byte[]> files = new TreeMap<>(written.files());
            files.remove(name);
            assertThat(isReported(files, written.content(), name + " missing")).isTrue();
        }
        Path other = folder.resolve("other");
        try (ExerciseLog log = new SqliteExerciseStore(other).create("one", "title: another\n")) {
            log.append(new LogDraft(0, 0, "a", "k", "t", "{}"), null);
        }
        Map<String, byte[]> mixed = new TreeMap<>(written.files());
        mixed.put("one.exercise", Files.readAllBytes(other.resolve("one.exercise")));
        assertThat(isReported(mixed, written.content(), "another log")).isTrue();
    }

    /** The server may end between a line and its head: the line is there, and nobody was told. */
    @Test
    void aLineThatWasWrittenButNotToldIsTakenUp() throws IOException {
        Path place = folder.resolve("ahead");
        SqliteExerciseStore store = new SqliteExerciseStore(place);
        byte[] head;
        try (ExerciseLog log = store.create("one", SCENARIO)) {
            log.append(new LogDraft(0, 0, "a", "1", "t", "{}"), null);
            head = Files.readAllBytes(place.resolve("one.exercise-head"));
            log.append(new LogDraft(0, 0, "a", "2", "t", "{}"), null);
        }
        Files.write(place.resolve("one.exercise-head"), head);
        try (ExerciseLog log = store.find("one").orElseThrow()) {
            assertThat(log.lines()).hasSize(2);
            log.append(new LogDraft(0, 0, "a", "3", "t", "{}"), null);
        }
        try (ExerciseLog log = store.find("one").orElseThrow()) {
            assertThat(log.lines()).hasSize(3);
        }
    }
}
