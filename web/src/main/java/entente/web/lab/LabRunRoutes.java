package entente.web.lab;

import entente.results.figure.Svg;
import entente.results.report.QueryAnswer;
import entente.results.report.document.DocumentBlock;
import entente.results.report.document.DocumentHtml;
import entente.results.report.document.DocumentMarkdown;
import entente.results.report.document.ExhibitFile;
import entente.results.store.SweepQuery;
import entente.results.store.SweepResults;
import entente.results.text.Csv;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.job.JobDesk;
import entente.web.job.JobRecord;
import entente.web.job.JobState;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One run of an experiment: how far it is, then its report, and its results to take away. */
public final class LabRunRoutes implements AccessRoutes.Feature {

    private static final String ALL_RUNS =
            "SELECT point, arm, replication, seed, measure, place, numerator, denominator FROM runs"
                    + " ORDER BY point, arm, replication, measure, place";

    private final Pages pages;
    private final JobDesk jobs;
    private final SweepFolders folders;
    private final Reports reports;

    /** The routes, on these pages, with these jobs and their folders. */
    public LabRunRoutes(Pages pages, JobDesk jobs, SweepFolders folders) {
        this.pages = pages;
        this.jobs = jobs;
        this.folders = folders;
        this.reports = new Reports(folders);
    }

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/lab/runs/{id}", AccessRole.VISITOR, this::page);
        routes.get("/lab/runs/{id}/report.html", AccessRole.VISITOR, this::html);
        routes.get("/lab/runs/{id}/report.md", AccessRole.VISITOR, this::markdown);
        routes.get("/lab/runs/{id}/analysis.json", AccessRole.VISITOR, this::json);
        routes.get("/lab/runs/{id}/runs.csv", AccessRole.VISITOR, this::csv);
        routes.get("/lab/runs/{id}/parquet.zip", AccessRole.VISITOR, this::parquet);
        routes.get("/lab/runs/{id}/figures/{file}", AccessRole.VISITOR, this::figure);
        routes.get(
                "/lab/figures.css",
                AccessRole.VISITOR,
                ctx -> ctx.contentType("text/css; charset=utf-8").result(Svg.styles()));
    }

    private JobRecord record(Context ctx) {
        return jobs.record(ctx, SweepJob.NAME);
    }

    private JobRecord done(Context ctx) {
        JobRecord record = record(ctx);
        if (record.state() != JobState.DONE) {
            throw RequestRefusal.notFound();
        }
        return record;
    }

    private void page(Context ctx) {
        JobRecord record = record(ctx);
        Map<String, Object> model = new HashMap<>();
        model.put("record", record);
        model.put("experiment", SweepJob.source(record.request()));
        if (record.state() == JobState.DONE) {
            model.put("report", DocumentHtml.article(reports.of(record.id()).document()));
        }
        pages.render(ctx, "lab/run", model);
    }

    private void html(Context ctx) {
        JobRecord record = done(ctx);
        attach(ctx, record, "html", "text/html; charset=utf-8");
        ctx.result(DocumentHtml.page(reports.of(record.id()).document()));
    }

    private void markdown(Context ctx) {
        JobRecord record = done(ctx);
        attach(ctx, record, "md", "text/markdown; charset=utf-8");
        ctx.result(DocumentMarkdown.of(reports.of(record.id()).document(), ""));
    }

    private void json(Context ctx) {
        JobRecord record = done(ctx);
        attach(ctx, record, "json", "application/json");
        ctx.result(reports.of(record.id()).json());
    }

    private void csv(Context ctx) throws IOException {
        JobRecord record = done(ctx);
        attach(ctx, record, "csv", "text/csv; charset=utf-8");
        SweepQuery query = new SweepQuery(SweepResults.open(folders.of(record.id())));
        PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8)));
        QueryAnswer writing = new QueryAnswer(QueryAnswer.Form.CSV, out);
        query.ask(ALL_RUNS, writing);
        writing.end();
    }

    private void parquet(Context ctx) throws IOException {
        JobRecord record = done(ctx);
        attach(ctx, record, "zip", "application/zip");
        folders.zip(record.id(), ctx.outputStream());
    }

    /** One figure of a report, as a picture or in numbers. */
    private void figure(Context ctx) throws IOException {
        JobRecord record = done(ctx);
        String file = ctx.pathParam("file");
        int dot = file.lastIndexOf('.');
        Reports.Report report = reports.of(record.id());
        DocumentBlock.Exhibit exhibit =
                report.findExhibit(file.substring(0, Math.max(0, dot))).orElseThrow(RequestRefusal::notFound);
        ctx.header(
                "Content-Disposition", "attachment; filename=\"entente-" + exhibit.id() + file.substring(dot) + "\"");
        switch (file.substring(dot + 1)) {
            case "svg" ->
                ctx.contentType("image/svg+xml")
                        .result(ExhibitFile.of(report.document(), exhibit).svg());
            case "png" -> {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ExhibitFile.of(report.document(), exhibit).png(bytes);
                ctx.contentType("image/png").result(bytes.toByteArray());
            }
            case "csv" -> ctx.contentType("text/csv; charset=utf-8").result(csv(exhibit.grid()));
            default -> throw RequestRefusal.notFound();
        }
    }

    private static String csv(DocumentBlock.Grid grid) {
        StringBuilder text = new StringBuilder(Csv.line(cells(grid.head())));
        grid.rows().forEach(row -> text.append(Csv.line(cells(row))));
        return text.toString();
    }

    /** Spreadsheets take what begins so for a formula, unless it is a number. */
    private static List<String> cells(List<String> row) {
        return row.stream()
                .map(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*") && !cell.matches("[+-][0-9].*") ? "'" + cell : cell)
                .toList();
    }

    private static void attach(Context ctx, JobRecord record, String end, String type) {
        String name = SweepJob.source(record.request()).name();
        ctx.header("Content-Disposition", "attachment; filename=\"entente-" + name + "." + end + "\"");
        ctx.contentType(type);
    }
}
