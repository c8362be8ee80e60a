package entente.web.lab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.scenarios.format.InvalidInput;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.job.Job;
import entente.web.job.JobDesk;
import entente.web.job.JobRecord;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lab: experiments that come with Entente and one's own, and what has been run of them. */
public final class LabRoutes implements AccessRoutes.Feature {

    private static final String FIRST = "obstacles";
    private static final int MOST_LISTED = 20;

    private final Pages pages;
    private final ExperimentShelf shelf;
    private final JobDesk jobs;

    /** The routes, on these pages, with these experiments and jobs. */
    public LabRoutes(Pages pages, ExperimentShelf shelf, JobDesk jobs) {
        this.pages = pages;
        this.shelf = shelf;
        this.jobs = jobs;
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/lab", AccessRole.VISITOR, this::list);
        routes.get("/lab/write", AccessRole.VISITOR, this::write);
        routes.post("/lab/write", AccessRole.HOST, this::save);
        routes.get("/lab/experiments/<reference>", AccessRole.VISITOR, this::page);
        routes.post("/lab/start", AccessRole.HOST, this::start);
        routes.get("/api/v1/experiments", AccessRole.VISITOR, this::listData);
        routes.post("/api/v1/sweeps", AccessRole.HOST, this::startData);
    }

    private void list(Context ctx) {
        List<LabRun> runs = jobs.records(SweepJob.NAME).stream()
                .limit(MOST_LISTED)
                .map(LabRun::of)
                .toList();
        pages.render(ctx, "lab/list", Map.of("cards", cards(), "runs", runs));
    }

    private List<ExperimentCard> cards() {
        List<ExperimentCard> cards = new ArrayList<>();
        for (String reference : shelf.references()) {
            shelf.find(reference).map(shelf::card).ifPresent(cards::add);
        }
        return cards;
    }

    private void page(Context ctx) {
        ExperimentShelf.Source source = source(ctx.pathParam("reference"));
        pages.render(ctx, "lab/experiment", Map.of("card", shelf.card(source), "text", source.text()));
    }

    private void write(Context ctx) {
        String reference = ctx.queryParam("from");
        ExperimentShelf.Source source = source(reference == null ? FIRST : reference);
        write(ctx, source.name(), source.text(), null);
    }

    private void write(Context ctx, String name, String text, @Nullable InvalidInput wrong) {
        Map<String, Object> model = new HashMap<>();
        model.put("name", name);
        model.put("text", text);
        model.put("violations", wrong == null ? List.of() : wrong.violations());
        pages.render(ctx, "lab/write", model);
    }

    /** What is wrong is said beside what was written, so that nothing is lost. */
    private void save(Context ctx) {
        String name = Optional.ofNullable(ctx.formParam("name")).orElse("").strip();
        String text = Optional.ofNullable(ctx.formParam("text")).orElse("").replace("\r\n", "\n");
        try {
            ctx.redirect("/lab/experiments/" + shelf.save(name, text), HttpStatus.SEE_OTHER);
        } catch (InvalidInput e) {
            write(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), name, text, e);
        }
    }

    private void start(Context ctx) {
        Job job = submit(ctx, Optional.ofNullable(ctx.formParam("experiment")).orElse(""));
        ctx.redirect("/lab/runs/" + job.record().id(), HttpStatus.SEE_OTHER);
    }

    private void startData(Context ctx) {
        JobDesk.accept(ctx, submit(ctx, JobDesk.body(ctx).path("experiment").asText()));
    }

    private Job submit(Context ctx, String reference) {
        ExperimentShelf.Source source = source(reference);
        if (source.isOwn()) {
            // Its scenario may have changed since: what is wrong now is told now, not by a job that fails.
            shelf.read(source);
        }
        return jobs.submit(ctx, SweepJob.NAME, SweepJob.request(source));
    }

    private ExperimentShelf.Source source(String reference) {
        return shelf.find(reference).orElseThrow(RequestRefusal::notFound);
    }

    private void listData(Context ctx) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode list = node.putArray("experiments");
        for (ExperimentCard card : cards()) {
            list.addObject()
                    .put("reference", card.reference())
                    .put("title", card.title())
                    .put("question", card.question())
                    .put("points", card.points())
                    .put("ways", card.arms())
                    .put("runs", card.runs());
        }
        ctx.contentType("application/json").result(node.toString());
    }

    /**
     * A run of an experiment, as the lab lists it.
     *
     * @param id of its job
     * @param experiment the reference of the experiment
     * @param state how far it is, a word
     * @param day since when, as a date
     */
    public record LabRun(String id, String experiment, String state, String day) {

        private static final int DATE = 10;

        static LabRun of(JobRecord record) {
            return new LabRun(
                    record.id(),
                    SweepJob.source(record.request()).reference(),
                    record.state().word(),
                    record.since().toString().substring(0, DATE));
        }
    }
}
