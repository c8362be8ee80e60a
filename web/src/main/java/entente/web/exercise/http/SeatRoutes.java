package entente.web.exercise.http;

import entente.web.access.Routes;
import entente.web.exercise.record.Role;
import io.javalin.http.Handler;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Adds routes for those who have a seat in an exercise, each with the roles of seats that it is for. Paths begin with an
 * exercise's id; there is no way to add one without saying for whom it is.
 */
final class SeatRoutes {

    static final Set<Role> CONTROL = EnumSet.of(Role.FACILITATOR);
    static final Set<Role> DELEGATES = EnumSet.of(Role.HEAD, Role.MEMBER);
    static final Set<Role> ALL = EnumSet.allOf(Role.class);

    private final Routes routes;
    private final Visits visits;
    private final Map<String, Set<Role>> rules = new LinkedHashMap<>();

    SeatRoutes(Routes routes, Visits visits) {
        this.routes = routes;
        this.visits = visits;
    }

    void get(String path, Set<Role> roles, Visits.Handler handler) {
        routes.get(path, entente.web.access.Role.VISITOR, guarded("GET " + path, roles, handler));
    }

    void post(String path, Set<Role> roles, Visits.Handler handler) {
        routes.post(path, entente.web.access.Role.VISITOR, guarded("POST " + path, roles, handler));
    }

    private Handler guarded(String name, Set<Role> roles, Visits.Handler handler) {
        rules.put(name, roles);
        return ctx -> RoomProblems.answering(() -> handler.handle(ctx, visits.visit(ctx, roles)));
    }

    /** Who may use which route. */
    Map<String, Set<Role>> rules() {
        return rules;
    }
}
