package entente.web.server;

import entente.web.access.Routes;
import entente.web.access.Sessions;
import entente.web.data.DataFolder;
import entente.web.editor.EditorRoutes;
import entente.web.explore.LibraryRoutes;
import entente.web.page.Pages;
import entente.web.shelf.ScenarioShelf;
import entente.web.watch.WatchRoutes;
import java.util.List;

/** The rooms of the server, and what they share. */
final class Features implements AutoCloseable {

    private final List<Routes.Feature> all;

    Features(ServerSettings settings, DataFolder data, Pages pages, Sessions sessions) {
        ScenarioShelf scenarios = new ScenarioShelf(data);
        all = List.of(new LibraryRoutes(pages), new WatchRoutes(pages, scenarios), new EditorRoutes(pages, scenarios));
    }

    /** All of them. */
    List<Routes.Feature> all() {
        return all;
    }

    @Override
    public void close() {}
}
