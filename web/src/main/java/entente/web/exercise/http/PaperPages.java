package entente.web.exercise.http;

import entente.web.access.LinkAddress;
import entente.web.document.Manuscript;
import entente.web.document.ManuscriptDocx;
import entente.web.document.ManuscriptHtml;
import entente.web.document.ManuscriptPdf;
import entente.web.document.Paper;
import entente.web.exercise.http.Visits.Visit;
import entente.web.exercise.papers.PaperKind;
import entente.web.exercise.papers.Papers;
import entente.web.exercise.papers.SeatCode;
import entente.web.exercise.papers.Words;
import entente.web.exercise.service.Exercises;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The papers of an exercise, to print or to work on; for those who lead, who hand them out. */
final class PaperPages {

    private static final String PAGE = "/exercises/{id}/documents";
    private static final String HTML = "html";
    /** What a policy inside a page cannot say. */
    private static final String FRAMES = "; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            HTML,
            "text/html; charset=utf-8",
            "pdf",
            "application/pdf",
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Exercises exercises;
    private final JoinLinks links;
    private final Pages pages;

    PaperPages(Exercises exercises, LinkAddress address, Pages pages) {
        this.exercises = exercises;
        links = new JoinLinks(address);
        this.pages = pages;
    }

    void addTo(SeatRoutes routes) {
        routes.get(PAGE, SeatRoutes.CONTROL, this::list);
        routes.get(PAGE + "/{file}", SeatRoutes.CONTROL, this::file);
    }

    private void list(Context ctx, Visit visit) {
        pages.render(
                ctx,
                "exercise/documents",
                Map.of("id", visit.shortAddress(), "kinds", List.of(PaperKind.values()), "paper", paper(ctx)));
    }

    private void file(Context ctx, Visit visit) {
        String[] name = ctx.pathParam("file").split("\\.", 2);
        PaperKind kind = PaperKind.find(name[0]).orElseThrow(RequestRefusal::notFound);
        String format = name.length == 2 ? name[1] : "";
        String type = TYPES.get(format);
        if (type == null) {
            throw RequestRefusal.notFound();
        }
        Paper paper = paper(ctx);
        Manuscript manuscript = manuscript(ctx, visit, kind);
        ctx.contentType(type);
        if (format.equals(HTML)) {
            // The policy of other pages allows no styles inside a page; these have one, which their own policy names.
            ctx.header("Content-Security-Policy", ManuscriptHtml.policy(manuscript, paper) + FRAMES);
            ctx.result(ManuscriptHtml.page(manuscript, paper));
        } else {
            ctx.header("Content-Disposition", "attachment; filename=\"" + kind.word() + "." + format + "\"");
            ctx.result(
                    format.equals("pdf") ? ManuscriptPdf.of(manuscript, paper) : ManuscriptDocx.of(manuscript, paper));
        }
    }

    private Manuscript manuscript(Context ctx, Visit visit, PaperKind kind) {
        View view = pages.view(ctx);
        Words words = new Words(view.messages(), view.language());
        String address = links.find(ctx).orElseGet(() -> JoinLinks.here(ctx));
        List<SeatCode> codes = exercises.codes(visit.room()).stream()
                .map(code -> new SeatCode(code.role(), code.nation(), code.code()))
                .toList();
        return visit.room().read(state -> Papers.of(kind, state, address, codes, words));
    }

    private static Paper paper(Context ctx) {
        String asked = ctx.queryParam("paper");
        if (asked == null) {
            return Paper.A4;
        }
        return Paper.find(asked).orElseThrow(RequestRefusal::notFound);
    }
}
