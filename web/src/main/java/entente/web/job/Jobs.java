package entente.web.job;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.description.Message;
import entente.results.experiment.Progress;
import entente.results.experiment.RunFunction;
import entente.results.version.EngineVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of jobs. It is bounded, in all and for each client; a few jobs run at the same time and share the processors by
 * {@link Turns}. The same work has the same id, so that it is done once, whoever asks. Records and results lie in the data
 * folder: what was finished is there after a restart, what was not says so.
 */
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int ID_CHARACTERS = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JobStore store;
    private final Map<String, JobKind> kinds = new LinkedHashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, Deque<Job>> waiting = new LinkedHashMap<>();
    private final JobLimits limits;
    private final RunFunction function;
    private final Turns turns;
    private final Clock clock;
    private final List<Thread> threads = new ArrayList<>();
    private int running;
    private boolean closed;

    /** There is too much to do already; the message says what. */
    public static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Message told;

        TooMany(Message told) {
            super(told.toString());
            this.told = told;
        }

        Message told() {
            return told;
        }
    }

    /** Opens the queue of a folder. */
    public Jobs(Path folder, List<JobKind> kinds, JobLimits limits, RunFunction function, Clock clock) {
        this.store = new JobStore(folder);
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
        this.limits = limits;
        this.function = function;
        this.turns = new Turns(limits.places());
        this.clock = clock;
        for (JobRecord kept : store.all()) {
            JobRecord record = kept.state().isEnd() ? kept : interrupted(kept);
            jobs.put(record.id(), new Job(record));
        }
        expire();
    }

    private JobRecord interrupted(JobRecord kept) {
        JobRecord record = kept.with(JobState.INTERRUPTED, clock.instant(), "");
        store.write(record);
        return record;
    }

    /**
     * Asks for work; what is done or under way already is not done again, what failed or was given up is.
     *
     * @throws TooMany if the queue is full, or the client's share of it
     */
    public Job submit(String kind, JsonNode request, String client) {
        String id = id(kind, request);
        Job job;
        synchronized (this) {
            Job known = jobs.get(id);
            if (known != null
                    && (known.record().state() == JobState.DONE
                            || !known.record().state().isEnd())
                    && !known.isCancelled()) {
                known.join(client);
                return known;
            }
            limits.check(client, waiting);
            job = new Job(new JobRecord(id, kind, request, JobState.QUEUED, clock.instant(), ""));
            job.join(client);
            store.write(job.record());
            jobs.remove(id);
            jobs.put(id, job);
            waiting.computeIfAbsent(client, name -> new ArrayDeque<>()).addLast(job);
            expire();
        }
        start();
        return job;
    }

    /** Where the jobs of a kind are, the latest first. */
    public synchronized List<JobRecord> records(String kind) {
        List<JobRecord> records = new ArrayList<>();
        for (Job job : jobs.values()) {
            if (job.record().kind().equals(kind)) {
                records.add(0, job.record());
            }
        }
        return records;
    }

    /** The job of that id. */
    public synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** The result of a job that is done. */
    public Optional<byte[]> findResult(String id) {
        return find(id).filter(job -> job.record().state() == JobState.DONE).flatMap(job -> store.findResult(id));
    }

    /** A client no longer wants a job; with the last one it ends. */
    public void leave(String id, String client) {
        Job job = find(id).orElse(null);
        if (job == null || !job.leave(client)) {
            return;
        }
        boolean removed;
        synchronized (this) {
            removed = waiting.values().stream().anyMatch(queue -> queue.remove(job));
            waiting.values().removeIf(Deque::isEmpty);
        }
        if (removed) {
            end(job, JobState.CANCELLED, "");
        }
    }

    private void start() {
        while (true) {
            Job job;
            String client;
            synchronized (this) {
                if (closed || running >= limits.mostRunning() || waiting.isEmpty()) {
                    return;
                }
                Map.Entry<String, Deque<Job>> next =
                        waiting.entrySet().iterator().next();
                client = next.getKey();
                Deque<Job> queue = next.getValue();
                job = queue.removeFirst();
                waiting.remove(client);
                if (!queue.isEmpty()) {
                    waiting.put(client, queue);
                }
                running++;
            }
            String owner = client;
            Job begun = job;
            Thread thread = new Thread(
                    () -> run(begun, owner), "job-" + job.record().id().substring(0, 8));
            thread.setDaemon(true);
            synchronized (this) {
                threads.removeIf(ended -> !ended.isAlive());
                threads.add(thread);
                thread.start();
            }
        }
    }

    private void run(Job job, String client) {
        try {
            job.become(job.record().with(JobState.RUNNING, clock.instant(), ""));
            job.tell();
            JobRecord record = job.record();
            JobKind kind = kinds.get(record.kind());
            if (kind == null) {
                throw new IllegalStateException("there is no kind of job " + record.kind());
            }
            byte[] result = kind.run(record.request(), new Control(job, client));
            store.writeResult(record.id(), result);
            end(job, JobState.DONE, "");
        } catch (CancellationException e) {
            end(job, closed() ? JobState.INTERRUPTED : JobState.CANCELLED, "");
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.error("job {} failed", job.record().id(), e);
            end(job, JobState.FAILED, String.valueOf(e.getMessage()));
        } finally {
            synchronized (this) {
                running--;
            }
            start();
        }
    }

    private synchronized boolean closed() {
        return closed;
    }

    private void end(Job job, JobState state, String reason) {
        JobRecord record = job.record().with(state, clock.instant(), reason);
        try {
            store.write(record);
        } catch (RuntimeException e) {
            LOG.error("job {} could not be noted as {}", record.id(), state.word(), e);
        }
        job.become(record);
        job.tell();
    }

    /** Forgets the oldest results beyond those that are kept. */
    private synchronized void expire() {
        List<Job> ended = jobs.values().stream()
                .filter(job -> job.record().state().isEnd())
                .toList();
        for (Job job : limits.expired(ended, clock.instant())) {
            jobs.remove(job.record().id());
            store.delete(job.record().id());
            Optional.ofNullable(kinds.get(job.record().kind()))
                    .ifPresent(kind -> kind.forget(job.record().id()));
        }
    }

    private static String id(String kind, JsonNode request) {
        return DigestUtils.sha256Hex(kind + "\n" + EngineVersion.current() + "\n" + request)
                .substring(0, ID_CHARACTERS);
    }

    /** Ends all that runs, and waits for it a little; what is not done says so after the next start. */
    @Override
    public void close() {
        List<Thread> ending;
        synchronized (this) {
            closed = true;
            jobs.values().stream().filter(job -> !job.record().state().isEnd()).forEach(Job::cancel);
            ending = new ArrayList<>(threads);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : ending) {
            try {
                thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private final class Control implements JobControl {
        private final Job job;
        private final String client;

        Control(Job job, String client) {
            this.job = job;
            this.client = client;
        }

        @Override
        public String id() {
            return job.record().id();
        }

        @Override
        public RunFunction function() {
            return (scenario, seed, decisions, listener) ->
                    turns.take(client, () -> function.run(scenario, seed, decisions, listener));
        }

        @Override
        public Progress progress() {
            return job::advanced;
        }

        @Override
        public void partial(String json) {
            job.partial(json);
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }
    }
}
