package entente.web.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.explore.film.AsNation;
import entente.web.explore.film.FilmText;
import entente.web.explore.film.Truth;
import entente.web.explore.film.Viewpoint;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import entente.web.watch.Recordings.Film;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The page on which one run is watched, and what it fetches. The link says all: scenario, changes, seed, viewpoint and day.
 * What the viewpoint does not see never leaves the server.
 */
public final class WatchRoutes implements AccessRoutes.Feature {

    /** Texts for what events name by its code: kinds of decisions, programmes, technologies. */
    private static final Pattern CODES =
            Pattern.compile("form\\.(decision|word\\.(programmeKind|technology))\\.[A-Za-z]+");

    private final Pages pages;
    private final ScenarioShelf shelf;
    private final Recordings recordings;

    /** The routes, for these scenarios. */
    public WatchRoutes(Pages pages, ScenarioShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
        recordings = new Recordings(shelf);
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/watch", AccessRole.VISITOR, this::page);
        routes.get("/watch/film", AccessRole.VISITOR, this::film);
        routes.get("/watch/reel", AccessRole.VISITOR, this::reel);
        routes.get("/watch/setting", AccessRole.VISITOR, this::setting);
        routes.get("/watch/story", AccessRole.VISITOR, this::story);
    }

    private void page(Context ctx) {
        WatchRequest order = order(ctx);
        Scenario scenario = shelf.find(order.scenario())
                .orElseThrow(RequestRefusal::notFound)
                .read(order.settings());
        String query = ctx.queryString();
        pages.render(
                ctx,
                "watch/film",
                Map.of(
                        "order",
                        order,
                        "scenario",
                        scenario,
                        "scenarios",
                        WatchedScenario.all(shelf),
                        "query",
                        query == null ? "" : query));
    }

    private void film(Context ctx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(ctx).writeHead(out);
        json(ctx, out.toByteArray());
    }

    private void reel(Context ctx) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        text(ctx).writeReel(out, from(ctx));
        json(ctx, out.toByteArray());
    }

    private FilmText text(Context ctx) {
        WatchRequest order = order(ctx);
        Film film = recordings.of(order);
        return new FilmText(
                film.recording(),
                viewpoint(order, film),
                pages.language(ctx),
                film.stories().names());
    }

    private void setting(Context ctx) {
        WatchRequest order = order(ctx);
        Film film = recordings.of(order);
        ObjectNode setting = EngineJson.mapper().createObjectNode();
        setting.set("ground", NationsMapJson.of(film.recording().scenario()));
        ObjectNode texts = setting.putObject("texts");
        View view = pages.view(ctx);
        view.messages().of(view.language()).forEach((key, text) -> {
            if (key.startsWith("film.") || key.startsWith("story.obstacle.")) {
                texts.put(key, text);
            } else if (CODES.matcher(key).matches()) {
                String word = "film.word." + key.substring(key.lastIndexOf('.') + 1);
                texts.put(word, texts.path(word).asText(text));
            }
        });
        json(ctx, setting.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private void story(Context ctx) {
        WatchRequest order = order(ctx);
        if (!order.viewpoint().equals(Viewpoint.TRUTH)) {
            // Stories tell the truth; as a nation, the events that it sees are all there is.
            throw RequestRefusal.notFound();
        }
        String about = ctx.queryParam("about");
        ObjectNode story = new Stories(recordings.of(order), pages.view(ctx)::text).about(about == null ? "" : about);
        json(ctx, story.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Changes make the server run what nobody has looked at before: that is for the host. */
    private WatchRequest order(Context ctx) {
        WatchRequest order = WatchRequest.of(ctx.queryParamMap());
        if (!order.settings().isEmpty() && !pages.view(ctx).session().isHost()) {
            throw new RequestRefusal(Problem.of(403, "hostOnly"));
        }
        return order;
    }

    private static Viewpoint viewpoint(WatchRequest order, Film film) {
        if (order.viewpoint().equals(Viewpoint.TRUTH)) {
            return new Truth();
        }
        List<String> nations = film.recording().scenario().nations().stream()
                .map(nation -> nation.id())
                .toList();
        if (!nations.contains(order.viewpoint())) {
            throw WatchRequest.wrong(
                    "as", order.viewpoint(), "it must be truth, or one of " + String.join(", ", nations));
        }
        return new AsNation(order.viewpoint());
    }

    private static int from(Context ctx) {
        String text = ctx.queryParam("from");
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw WatchRequest.wrong("from", String.valueOf(text), "it must be the number of an event, from 0");
        }
    }

    private static void json(Context ctx, byte[] body) {
        ctx.contentType("application/json").result(body);
    }
}
