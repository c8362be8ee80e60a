package entente.web.page;

import entente.scenarios.message.Language;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.access.Sessions;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all pages need: scripts and styles, the choice of language, and the door for the host. */
public final class PageRoutes implements AccessRoutes.Feature {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Pages pages;
    private final Sessions sessions;
    private final Assets assets;

    /** The routes of these pages. */
    public PageRoutes(Pages pages, Sessions sessions, Assets assets) {
        this.pages = pages;
        this.sessions = sessions;
        this.assets = assets;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/favicon.ico", AccessRole.VISITOR, ctx -> send(ctx, "mark.svg"));
        routes.get("/assets/{version}/{name}", AccessRole.VISITOR, this::asset);
        routes.post("/language", AccessRole.VISITOR, this::chooseLanguage);
        routes.get("/host", AccessRole.VISITOR, ctx -> host(ctx, false));
        routes.post("/host", AccessRole.VISITOR, this::enter);
    }

    private void asset(Context ctx) {
        if (!ctx.pathParam("version").equals(assets.version())) {
            throw RequestRefusal.notFound();
        }
        send(ctx, ctx.pathParam("name"));
    }

    private void send(Context ctx, String name) {
        String type = assets.findType(name).orElseThrow(RequestRefusal::notFound);
        ctx.header("Cache-Control", FOR_EVER).contentType(type).result(assets.open(name));
    }

    private void chooseLanguage(Context ctx) {
        Language language = Language.find(ctx.formParam("language"))
                .orElseThrow(() -> RequestRefusal.badRequest("problem.language"));
        Pages.remember(ctx, language);
        ctx.redirect(local(ctx.formParam("back")), HttpStatus.SEE_OTHER);
    }

    private void host(Context ctx, boolean wrong) {
        pages.render(ctx, "layout/host", Map.of("wrong", wrong, "back", local(ctx.queryParam("back"))));
    }

    private void enter(Context ctx) {
        String token = ctx.formParam("hostToken");
        if (token != null && sessions.enter(ctx, token)) {
            ctx.redirect(local(ctx.formParam("back")), HttpStatus.SEE_OTHER);
        } else {
            host(ctx.status(HttpStatus.FORBIDDEN), true);
        }
    }

    /** A path on this server, whatever is asked for. */
    static String local(@Nullable String path) {
        return path != null && path.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?") ? path : "/";
    }
}
