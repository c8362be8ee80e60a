package entente.web.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.format.SourceText;
import entente.scenarios.message.Language;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page on which scenarios are written, and what it asks for while one types. It shows briefs, secrets and injects: on the
 * network it is the host's alone.
 */
public final class EditorRoutes implements AccessRoutes.Feature {

    private static final String FIRST = "twin-valleys";

    private final Pages pages;
    private final ScenarioShelf shelf;

    /** The routes, for these scenarios. */
    public EditorRoutes(Pages pages, ScenarioShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/editor", AccessRole.HOST, this::page);
        routes.get("/editor/download", AccessRole.HOST, this::download);
        routes.post("/editor/look", AccessRole.HOST, this::look);
        routes.post("/editor/change", AccessRole.HOST, this::change);
        routes.post("/editor/upload", AccessRole.HOST, this::upload);
        routes.post("/editor/save", AccessRole.HOST, this::save);
    }

    private void page(Context ctx) {
        pages.render(ctx, "editor/editor", Map.of("source", source(ctx), "saved", shelf.saved(), "library", library()));
    }

    private static List<String> library() {
        return entente.scenarios.library.Library.entries().stream()
                .map(entente.scenarios.library.Library.Entry::id)
                .filter(id -> !id.contains("/"))
                .toList();
    }

    private void download(Context ctx) {
        ScenarioShelf.Source source = source(ctx);
        ctx.header(
                "Content-Disposition", "attachment; filename=\"" + source.file().replace('/', '-') + "\"");
        ctx.contentType("application/yaml; charset=utf-8").result(source.text().getBytes(StandardCharsets.UTF_8));
    }

    private void look(Context ctx) throws IOException {
        JsonNode body = Body.json(ctx);
        answer(ctx, look(body.path("text").textValue(), body, pages.language(ctx)));
    }

    private void change(Context ctx) throws IOException {
        JsonNode body = Body.json(ctx);
        TextTree tree = TextTree.find(body.path("text").textValue())
                .orElseThrow(() -> RequestRefusal.badRequest("problem.textUnread"));
        String changed = change(body)
                .applyTo(tree)
                .orElseThrow(() -> RequestRefusal.badRequest(
                        "problem.notByForm", body.path("path").asText()));
        Body.checkLength(changed);
        answer(ctx, look(changed, body, pages.language(ctx)).put("text", changed));
    }

    private static TextChange change(JsonNode body) {
        DataPath path = DataPath.find(body.path("path").asText()).orElse(DataPath.ROOT);
        String what = body.path("what").asText().toUpperCase(Locale.ROOT);
        for (TextChange.What each : TextChange.What.values()) {
            if (each.name().equals(what) && !path.isRoot()) {
                return new TextChange(each, path, body.path("value").textValue());
            }
        }
        throw RequestRefusal.badRequest("problem.change");
    }

    private static ObjectNode look(String text, JsonNode body, Language language) {
        DataPath section = DataPath.find(body.path("section").asText()).orElse(DataPath.ROOT);
        return new EditorPicture(text, file(body), language)
                .json(section, body.path("cursor").asInt());
    }

    /** What the text is called in violations: its name, with what says that it is JSON. */
    private static String file(JsonNode body) {
        String name = body.path("file").asText("scenario.yaml");
        return name.length() > 100 ? "scenario.yaml" : name;
    }

    /** A file is read as a scenario before anything is made of it; what is wrong with it is the answer. */
    private void upload(Context ctx) throws IOException {
        String name = ctx.queryParam("name");
        String file = name == null || name.length() > 100 ? "upload.yaml" : name;
        String text = SourceText.checked(new String(Body.bytes(ctx), StandardCharsets.UTF_8), file);
        Body.checkLength(text);
        ScenarioReader.read(text, file, List.of());
        answer(ctx, EngineJson.mapper().createObjectNode().put("text", text));
    }

    private void save(Context ctx) throws IOException {
        JsonNode body = Body.json(ctx);
        String text = body.path("text").textValue();
        String name = body.path("name").asText();
        if (!ScenarioShelf.isName(name)) {
            throw RequestRefusal.badRequest("problem.scenarioName");
        }
        ScenarioReader.read(text, name + (text.stripLeading().startsWith("{") ? ".json" : ".yaml"), List.of());
        if (shelf.saved().size() >= ScenarioShelf.MOST) {
            throw RequestRefusal.busy(Message.of("problem.shelfFull", ScenarioShelf.MOST));
        }
        answer(ctx, EngineJson.mapper().createObjectNode().put("reference", shelf.save(name, text)));
    }

    private ScenarioShelf.Source source(Context ctx) {
        String reference = ctx.queryParam("scenario");
        return shelf.find(reference == null || reference.isEmpty() ? FIRST : reference)
                .orElseThrow(RequestRefusal::notFound);
    }

    private static void answer(Context ctx, ObjectNode json) {
        ctx.contentType("application/json").result(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
