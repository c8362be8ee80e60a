package entente.web.exercise.http;

import static entente.web.exercise.record.SeatRole.HEAD;
import static entente.web.exercise.record.SeatRole.PROJECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.description.Message;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.Demonstration;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.Exercises;
import entente.web.exercise.service.JoinCodes.Joining;
import entente.web.exercise.service.Setup;
import entente.web.exercise.state.Seats;
import entente.web.form.DecisionWords;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets exercises up: a demonstration at once, or one's own in five steps. */
final class SetupRoutes {

    private final Visits visits;
    private final Pages pages;

    SetupRoutes(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    void addTo(AccessRoutes routes) {
        routes.post("/exercises/demonstration", AccessRole.HOST, this::demonstrate);
        routes.get("/exercises/new", AccessRole.HOST, this::page);
        routes.post("/api/v1/exercises", AccessRole.HOST, this::create);
        routes.post("/api/v1/words", AccessRole.HOST, this::words);
        routes.post("/api/v1/conditions", AccessRole.HOST, this::checkCondition);
    }

    private void demonstrate(Context ctx) throws Exception {
        RoomProblems.answering(() -> {
            Library.Entry entry = entry(Demonstration.SCENARIO);
            ExerciseRoom room = visits.exercises()
                    .demonstrate(
                            pages.view(ctx).text("exercise.demonstration"),
                            entry.text(),
                            entry.file(),
                            Demonstration.SEED);
            lead(ctx, room);
            ctx.redirect("/exercises/" + room.id() + "/control", HttpStatus.SEE_OTHER);
        });
    }

    private Joining lead(Context ctx, ExerciseRoom room) {
        return visits.exercises().lead(room, Seats.CONTROL, visits.device(ctx));
    }

    private void page(Context ctx) {
        List<ScenarioChoice> choices = Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .map(entry -> new ScenarioChoice(entry.id(), entry.title(), entry.summary()))
                .toList();
        pages.render(ctx, "exercise/setup", Map.of("choices", choices, "frame", Frame.of(pages.view(ctx))));
    }

    private static Library.Entry entry(String id) {
        return Library.find(id).orElseThrow(RequestRefusal::notFound);
    }

    /** What the effect of an inject does in a scenario, in words. */
    private void words(Context ctx) throws Exception {
        ObjectNode body = Json.body(ctx);
        Library.Entry entry = entry(Json.text(body, "scenario"));
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
        Message words = new DecisionWords(scenario).of(Json.object(body, "decision"));
        Json.send(ctx, Map.of("words", pages.view(ctx).text(words)));
    }

    /** Whether a condition can be read in a scenario. */
    private void checkCondition(Context ctx) {
        ObjectNode body = Json.body(ctx);
        Library.Entry entry = entry(Json.text(body, "scenario"));
        Exercises.checkCondition(Json.text(body, "condition"), entry.text(), entry.file());
        ctx.status(204);
    }

    private void create(Context ctx) throws Exception {
        ObjectNode body = Json.longBody(ctx);
        Library.Entry entry = entry(Json.text(body, "scenario"));
        Setup setup = new Setup(
                Json.text(body, "title"),
                entry.text(),
                entry.file(),
                texts(body.path("settings")),
                body.hasNonNull("seed") ? (Long) body.path("seed").asLong() : null,
                Json.read(body.path("timing"), Timing.class),
                texts(body.path("people")),
                injects(body.path("injects")));
        RoomProblems.answering(() -> {
            ExerciseRoom room = visits.exercises().create(setup);
            issueCodes(room, setup.people(), lead(ctx, room).seat().number());
            Json.send(ctx.status(201), Map.of("id", room.id()));
        });
    }

    /** What is needed to begin: a code for the head of each delegation that people play, and one for the screen. */
    private void issueCodes(ExerciseRoom room, List<String> people, long leader) {
        people.forEach(nation -> visits.exercises().issue(room, leader, HEAD, nation));
        visits.exercises().issue(room, leader, PROJECTOR, null);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<InjectPlan> injects(JsonNode list) {
        List<InjectPlan> injects = new ArrayList<>();
        list.forEach(node -> injects.add(Json.read(node, InjectPlan.class)));
        return injects;
    }
}
