package entente.web.access;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

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
