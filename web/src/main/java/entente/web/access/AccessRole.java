package entente.web.access;

import io.javalin.security.RouteRole;

/** What a route asks of whoever calls it. A route that serves several seats of an exercise decides further by itself. */
public enum AccessRole implements RouteRole {
    /** Anybody who can reach the server. */
    VISITOR,
    /**
     * Whoever may make the server work: run, save, upload. On a server for this machine alone that is everybody on it; on one
     * that listens to the network, whoever has entered the host token.
     */
    HOST
}
