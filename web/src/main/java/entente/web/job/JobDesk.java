package entente.web.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import entente.web.access.Sessions;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;

/** Where rooms hand in work for whoever asks for it, and find it again. */
public final class JobDesk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Jobs jobs;
    private final Sessions sessions;

    /** The desk before this queue, for clients who are known by these sessions. */
    public JobDesk(Jobs jobs, Sessions sessions) {
        this.jobs = jobs;
        this.sessions = sessions;
    }

    /** Reads what is asked for; a body that is empty is an empty object. */
    public static JsonNode body(Context ctx) {
        try {
            JsonNode node = JSON.readTree(ctx.bodyAsBytes());
            return node == null || node.isMissingNode() ? JSON.createObjectNode() : node;
        } catch (IOException e) {
            throw RequestRefusal.badRequest("problem.noJson");
        }
    }

    /**
     * Asks the queue.
     *
     * @throws RequestRefusal if it is full
     */
    public Job submit(Context ctx, String kind, JsonNode request) {
        try {
            return jobs.submit(kind, request, client(ctx));
        } catch (Jobs.TooMany e) {
            throw RequestRefusal.busy(e.told());
        }
    }

    /** Answers that a job was taken on, and where it is. */
    public static void accept(Context ctx, Job job) {
        tell(ctx.status(HttpStatus.ACCEPTED), job);
    }

    /** Answers with where a job is. */
    static void tell(Context ctx, Job job) {
        ctx.contentType("application/json").result(job.json().toString());
    }

    /**
     * The job whose id stands in the path.
     *
     * @throws RequestRefusal if there is none of that kind
     */
    public JobRecord record(Context ctx, String kind) {
        JobRecord record = job(ctx).record();
        if (!record.kind().equals(kind)) {
            throw RequestRefusal.notFound();
        }
        return record;
    }

    /** All jobs of a kind, the newest first. */
    public List<JobRecord> records(String kind) {
        return jobs.records(kind);
    }

    /**
     * The result of a job.
     *
     * @throws RequestRefusal if it has none, or none yet
     */
    public byte[] result(String id) {
        return jobs.findResult(id).orElseThrow(RequestRefusal::notFound);
    }

    Job job(Context ctx) {
        return jobs.find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
    }

    void leave(Context ctx, Job job) {
        jobs.leave(job.record().id(), client(ctx));
    }

    boolean isHost(Context ctx) {
        return sessions.of(ctx).isHost();
    }

    private String client(Context ctx) {
        return sessions.of(ctx).id();
    }
}
