package entente.web.access;

import entente.web.access.AccessRoutes.AccessRoute;
import entente.web.access.Sessions.Session;
import entente.web.problem.Problem;
import entente.web.problem.RequestRefusal;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/**
 * What every request passes first. It refuses a foreign Host header, and for a route: one without a role, a visitor where a
 * host is needed, and whatever would change something but does not come from a page of this server: its Origin must be the
 * host that was called, and it must carry the session's token. Browsers on plain-HTTP networks send no Sec-Fetch-Site, so
 * that is not relied on.
 */
public final class AccessGate implements Handler {

    /** The header that carries the token. */
    public static final String TOKEN_HEADER = "X-CSRF-Token";

    /** The form field that carries the token, where there is no script to set a header. */
    public static final String TOKEN_FIELD = "_token";

    private final Hosts hosts;
    private final Sessions sessions;

    /** A gate for a server of these names. */
    public AccessGate(Hosts hosts, Sessions sessions) {
        this.hosts = hosts;
        this.sessions = sessions;
    }

    @Override
    public void handle(Context ctx) {
        Set<?> roles = ctx.routeRoles();
        if (roles.isEmpty()) {
            throw RequestRefusal.forbidden("problem.noRole");
        }
        Session session = sessions.of(ctx);
        if (AccessRoute.isUnsafe(ctx.method().name())) {
            checkOrigin(ctx);
            checkToken(ctx, session);
        }
        if (!roles.contains(AccessRole.VISITOR) && !session.isHost()) {
            throw new RequestRefusal(Problem.of(403, "hostOnly"));
        }
    }

    /** Refuses requests for another host. */
    public void checkHost(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || !hosts.knows(host)) {
            throw new RequestRefusal(Problem.of(421, "foreignHost"));
        }
    }

    private static void checkOrigin(Context ctx) {
        String origin = ctx.header("Origin");
        String host = ctx.header("Host");
        if (origin == null || host == null || !host.equalsIgnoreCase(authority(origin))) {
            throw new RequestRefusal(Problem.of(403, "foreignOrigin"));
        }
    }

    private static String authority(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static void checkToken(Context ctx, Session session) {
        String token = ctx.header(TOKEN_HEADER);
        if (token == null && ctx.isFormUrlencoded()) {
            token = ctx.formParam(TOKEN_FIELD);
        }
        if (token == null
                || !MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), session.token().getBytes(StandardCharsets.UTF_8))) {
            throw new RequestRefusal(Problem.of(403, "missingToken"));
        }
    }
}
