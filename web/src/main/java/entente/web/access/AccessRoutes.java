package entente.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** The one registry of routes. There is no way to add one without a role. */
public final class AccessRoutes {

    private final List<AccessRoute> routes = new ArrayList<>();

    /** A part of the server that has routes. */
    @FunctionalInterface
    public interface Feature {

        /** Adds its routes. */
        void addTo(AccessRoutes routes);
    }

    /** Answers GET (and HEAD); must change nothing. */
    public AccessRoutes get(String path, AccessRole role, Handler handler) {
        return add(HandlerType.GET, path, role, handler);
    }

    /** Answers POST. */
    public AccessRoutes post(String path, AccessRole role, Handler handler) {
        return add(HandlerType.POST, path, role, handler);
    }

    /** Answers PUT. */
    public AccessRoutes put(String path, AccessRole role, Handler handler) {
        return add(HandlerType.PUT, path, role, handler);
    }

    /** Answers DELETE. */
    public AccessRoutes delete(String path, AccessRole role, Handler handler) {
        return add(HandlerType.DELETE, path, role, handler);
    }

    private AccessRoutes add(HandlerType method, String path, AccessRole role, Handler handler) {
        routes.add(new AccessRoute(method, path, role, handler));
        return this;
    }

    /** All of them, in the order in which they were added. */
    public List<AccessRoute> all() {
        return List.copyOf(routes);
    }

    /** Hands them to the server, behind the gate. */
    public void register(RoutesConfig config, AccessGate gate) {
        config.before(gate::checkHost);
        config.beforeMatched(gate);
        for (AccessRoute route : routes) {
            config.addHttpHandler(route.method(), route.path(), route.handler(), route.role());
        }
    }

    /**
     * One route.
     *
     * @param method the method
     * @param path the path, with parameters in braces, or in angle brackets where they may hold slashes
     * @param role what it asks of whoever calls it
     * @param handler what it does
     */
    public record AccessRoute(HandlerType method, String path, AccessRole role, Handler handler) {

        /** Whether it may change something. */
        public boolean isUnsafe() {
            return isUnsafe(method.name());
        }

        /** Whether requests of this method may change something. */
        static boolean isUnsafe(String method) {
            return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
        }
    }
}
