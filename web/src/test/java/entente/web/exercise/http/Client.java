package entente.web.exercise.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person's browser, as far as the server can tell: cookies of its own and the token of its pages. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private final String origin;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Client(String origin) {
        this.origin = origin;
    }

    /** The same browser at a server that listens elsewhere now. */
    Client at(String elsewhere) {
        Client same = new Client(elsewhere);
        same.cookies.putAll(cookies);
        return same;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Fetches a file. */
    byte[] bytes(String path) {
        try {
            return HTTP.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends JSON as a page of the server would. */
    HttpResponse<String> post(String path, String json) {
        return send(unsafe(path, "application/json").POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form as a page of the server would. */
    HttpResponse<String> submit(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=');
            form.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(unsafe(path, "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Does something in an exercise, once. */
    HttpResponse<String> command(String exercise, String type, String fields) {
        String body =
                "{\"key\":\"k" + KEYS.incrementAndGet() + "\",\"type\":\"" + type + "\",\"fields\":" + fields + "}";
        return post("/api/v1/exercises/" + exercise + "/commands", body);
    }

    /** The picture of the own seat. */
    JsonNode picture(String exercise) {
        return json(get("/api/v1/exercises/" + exercise + "/picture")).path("picture");
    }

    /** Joins by a code; gives the address that it leads to. */
    String join(String code, String name) {
        HttpResponse<String> answer = submit("/join", "code", code, "name", name);
        return answer.headers().firstValue("Location").orElse("");
    }

    Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** The cookies as a browser sends them. */
    String cookie() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Opens the stream of an exercise. */
    InputStream stream(String exercise) {
        try {
            return HTTP.send(
                            request("/api/v1/exercises/" + exercise + "/events")
                                    .GET()
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder unsafe(String path, String type) {
        // First, for it may bring the cookies that the request is to carry.
        String pageToken = token();
        return request(path)
                .header("Origin", origin)
                .header("X-CSRF-Token", pageToken)
                .header("Content-Type", type);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        return request;
    }

    private String token() {
        if (token.isEmpty()) {
            Matcher matcher = TOKEN.matcher(get("/").body());
            if (!matcher.find()) {
                throw new IllegalStateException("the first page bears no token");
            }
            token = matcher.group(1);
        }
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            for (String header : response.headers().allValues("Set-Cookie")) {
                HttpCookie.parse(header).forEach(cookie -> {
                    cookies.put(cookie.getName(), cookie.getValue());
                    // Another session has pages with another token.
                    token = "";
                });
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
