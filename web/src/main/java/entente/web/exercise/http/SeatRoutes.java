package entente.web.exercise.http;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import entente.web.exercise.record.SeatRole;
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

    static final Set<SeatRole> CONTROL = EnumSet.of(SeatRole.FACILITATOR);
    /** Those who lead the whole, or one nation: what they get is what each may see. */
    static final Set<SeatRole> LEADING = EnumSet.of(SeatRole.FACILITATOR, SeatRole.CONTROLLER);

    static final Set<SeatRole> DELEGATES = EnumSet.of(SeatRole.HEAD, SeatRole.MEMBER);
    static final Set<SeatRole> DECIDING = EnumSet.of(SeatRole.FACILITATOR, SeatRole.HEAD, SeatRole.MEMBER);
    /** Everybody but screens. */
    static final Set<SeatRole> PEOPLE = EnumSet.complementOf(EnumSet.of(SeatRole.PROJECTOR));

    static final Set<SeatRole> ALL = EnumSet.allOf(SeatRole.class);

    private final AccessRoutes routes;
    private final Visits visits;
    private final Map<String, Set<SeatRole>> rules = new LinkedHashMap<>();

    SeatRoutes(AccessRoutes routes, Visits visits) {
        this.routes = routes;
        this.visits = visits;
    }

    void get(String path, Set<SeatRole> roles, Visits.Handler handler) {
        routes.get(path, AccessRole.VISITOR, guarded("GET " + path, roles, handler));
    }

    void post(String path, Set<SeatRole> roles, Visits.Handler handler) {
        routes.post(path, AccessRole.VISITOR, guarded("POST " + path, roles, handler));
    }

    private Handler guarded(String name, Set<SeatRole> roles, Visits.Handler handler) {
        rules.put(name, roles);
        return ctx -> RoomProblems.answering(() -> handler.handle(ctx, visits.visit(ctx, roles)));
    }

    /** Who may use which route. */
    Map<String, Set<SeatRole>> rules() {
        return rules;
    }
}
