package entente.web.exercise.http;

import static entente.web.exercise.record.SeatRole.CONTROLLER;
import static entente.web.exercise.record.SeatRole.HEAD;
import static entente.web.exercise.record.SeatRole.OBSERVER;
import static entente.web.exercise.record.SeatRole.PROJECTOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import entente.web.exercise.service.Demonstration;
import entente.web.exercise.service.ExerciseRoom;
import entente.web.exercise.service.JoinCodes.Joining;
import entente.web.exercise.service.Setup;
import entente.web.exercise.state.Seats;
import entente.web.page.Pages;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sets exercises up: a demonstration at once, or one's own by what is asked for. */
final class SetupRoutes {

    private final Visits visits;
    private final Pages pages;
    private final ScenarioShelf scenarios;

    SetupRoutes(Visits visits, Pages pages, ScenarioShelf scenarios) {
        this.visits = visits;
        this.pages = pages;
        this.scenarios = scenarios;
    }

    void addTo(AccessRoutes routes) {
        routes.post("/exercises/demonstration", AccessRole.HOST, this::demonstrate);
        routes.get("/exercises/new", AccessRole.HOST, ctx -> ctx.redirect("/plans", HttpStatus.SEE_OTHER));
        routes.post("/api/v1/exercises", AccessRole.HOST, this::create);
    }

    private void demonstrate(Context ctx) throws Exception {
        RoomProblems.answering(() -> {
            ScenarioShelf.Source entry = source(Demonstration.SCENARIO);
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

    private ScenarioShelf.Source source(String reference) {
        return scenarios.find(reference).orElseThrow(RequestRefusal::notFound);
    }

    private void create(Context ctx) throws Exception {
        ObjectNode body = Json.longBody(ctx);
        ScenarioShelf.Source entry = source(Json.text(body, "scenario"));
        Setup setup = new Setup(
                Json.text(body, "title"),
                entry.text(),
                entry.file(),
                texts(body.path("settings")),
                body.hasNonNull("seed") ? (Long) body.path("seed").asLong() : null,
                Json.read(body.path("timing"), Timing.class),
                texts(body.path("people")),
                injects(body.path("injects")));
        Json.send(ctx.status(201), Map.of("id", begin(ctx, setup, List.of(), false)));
    }

    /**
     * Begins an exercise, led by who asks, with what is needed to begin: a code for the head of each delegation that people
     * play, one for each nation that has a controller of its own, one for the screen, and one for observers if there are any.
     */
    String begin(Context ctx, Setup setup, List<String> controllers, boolean observers) throws Exception {
        List<String> ids = new ArrayList<>();
        RoomProblems.answering(() -> {
            ExerciseRoom room = visits.exercises().create(setup);
            long leader = lead(ctx, room).seat().number();
            setup.people().forEach(nation -> visits.exercises().issue(room, leader, HEAD, nation));
            controllers.forEach(nation -> visits.exercises().issue(room, leader, CONTROLLER, nation));
            visits.exercises().issue(room, leader, PROJECTOR, null);
            if (observers) {
                visits.exercises().issue(room, leader, OBSERVER, null);
            }
            ids.add(room.id());
        });
        return ids.get(0);
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
