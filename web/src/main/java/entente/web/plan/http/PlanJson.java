package entente.web.plan.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.web.plan.ExercisePlan;
import entente.web.plan.PlanFinding;
import entente.web.plan.PlanReader;
import entente.web.plan.PlanRevision;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans on the wire: as in their files, but without the text of the scenario, which the server keeps. */
final class PlanJson {

    private static final String TEXT = "text";

    private PlanJson() {}

    /** A body as an object. */
    static ObjectNode body(Context ctx) {
        return new PlanReader(text(ctx), "request.json").root();
    }

    static String text(Context ctx) {
        return new String(ctx.bodyAsBytes(), StandardCharsets.UTF_8);
    }

    /** The revision that the request is about, by its {@code If-Match}. */
    static int since(Context ctx) {
        String tag = Optional.ofNullable(ctx.header("If-Match")).orElse("");
        String number = tag.replace("\"", "").strip();
        if (!number.matches("[1-9][0-9]{0,7}")) {
            throw new RequestRefusal(Problem.of(428, "planRevision", Message.of("planning.problem.revision")));
        }
        return Integer.parseInt(number);
    }

    /**
     * The plan of a body. Its scenario keeps the text that was saved with the plan; with an empty text, or another reference, it
     * takes what the shelf has now.
     */
    static ExercisePlan plan(ObjectNode body, ExercisePlan before, ScenarioShelf shelf) {
        if (body.path("scenario") instanceof ObjectNode scenario) {
            String reference = scenario.path("reference").asText();
            boolean same = reference.equals(before.scenario().reference());
            if (same && !scenario.has(TEXT)) {
                put(scenario, before.scenario().file(), before.scenario().text());
            } else if (scenario.path(TEXT).asText("").isEmpty()) {
                ScenarioShelf.Source source = shelf.find(reference).orElseThrow(RequestRefusal::notFound);
                put(scenario, source.file(), source.text());
            }
        }
        // Read from its text, so that what is wrong is told by its path.
        PlanReader reader = new PlanReader(body.toString(), "request.json");
        return reader.plan(reader.root(), "");
    }

    private static void put(ObjectNode scenario, String file, String text) {
        scenario.put("file", file).put(TEXT, text);
    }

    /** Answers with a revision and what is to be told of it. */
    static void send(Context ctx, PlanRevision revision, List<PlanFinding> findings, Function<Message, String> words) {
        ObjectNode node = EngineJson.mapper().createObjectNode();
        node.put("id", revision.id());
        node.put("revision", revision.number());
        node.put("savedAt", revision.savedAt().toString());
        ObjectNode plan = EngineJson.mapper().valueToTree(revision.plan());
        ((ObjectNode) plan.path("scenario")).remove(TEXT);
        node.set("plan", plan);
        ArrayNode list = node.putArray("findings");
        findings.forEach(finding -> list.addObject()
                .put("path", finding.path())
                .put("blocks", finding.blocks())
                .put("text", words.apply(finding.text())));
        ctx.header("ETag", "\"" + revision.number() + "\"");
        send(ctx, node);
    }

    static void send(Context ctx, JsonNode node) {
        ctx.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(node.toString().getBytes(StandardCharsets.UTF_8));
    }
}
