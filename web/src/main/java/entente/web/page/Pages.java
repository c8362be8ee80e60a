package entente.web.page;

import entente.scenarios.message.Language;
import entente.scenarios.message.Messages;
import entente.web.access.Sessions;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Renders pages from precompiled templates, which escape whatever is put into them. */
public final class Pages {

    private static final String LANGUAGE_COOKIE = "entente-language";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Sessions sessions;
    private final Messages messages;
    private final Assets assets;

    /** Pages for these sessions. */
    public Pages(Sessions sessions, Messages messages, Assets assets) {
        this.sessions = sessions;
        this.messages = messages;
        this.assets = assets;
    }

    /** Answers with a template, {@code explore/library} for instance, which gets the view and these parameters. */
    public void render(Context ctx, String template, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("view", view(ctx));
        StringOutput output = new StringOutput();
        templates.render(template + ".jte", all, output);
        ctx.header("Cache-Control", "no-store")
                .contentType("text/html; charset=utf-8")
                .result(output.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a template knows in answer to a request. */
    public View view(Context ctx) {
        String query = ctx.queryString();
        return new View(
                language(ctx),
                sessions.of(ctx),
                sessions.needsToken(),
                ctx.path(),
                query == null ? ctx.path() : ctx.path() + "?" + query,
                messages,
                assets);
    }

    /** The language that the reader chose, or else the one that the browser asks for. */
    public Language language(Context ctx) {
        return Language.find(ctx.cookie(LANGUAGE_COOKIE))
                .orElseGet(() -> Language.preferred(ctx.header("Accept-Language")));
    }

    /** Remembers a choice for a year. */
    static void remember(Context ctx, Language language) {
        ctx.cookie(new io.javalin.http.Cookie(
                LANGUAGE_COOKIE, language.tag(), "/", 31_536_000, false, true, null, io.javalin.http.SameSite.LAX));
    }
}
