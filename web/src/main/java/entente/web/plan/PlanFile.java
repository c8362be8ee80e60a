package entente.web.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The file of a plan: JSON with the version of the format, the plan, and a digest of it by which a file that was damaged on its
 * way is told. A file in the store also says which revision it is.
 */
public final class PlanFile {

    /** The version that is written; other majors are refused. */
    public static final String FORMAT_VERSION = "1.0";

    private static final String VERSION = "formatVersion";
    private static final String DIGEST = "digest";
    private static final String PLAN = "plan";
    private static final String REVISION = "revision";
    private static final String SAVED_AT = "savedAt";
    private static final String KEPT = "kept";

    private PlanFile() {}

    /** The file that is handed out. */
    public static String export(ExercisePlan plan) {
        return EngineJson.pretty(tree(plan));
    }

    private static ObjectNode tree(ExercisePlan plan) {
        ObjectNode node = EngineJson.mapper().createObjectNode();
        JsonNode content = EngineJson.mapper().valueToTree(plan);
        node.put(VERSION, FORMAT_VERSION).put(DIGEST, digest(content));
        node.set(PLAN, content);
        return node;
    }

    /** What stands for a plan: SHA-256, in hexadecimal. */
    public static String digest(ExercisePlan plan) {
        return digest(EngineJson.mapper().<JsonNode>valueToTree(plan));
    }

    private static String digest(JsonNode plan) {
        return DigestUtils.sha256Hex(plan.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file that was handed out, here or elsewhere; its scenario is read too.
     *
     * @param name what to call it in violations
     * @throws entente.scenarios.format.InvalidInput with what is wrong
     */
    public static ExercisePlan read(String text, String name) {
        PlanReader reader = new PlanReader(text, name);
        ExercisePlan plan = plan(reader);
        ScenarioReader.read(plan.scenario().text(), plan.scenario().file(), plan.settings());
        return plan;
    }

    private static ExercisePlan plan(PlanReader reader) {
        ObjectNode root = reader.root();
        reader.checkVersion(root.path(VERSION));
        reader.checkFields(root, List.of(VERSION, DIGEST, PLAN, REVISION, SAVED_AT, KEPT));
        ExercisePlan plan = reader.plan(root.path(PLAN), "/" + PLAN);
        JsonNode digest = root.path(DIGEST);
        if (!digest.isMissingNode() && !digest.asText().equals(digest(plan))) {
            throw reader.invalid(
                    DIGEST, Violation.shown(digest.asText()), Message.of("planning.violation.digest"), "/" + DIGEST);
        }
        return plan;
    }

    static String stored(PlanRevision revision) {
        ObjectNode node = tree(revision.plan());
        node.put(REVISION, revision.number());
        node.put(SAVED_AT, revision.savedAt().toString());
        node.put(KEPT, revision.kept());
        return EngineJson.pretty(node);
    }

    static PlanRevision readStored(String id, String text, String name) {
        PlanReader reader = new PlanReader(text, name);
        ObjectNode root = reader.root();
        return new PlanRevision(
                id,
                root.path(REVISION).asInt(),
                Instant.parse(root.path(SAVED_AT).asText()),
                root.path(KEPT).asBoolean(),
                plan(reader));
    }
}
