package entente.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The one registry of routes. There is no way to add one without a role. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /** A part of the server that has routes. */
    @FunctionalInterface
    public interface Feature {

        /** Adds its routes. */
        void addTo(Routes routes);
    }

    /** Answers GET (and HEAD); must change nothing. */
    public Routes get(String path, Role role, Handler handler) {
        return add(HandlerType.GET, path, role, handler);
    }

    /** Answers POST. */
    public Routes post(String path, Role role, Handler handler) {
        return add(HandlerType.POST, path, role, handler);
    }

    /** Answers PUT. */
    public Routes put(String path, Role role, Handler handler) {
        return add(HandlerType.PUT, path, role, handler);
    }

    /** Answers DELETE. */
    public Routes delete(String path, Role role, Handler handler) {
        return add(HandlerType.DELETE, path, role, handler);
    }

    private Routes add(HandlerType method, String path, Role role, Handler handler) {
        routes.add(new Route(method, path, role, handler));
        return this;
    }

    /** All of them, in the order in which they were added. */
    public List<Route> all() {
        return List.copyOf(routes);
    }

    /** Hands them to the server, behind the gate. */
    public void register(RoutesConfig config, Gate gate) {
        config.before(gate::checkHost);
        config.beforeMatched(gate);
        for (Route route : routes) {
            config.addHttpHandler(route.method(), route.path(), route.handler(), route.role());
        }
    }
}
