package entente.web.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import entente.engine.description.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of jobs, and for how long. */
class JobStoreTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final JobLimits LIMITS = new JobLimits(1, 1, 5, 2, 3, Duration.ofDays(10));

    @TempDir
    private Path folder;

    private JobStore store;

    @BeforeEach
    void open() {
        store = new JobStore(folder);
    }

    private static JobRecord record(String id, JobState state, Instant since) {
        return new JobRecord(
                id, "run", JsonNodeFactory.instance.objectNode().put("name", "Größe 東京"), state, since, "why \"so\"");
    }

    @ParameterizedTest
    @EnumSource(JobState.class)
    void aRecordComesBackAsItWas(JobState state) {
        JobRecord record = record("abc", state, NOON.plusNanos(123_456_789));
        store.write(record);

        assertThat(store.all()).containsExactly(record);
    }

    @Test
    void theLongestEndedComesFirst() {
        store.write(record("c", JobState.DONE, NOON));
        store.write(record("a", JobState.DONE, NOON.plusSeconds(1)));
        store.write(record("b", JobState.DONE, NOON));

        assertThat(store.all()).extracting(JobRecord::id).containsExactly("b", "c", "a");
    }

    /** Wherever a record is torn, the others are there; a torn one is never half of one. */
    @Test
    void aRecordThatIsTornAnywhereIsLeftOut() throws IOException {
        JobRecord torn = record("torn", JobState.DONE, NOON);
        store.write(torn);
        store.write(record("whole", JobState.DONE, NOON));
        Path file = folder.resolve("torn").resolve("job.json");
        byte[] bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length += 23) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(store.all())
                    .as("%d bytes", length)
                    .extracting(JobRecord::id)
                    .containsExactly("whole");
        }
        Files.write(file, bytes);
        assertThat(store.all()).hasSize(2).contains(torn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "formatVersion\":\"1.0; formatVersion\":\"2.0",
                "state\":\"done; state\":\"finished",
                "2026-03-01; 2026-13-01"
            })
    void aRecordOfAnotherKindIsLeftOut(String good, String bad) throws IOException {
        store.write(record("odd", JobState.DONE, NOON));
        Path file = folder.resolve("odd").resolve("job.json");
        String text = Files.readString(file);
        Files.writeString(file, text.replace(good, bad));

        assertThat(Files.readString(file)).isNotEqualTo(text);
        assertThat(store.all()).isEmpty();
    }

    /** A later version may add fields. */
    @Test
    void whatALaterVersionAddsIsPassedOver() throws IOException {
        JobRecord record = record("abc", JobState.DONE, NOON);

        assertThat(JobRecord.of(new ObjectMapper()
                        .readTree(record.json()
                                .put("formatVersion", "1.7")
                                .put("novelty", 3)
                                .toString())))
                .isEqualTo(record);
    }

    @Test
    void resultsAreKeptApartAndGoWithTheirJob() throws IOException {
        store.write(record("one", JobState.DONE, NOON));
        store.write(record("two", JobState.DONE, NOON));
        byte[] result = {0, -1, 127, 10, 13};
        store.writeResult("one", result);

        assertThat(store.findResult("one"))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(result));
        assertThat(store.findResult("two")).isEmpty();
        store.delete("one");
        assertThat(store.findResult("one")).isEmpty();
        assertThat(store.all()).extracting(JobRecord::id).containsExactly("two");
        store.delete("one");
        assertThat(folder).isDirectoryNotContaining("glob:**one");
    }

    /** Three are kept, for ten days: of jobs that ended so many days ago, oldest first, those that go. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "1, none",
                "10, none",
                "11, 11",
                "12 11 1, 12 11",
                "5 4 3 2 1, 5 4",
                "12 4 3 2, 12",
                "13 12 11 2, 13 12 11",
                "3 2 1, none"
            })
    void theOldestGo(String days, String gone) {
        List<Job> ended = Arrays.stream(days.split(" "))
                .map(day -> new Job(record(day, JobState.DONE, NOON.minus(Duration.ofDays(Long.parseLong(day))))))
                .toList();

        assertThat(LIMITS.expired(ended, NOON))
                .extracting(job -> job.record().id())
                .isEqualTo(gone == null ? List.of() : List.of(gone.split(" ")));
        assertThat(LIMITS.expired(List.of(), NOON)).isEmpty();
    }

    /** Two of each client may wait, and five in all. */
    @Test
    void whoHasEnoughWaitsForItsOwn() {
        Map<String, Deque<Job>> waiting = new LinkedHashMap<>();
        waiting.put("alice", jobs(2));
        waiting.put("bob", jobs(1));
        LIMITS.check("bob", waiting);
        LIMITS.check("carol", waiting);
        assertTooMany("alice", waiting, Message.of("problem.ownJobs", 2));

        waiting.put("carol", jobs(2));
        assertTooMany("dave", waiting, Message.of("problem.allJobs", 5));
        assertTooMany("alice", waiting, Message.of("problem.ownJobs", 2));
    }

    private static Deque<Job> jobs(int count) {
        return new ArrayDeque<>(new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> new Job(record("j" + i, JobState.QUEUED, NOON)))
                .toList()));
    }

    private static void assertTooMany(String client, Map<String, Deque<Job>> waiting, Message told) {
        assertThatThrownBy(() -> LIMITS.check(client, waiting))
                .isInstanceOfSatisfying(
                        Jobs.TooMany.class,
                        refusal -> assertThat(refusal.told()).isEqualTo(told));
    }
}
