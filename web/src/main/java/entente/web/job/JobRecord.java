package entente.web.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * What is kept of a job, besides its result.
 *
 * @param id what it is found by: the same work has the same id
 * @param kind the name of its kind
 * @param request what was asked for
 * @param state how far it is
 * @param since when it came into this state
 * @param reason why it failed; empty otherwise
 */
public record JobRecord(String id, String kind, JsonNode request, JobState state, Instant since, String reason) {

    private static final String FORMAT_VERSION = "1.0";

    JobRecord with(JobState next, Instant now, String why) {
        return new JobRecord(id, kind, request, next, now, why);
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("formatVersion", FORMAT_VERSION);
        node.put("id", id);
        node.put("kind", kind);
        node.set("request", request);
        node.put("state", state.word());
        node.put("since", since.toString());
        node.put("reason", reason);
        return node;
    }

    static JobRecord of(JsonNode node) {
        if (!node.path("formatVersion").asText().startsWith("1.")) {
            throw new IllegalArgumentException("formatVersion is " + node.path("formatVersion") + ": this reads 1.x");
        }
        return new JobRecord(
                node.path("id").asText(),
                node.path("kind").asText(),
                node.path("request"),
                JobState.valueOf(node.path("state").asText().toUpperCase(java.util.Locale.ROOT)),
                Instant.parse(node.path("since").asText()),
                node.path("reason").asText());
    }
}
