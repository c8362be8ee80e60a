package entente.web.plan.http;

import entente.engine.scenario.Scenario;
import entente.scenarios.format.InvalidInput;
import entente.scenarios.library.Library;
import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.http.Frame;
import entente.web.page.Pages;
import entente.web.page.View;
import entente.web.plan.PlanDefaults;
import entente.web.plan.PlanRevision;
import entente.web.plan.PlanStore;
import entente.web.problem.RequestRefusal;
import entente.web.shelf.ScenarioShelf;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of plans, and the pages of their steps. */
final class PlanPages {

    private static final String FIRST = "twin-valleys";

    private final Pages pages;
    private final PlanStore plans;
    private final ScenarioShelf scenarios;

    PlanPages(Pages pages, PlanStore plans, ScenarioShelf scenarios) {
        this.pages = pages;
        this.plans = plans;
        this.scenarios = scenarios;
    }

    void addTo(AccessRoutes routes) {
        routes.get("/plans", AccessRole.HOST, this::list);
        routes.post("/plans", AccessRole.HOST, this::create);
        routes.get("/plans/{id}", AccessRole.HOST, this::first);
        routes.get("/plans/{id}/{step}", AccessRole.HOST, this::step);
    }

    private void list(Context ctx) {
        pages.render(
                ctx,
                "plan/list",
                Map.of("plans", plans.all().stream().map(ListedPlan::of).toList(), "frame", Frame.of(pages.view(ctx))));
    }

    /** A plan that can be started as it is, of the first scenario or of one that is asked for. */
    private void create(Context ctx) {
        String reference = Optional.ofNullable(ctx.formParam("scenario")).orElse(FIRST);
        ScenarioShelf.Source source = scenarios.find(reference).orElseThrow(RequestRefusal::notFound);
        PlanRevision made = plans.create(PlanDefaults.of(source, pages.view(ctx).text("exercise.setup.mine")));
        ctx.redirect(address(made.id(), PlanStep.SCENARIO), HttpStatus.SEE_OTHER);
    }

    private void first(Context ctx) {
        PlanRevision plan = plans.find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
        ctx.redirect(address(plan.id(), PlanStep.SCENARIO), HttpStatus.SEE_OTHER);
    }

    private static String address(String id, PlanStep step) {
        return "/plans/" + id + "/" + step.word();
    }

    private void step(Context ctx) {
        PlanStep step = PlanStep.find(ctx.pathParam("step")).orElseThrow(RequestRefusal::notFound);
        PlanRevision plan = plans.find(ctx.pathParam("id")).orElseThrow(RequestRefusal::notFound);
        View view = pages.view(ctx);
        pages.render(
                ctx,
                "plan/step",
                Map.of(
                        "plan", ListedPlan.of(plan),
                        "step", step,
                        "choices", choices(),
                        "frame", Frame.of(view)));
    }

    /** What can be played: own scenarios first, then those of the library. */
    private List<ScenarioChoice> choices() {
        List<ScenarioChoice> choices = new ArrayList<>();
        for (String reference : scenarios.saved()) {
            scenarios.find(reference).ifPresent(source -> choices.add(own(source)));
        }
        Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .map(entry -> new ScenarioChoice(entry.id(), entry.title(), false))
                .forEach(choices::add);
        return choices;
    }

    private static ScenarioChoice own(ScenarioShelf.Source source) {
        String name = source.reference().substring(ScenarioShelf.OWN.length());
        try {
            Scenario scenario = source.read(List.of());
            return new ScenarioChoice(source.reference(), scenario.description().title() + " (" + name + ")", true);
        } catch (InvalidInput e) {
            return new ScenarioChoice(source.reference(), name, true);
        }
    }
}
