package entente.web.exercise.http;

import entente.web.access.LinkAddress;
import io.javalin.http.Context;
import java.util.Optional;

/** Where others take part: under the address that they reach, on the port that the server listens to. */
final class JoinLinks {

    static final String PATH = "/join";

    private final LinkAddress address;

    JoinLinks(LinkAddress address) {
        this.address = address;
    }

    /** The host that others reach, as it stands in a URL; empty where no other device reaches the server. */
    Optional<String> findHost() {
        return address.find();
    }

    /** The page on which a code is typed; empty where no other device reaches the server. */
    Optional<String> find(Context ctx) {
        return findHost()
                .map(host -> ctx.scheme() + "://" + host + ":" + ctx.req().getLocalPort() + PATH);
    }

    /** The same page under the address by which this request came. */
    static String here(Context ctx) {
        return ctx.scheme() + "://" + ctx.header("Host") + PATH;
    }
}
