package entente.web.server;

import entente.web.access.AccessRole;
import entente.web.access.AccessRoutes;
import io.javalin.http.Context;
import java.io.InputStream;

/** The description of the routes for programs, in the form of OpenAPI. A test compares it with the routes. */
final class DescriptionRoute implements AccessRoutes.Feature {

    @Override
    public void addTo(AccessRoutes routes) {
        routes.get("/api/v1/openapi.yaml", AccessRole.VISITOR, DescriptionRoute::send);
    }

    private static void send(Context ctx) {
        InputStream description = DescriptionRoute.class.getResourceAsStream("/entente/web/openapi.yaml");
        if (description == null) {
            throw new IllegalStateException("openapi.yaml is missing");
        }
        ctx.contentType("application/yaml").result(description);
    }
}
