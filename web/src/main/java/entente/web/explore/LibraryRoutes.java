package entente.web.explore;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.results.measure.Measure;
import entente.results.measure.Measures;
import entente.results.measure.Theme;
import entente.scenarios.format.ScenarioWriter;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.map.MapDrawing;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The first page and the library: all scenarios as cards, a page for each, and the same as data. */
public final class LibraryRoutes implements AccessRoutes.Feature {

    private static final String JSON = "application/json";

    private final Pages pages;
    private final Shelf shelf;

    /** The routes, on these pages, with these scenarios. */
    public LibraryRoutes(Pages pages, Shelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/", AccessRole.VISITOR, this::home);
        routes.get("/scenarios", AccessRole.VISITOR, this::list);
        routes.get("/scenarios/<id>", AccessRole.VISITOR, this::page);
        routes.get("/api/v1/scenarios", AccessRole.VISITOR, this::listData);
        routes.get(
                "/api/v1/scenarios/<id>",
                AccessRole.VISITOR,
                ctx -> ctx.contentType(JSON).result(ScenarioWriter.json(scenario(ctx))));
        routes.get("/api/v1/measures", AccessRole.VISITOR, this::measures);
    }

    private void home(Context ctx) {
        Shelf.Text shown = shelf.find(RunRoutes.FIRST_SCENARIO).orElseThrow(RequestRefusal::notFound);
        pages.render(ctx, "layout/home", Map.of("map", MapDrawing.svg(shelf.read(shown, List.of()))));
    }

    private void list(Context ctx) {
        pages.render(ctx, "library/list", Map.of("cards", new Catalogue(shelf).cards()));
    }

    private void page(Context ctx) {
        pages.render(
                ctx,
                "library/scenario",
                Map.of("id", ctx.pathParam("id"), "scenario", new ScenarioView(scenario(ctx))));
    }

    private Scenario scenario(Context ctx) {
        return shelf.find(ctx.pathParam("id"))
                .map(text -> shelf.read(text, List.of()))
                .orElseThrow(RequestRefusal::notFound);
    }

    private void listData(Context ctx) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode list = node.putArray("scenarios");
        new Catalogue(shelf)
                .cards()
                .forEach(card -> list.addObject()
                        .put("id", card.id())
                        .put("title", card.title())
                        .put("summary", card.summary())
                        .put("nations", card.nations())
                        .put("networks", card.networks())
                        .put("institutions", card.institutions()));
        ctx.contentType(JSON).result(node.toString());
    }

    private void measures(Context ctx) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode list = node.putArray("measures");
        for (Theme theme : Measures.THEMES) {
            for (Measure measure : theme.measures()) {
                list.addObject()
                        .put("name", measure.name())
                        .put("label", measure.label())
                        .put("unit", measure.unit())
                        .put("better", measure.direction().word())
                        .put("definition", measure.definition())
                        .put("source", measure.source())
                        .put("theme", theme.title())
                        .put("perNation", measure.isPerNation());
            }
        }
        ctx.contentType(JSON).result(node.toString());
    }
}
