package entente.web.server;

import com.fasterxml.jackson.core.JacksonException;
import entente.engine.description.Message;
import entente.scenarios.format.InvalidInput;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what goes wrong: programs get JSON, people a page. What we did not foresee is logged and not told. */
final class ProblemAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswers.class);

    private final Pages pages;

    ProblemAnswers(Pages pages) {
        this.pages = pages;
    }

    void register(RoutesConfig config) {
        config.exception(RequestRefusal.class, (e, ctx) -> answer(ctx, e.problem()));
        config.exception(
                InvalidInput.class,
                (e, ctx) -> answer(ctx, RequestRefusal.invalid(e).problem()));
        config.exception(
                JacksonException.class,
                (e, ctx) -> answer(ctx, Problem.of(400, "badRequest", Message.of("problem.otherJson"))));
        config.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, of(e)));
        config.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            answer(ctx, Problem.of(500, "failed"));
        });
    }

    private static Problem of(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> Problem.of(404, "notFound");
            case 413 -> Problem.of(413, "tooLarge");
            default -> Problem.of(e.getStatus(), e.getStatus() < 500 ? "badRequest" : "failed");
        };
    }

    private void answer(Context ctx, Problem problem) {
        View view = pages.view(ctx);
        String title = view.text("common.problem." + problem.key());
        ctx.status(problem.status()).header("Cache-Control", "no-store");
        String accept = ctx.header("Accept");
        boolean forPeople = accept != null && accept.contains("text/html");
        if (forPeople && !ctx.path().startsWith("/api/")) {
            pages.render(ctx, "layout/problem", Map.of("problem", problem, "title", title));
        } else {
            ctx.contentType(Problem.MEDIA_TYPE)
                    .result(problem.json(title, view.language()).toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
