package entente.web.explore;

import entente.scenarios.format.Scenarios;
import entente.scenarios.library.Library;
import entente.web.access.Role;
import entente.web.access.Routes;
import entente.web.page.Pages;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** The library: all scenarios as cards, and a page for each. */
public final class LibraryRoutes implements Routes.Feature {

    private final Pages pages;

    /** The routes, on these pages. */
    public LibraryRoutes(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/scenarios", Role.VISITOR, this::list);
    }

    private void list(Context ctx) {
        List<ScenarioCard> cards = Library.entries().stream()
                .filter(entry -> !entry.id().contains("/"))
                .map(entry -> ScenarioCard.of(Scenarios.load(entry.id(), List.of())))
                .toList();
        pages.render(ctx, "library/list", Map.of("cards", cards));
    }
}
