package entente.web.server;

import entente.engine.Simulation;
import entente.web.server.Server.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A real server on a free port with a browser's worth of client: it keeps cookies and knows the token of its pages. */
public final class TestServer implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final Server server;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private TestServer(Server server) {
        this.server = server;
    }

    /** For this machine alone. */
    public static TestServer local(Path data) {
        return new TestServer(Server.start(new ServerSettings(0, false, data, Simulation::run, 2)));
    }

    /** Listening to the network. */
    public static TestServer network(Path data) {
        return new TestServer(Server.start(new ServerSettings(0, true, data, Simulation::run, 2)));
    }

    /** The server itself. */
    public Server server() {
        return server;
    }

    /** Where it listens, without a slash at the end. */
    public String origin() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The client forgets who it is. */
    public void forget() {
        cookies.clear();
    }

    /** Fetches a page or data. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Sends JSON as a page of this server would. */
    public HttpResponse<String> sendAsPage(String method, String path, String body) {
        return send(method, path, body, pageHeaders("application/json"));
    }

    /** Sends a form as a page of this server would. */
    public HttpResponse<String> submit(String path, String form) {
        return send("POST", path, form, pageHeaders("application/x-www-form-urlencoded"));
    }

    private String[] pageHeaders(String type) {
        return new String[] {"Origin", origin(), "X-CSRF-Token", token(), "Content-Type", type};
    }

    /** The token of this client's pages. */
    public String token() {
        Matcher token = TOKEN.matcher(get("/").body());
        if (!token.find()) {
            throw new IllegalStateException("the first page bears no token");
        }
        return token.group(1);
    }

    /** Any request, with header names and values in turn. */
    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(origin() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            remember(response);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remember(HttpResponse<String> response) {
        for (String header : response.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(header).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
