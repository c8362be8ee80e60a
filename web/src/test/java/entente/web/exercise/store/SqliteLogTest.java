package entente.web.exercise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.web.exercise.store.ExerciseLog.LogDraft;
import entente.web.exercise.store.ExerciseLog.LogLine;
import entente.web.exercise.store.ExerciseStore.DamagedLog;
import entente.web.exercise.store.ExerciseStore.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogTest {

    private static final String SCENARIO = "title: a scenario\n";

    @TempDir
    Path folder;

    private static LogDraft draft(int number) {
        return new LogDraft(
                1000L + number, number, "seat-1", "key-" + number, "said", "{\"text\":\"été " + number + "\"}");
    }

    private static byte[] attachment(int number) {
        return number % 5 == 4 ? ("attachment " + number).repeat(20).getBytes(StandardCharsets.UTF_8) : null;
    }

    private List<LogLine> write(String id, int entries) {
        try (ExerciseLog log = new SqliteExerciseStore(folder).create(id, SCENARIO)) {
            for (int i = 0; i < entries; i++) {
                log.append(draft(i), attachment(i));
            }
            return List.copyOf(log.lines());
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".exercise");
    }

    @Test
    void whatWasWrittenIsReadBack() {
        List<LogLine> written = write("one", 12);
        SqliteExerciseStore store = new SqliteExerciseStore(folder);
        assertThat(store.ids()).containsExactly("one");
        try (ExerciseLog log = store.find("one").orElseThrow()) {
            assertThat(log.scenario()).isEqualTo(SCENARIO);
            assertThat(log.lines()).isEqualTo(written);
            assertThat(log.lines().get(11).number()).isEqualTo(12);
            assertThat(log.attachment(5))
                    .hasValueSatisfying(bytes -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                            .startsWith("attachment 4"));
            assertThat(log.attachment(4)).isEmpty();
            log.append(draft(12), null);
            assertThat(log.lines()).hasSize(13);
        }
    }

    @Test
    void aCommandStandsInTheLogOnce() {
        try (ExerciseLog log = new SqliteExerciseStore(folder).create("one", SCENARIO)) {
            log.append(draft(1), null);
            assertThatThrownBy(() -> log.append(draft(1), null)).isInstanceOf(StorageFailure.class);
            assertThat(log.lines()).hasSize(1);
            log.append(draft(2), null);
        }
        try (ExerciseLog log = new SqliteExerciseStore(folder).find("one").orElseThrow()) {
            assertThat(log.lines()).hasSize(2);
        }
    }

    @Test
    void namesThatAreNoneOrAreTakenAreRefused() {
        write("one", 1);
        SqliteExerciseStore store = new SqliteExerciseStore(folder);
        assertThatThrownBy(() -> store.create("one", SCENARIO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.create("../one", SCENARIO)).isInstanceOf(IllegalArgumentException.class);
        assertThat(store.find("../one")).isEmpty();
        store.delete("one");
        assertThat(store.find("one")).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFlippedByteInAnEntryIsNoticedWithItsNumber() throws IOException {
        write("one", 20);
        String text = Files.readString(file("one"), StandardCharsets.ISO_8859_1);
        int place = text.indexOf("key-11");
        List<String> damaged = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[place] = 'K';
        Files.write(file("one"), bytes);
        LogFiles.unseal(folder, "one");
        assertThatThrownBy(() -> new SqliteExerciseStore(folder).find("one"))
                .isInstanceOf(DamagedLog.class)
                .satisfies(e -> damaged.add(e.getMessage()));
        assertThat(damaged.get(0)).matches("The log of exercise one is damaged: entry \\d+ is not what was written.*");
    }
}
