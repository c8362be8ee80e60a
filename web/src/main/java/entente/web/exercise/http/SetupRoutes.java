package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.engine.scenario.Nation;
import entente.engine.scenario.Relation;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.EngineJson;
import entente.scenarios.format.ScenarioReader;
import entente.scenarios.library.Library;
import entente.web.access.Role;
import entente.web.access.Routes;
import entente.web.exercise.record.InjectPlan;
import entente.web.exercise.record.Timing;
import entente.web.exercise.room.ExerciseRoom;
import entente.web.exercise.room.Exercises.Joining;
import entente.web.exercise.room.Setup;
import entente.web.page.Pages;
import entente.web.problem.Refused;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets exercises up: a demonstration at once, or one's own in five steps. */
final class SetupRoutes {

    private static final String DEMONSTRATION = "alpine-corridor";
    private static final long DEMONSTRATION_SEED = 7;

    private final Visits visits;
    private final Pages pages;

    /** What the steps show of a scenario. */
    record Described(
            String id, String title, double horizonDays, List<NationLine> nations, List<RelationLine> relations) {}

    /** A nation and its sharing policy. */
    record NationLine(
            String id,
            String name,
            String region,
            String posture,
            double minimumTrust,
            double minimumAffinity,
            String marking) {}

    /** A relation; without an affinity, it follows from alliances and the like. */
    record RelationLine(String one, String other, @Nullable Double affinity) {}

    SetupRoutes(Visits visits, Pages pages) {
        this.visits = visits;
        this.pages = pages;
    }

    void addTo(Routes routes) {
        routes.post("/exercises/demonstration", Role.HOST, this::demonstrate);
        routes.get("/exercises/new", Role.HOST, this::page);
        routes.get("/api/v1/setup/{scenario}", Role.HOST, this::describe);
        routes.post("/api/v1/exercises", Role.HOST, this::create);
    }

    private void demonstrate(Context ctx) throws Exception {
        RoomProblems.answering(() -> {
            Library.Entry entry = entry(DEMONSTRATION);
            ExerciseRoom room = visits.exercises()
                    .demonstrate(
                            pages.view(ctx).text("exercise.demonstration"),
                            entry.text(),
                            entry.file(),
                            DEMONSTRATION_SEED);
            lead(ctx, room);
            ctx.redirect("/exercises/" + room.id() + "/control", HttpStatus.SEE_OTHER);
        });
    }

    private Joining lead(Context ctx, ExerciseRoom room) {
        return visits.exercises().lead(room, "Control", visits.device(ctx));
    }

    private void page(Context ctx) {
        List<ScenarioChoice> choices = Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .map(entry -> new ScenarioChoice(entry.id(), entry.title(), entry.summary()))
                .toList();
        pages.render(ctx, "exercise/setup", Map.of("choices", choices, "frame", Frame.of(pages.view(ctx))));
    }

    private void describe(Context ctx) {
        Library.Entry entry = entry(ctx.pathParam("scenario"));
        Scenario scenario = ScenarioReader.read(entry.text(), entry.file(), List.of());
        Json.send(
                ctx,
                new Described(
                        entry.id(),
                        entry.title(),
                        scenario.horizonDays(),
                        scenario.nations().stream().map(SetupRoutes::line).toList(),
                        scenario.relations().stream().map(SetupRoutes::line).toList()));
    }

    private static NationLine line(Nation nation) {
        String name = nation.name();
        return new NationLine(
                nation.id(),
                name == null || name.isEmpty() ? nation.id() : name,
                nation.region(),
                nation.sharing().posture().word(),
                nation.sharing().minimumTrust(),
                nation.sharing().minimumAffinity(),
                nation.sharing().marking().word());
    }

    private static RelationLine line(Relation relation) {
        return new RelationLine(relation.between().get(0), relation.between().get(1), relation.affinity());
    }

    private static Library.Entry entry(String id) {
        return Library.find(id).orElseThrow(Refused::notFound);
    }

    private void create(Context ctx) throws Exception {
        ObjectNode body = Json.body(ctx);
        Library.Entry entry = entry(Json.text(body, "scenario"));
        Setup setup = new Setup(
                Json.text(body, "title"),
                entry.text(),
                entry.file(),
                texts(body.path("settings")),
                body.path("seed").asLong(1),
                read(body.path("timing"), Timing.class),
                texts(body.path("people")),
                injects(body.path("injects")));
        RoomProblems.answering(() -> {
            ExerciseRoom room = visits.exercises().create(setup);
            lead(ctx, room);
            Json.send(ctx.status(201), Map.of("id", room.id()));
        });
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<InjectPlan> injects(JsonNode list) {
        List<InjectPlan> injects = new ArrayList<>();
        list.forEach(node -> injects.add(read(node, InjectPlan.class)));
        return injects;
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            return EngineJson.mapper().treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw Refused.badRequest(e.getOriginalMessage());
        }
    }
}
