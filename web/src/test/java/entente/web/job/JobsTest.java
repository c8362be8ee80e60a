package entente.web.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import entente.engine.Simulation;
import entente.engine.description.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue of jobs, with jobs that end when the test lets them. */
class JobsTest {

    @TempDir
    private Path folder;

    private final AtomicInteger begun = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);

    @Test
    void theSameWorkIsDoneOnceAndItsResultIsThereAfterARestart() throws Exception {
        String id;
        try (Jobs jobs = open()) {
            Job first = jobs.submit("echo", request("a"), "alice");
            await(first);
            Job second = jobs.submit("echo", request("a"), "bob");
            id = second.record().id();
            assertThat(id).isEqualTo(first.record().id());
            assertThat(begun.get()).isEqualTo(1);
        }
        try (Jobs jobs = open()) {
            assertThat(jobs.findResult(id))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .contains("\"a\"");
            await(jobs.submit("echo", request("a"), "carol"));
            assertThat(begun.get()).isEqualTo(1);
        }
    }

    @Test
    void whatWasNotFinishedSaysSoAndCanBeRunAgain() throws Exception {
        gate = new CountDownLatch(1);
        Jobs killed = open();
        String id = killed.submit("echo", request("b"), "alice").record().id();
        // No close: as after kill -9, the record on disk says that it waits.
        gate = new CountDownLatch(0);
        try (Jobs jobs = open()) {
            Job job = jobs.find(id).orElseThrow();
            assertThat(job.record().state()).isEqualTo(JobState.INTERRUPTED);
            assertThat(jobs.findResult(id)).isEmpty();

            Job again = jobs.submit(job.record().kind(), job.record().request(), "alice");
            await(again);
            assertThat(again.record().id()).isEqualTo(id);
            assertThat(jobs.findResult(id)).isPresent();
        }
    }

    @Test
    void aFailureIsToldAndTriedAgainWhenAskedAgain() throws Exception {
        try (Jobs jobs = open()) {
            Job job = jobs.submit("fails", request("c"), "alice");
            await(job);
            assertThat(job.record().state()).isEqualTo(JobState.FAILED);
            assertThat(job.json().path("reason").asText()).isEqualTo("as planned");

            assertThat(jobs.submit("fails", request("c"), "alice")).isNotSameAs(job);
        }
    }

    @Test
    void aJobEndsWithTheLastOfThoseWhoWantIt() throws Exception {
        gate = new CountDownLatch(1);
        try (Jobs jobs = open()) {
            Job job = jobs.submit("echo", request("d"), "alice");
            jobs.submit("echo", request("d"), "bob");
            jobs.leave(job.record().id(), "mallory");
            jobs.leave(job.record().id(), "alice");
            assertThat(job.isCancelled()).isFalse();
            jobs.leave(job.record().id(), "bob");
            gate.countDown();
            await(job);
            assertThat(job.record().state()).isEqualTo(JobState.CANCELLED);
        }
    }

    @Test
    void theQueueIsBoundedForEachClient() {
        gate = new CountDownLatch(1);
        try (Jobs jobs = open()) {
            for (int i = 0; i < 4; i++) {
                jobs.submit("echo", request("first " + i), "alice");
            }
            assertThatThrownBy(() -> jobs.submit("echo", request("one too many"), "alice"))
                    .isInstanceOfSatisfying(
                            Jobs.TooMany.class,
                            refusal -> assertThat(refusal.told()).isEqualTo(Message.of("problem.ownJobs", 2)));
            assertThat(jobs.submit("echo", request("mine"), "bob").record().state())
                    .isEqualTo(JobState.QUEUED);
            gate.countDown();
        }
    }

    @Test
    void whatCannotBeReadIsLeftAloneAndHarmsNobody() throws Exception {
        Files.createDirectories(folder.resolve("broken"));
        Files.writeString(folder.resolve("broken/job.json"), "{\"formatVersion\":");
        try (Jobs jobs = open()) {
            await(jobs.submit("echo", request("e"), "alice"));
        }
        assertThat(folder.resolve("broken/job.json")).exists();
    }

    @Test
    void theOldestResultsExpire() throws Exception {
        try (Jobs jobs = open()) {
            for (int i = 0; i < 8; i++) {
                await(jobs.submit("echo", request("result " + i), "alice"));
            }
            String first =
                    jobs.submit("echo", request("last"), "alice").record().id();
            assertThat(jobs.find(first)).isPresent();
        }
        try (var kept = Files.list(folder)) {
            assertThat(kept.count()).isLessThanOrEqualTo(7);
        }
    }

    private Jobs open() {
        JobLimits limits = new JobLimits(2, 2, 10, 2, 6, Duration.ofDays(1));
        return new Jobs(folder, List.of(new Echo(), new Fails()), limits, Simulation::run, Clock.systemUTC());
    }

    private static JsonNode request(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }

    private static void await(Job job) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        try (var reader = job.feed().subscribe(0, () -> {
            if (job.record().state().isEnd()) {
                over.countDown();
            }
        })) {
            assertThat(reader).isNotNull();
            if (!job.record().state().isEnd()) {
                assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    private final class Echo implements JobKind {
        @Override
        public String name() {
            return "echo";
        }

        @Override
        public byte[] run(JsonNode request, JobControl control) {
            begun.incrementAndGet();
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            control.check();
            control.progress().advanced(1, 1);
            return request.path("text").toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final class Fails implements JobKind {
        @Override
        public String name() {
            return "fails";
        }

        @Override
        public byte[] run(JsonNode request, JobControl control) {
            throw new IllegalStateException("as planned");
        }
    }
}
