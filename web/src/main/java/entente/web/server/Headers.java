package entente.web.server;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * The headers that every response bears (one of them where browsers heed it): pages, data, streams, files, and errors, those of the web server itself included.
 * Scripts, styles and data come from this server alone, and nothing may frame its pages. What says nothing about how long it
 * may be kept is not kept at all.
 */
final class Headers implements HttpConfiguration.Customizer {

    /** What pages may load, and from where. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    /** All of them. */
    static final Map<String, String> ALL = new TreeMap<>(Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cache-Control", "no-store"));

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        ALL.forEach(responseHeaders::put);
        if (isTrustworthy(request.getHttpURI())) {
            responseHeaders.put("Cross-Origin-Opener-Policy", "same-origin");
        }
        return request;
    }

    /** Browsers ignore that header elsewhere, and complain. */
    private static boolean isTrustworthy(HttpURI uri) {
        String host = String.valueOf(uri.getHost());
        return "https".equals(uri.getScheme())
                || host.equals("localhost")
                || host.equals("127.0.0.1")
                || host.equals("[::1]");
    }
}
