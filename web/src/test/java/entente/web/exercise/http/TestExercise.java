package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.web.access.AccessRoutes.AccessRoute;
import entente.web.server.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An exercise of two delegations on a real server, with somebody in every kind of seat. */
final class TestExercise implements AutoCloseable {

    static final String CANARY = "canary-of-";
    /** What people are called, before who they are. */
    static final String NAME = "name-of-";
    /** Who is in a seat, besides the one who leads. */
    static final List<String> SEATED = List.of("VAL", "VAL-member", "VAL-controller", "DOR", "observer", "screen");

    private final TestServer server;
    private final Client lead;
    private final String id;
    private final Map<String, Client> people;

    private TestExercise(TestServer server, Client lead, String id, Map<String, Client> people) {
        this.server = server;
        this.lead = lead;
        this.id = id;
        this.people = people;
    }

    /** Sets it up; it has not begun. */
    static TestExercise open(Path folder) {
        TestExercise exercise = begun(folder, """
            {"title":"A test","scenario":"twin-valleys","settings":[],"seed":3,
             "timing":{"moves":6,"daysPerMove":60,"deliberationSeconds":0,"closesAtDeadline":false},
             "people":["VAL","DOR"],
             "injects":[{"subject":"To Valoria","text":"To be answered","from":"","to":["VAL"],
               "trigger":"SHELF","day":null,"condition":null,"effect":null,"ready":true,"fields":{}},
              {"subject":"canary-of-control","text":"canary-of-control","from":"","to":["DOR"],
               "trigger":"SHELF","day":null,"condition":null,"effect":null,"ready":true,"fields":{}},
              {"subject":"canary-of-plan","text":"canary-of-plan","from":"","to":[],
               "trigger":"CONDITIONAL","day":null,"condition":"plotsBorn > 100000","effect":null,"ready":true,
               "fields":{"CONTROL_NOTES":"canary-of-control"}}]}
            """);
        exercise.seat("VAL", NAME + "VAL", "head", "VAL");
        exercise.seat("VAL-member", NAME + "VAL-member", "member", "VAL");
        exercise.seat("VAL-controller", NAME + "VAL-controller", "controller", "VAL");
        exercise.seat("DOR", NAME + "DOR", "head", "DOR");
        exercise.seat("observer", NAME + "observer", "observer", null);
        exercise.seat("screen", NAME + "screen", "projector", null);
        Client stranger = new Client(exercise.server.origin());
        // A browser that has been here: a new one would get another random session of each server.
        stranger.get("/");
        exercise.people.put("stranger", stranger);
        return exercise;
    }

    /** A year in the Alps, with the heads of two delegations and an observer; it has not begun. */
    static TestExercise alpine(Path folder) {
        TestExercise exercise = begun(folder, """
            {"title":"A year in the Alps","scenario":"alpine-corridor","settings":[],"seed":98,
             "timing":{"moves":6,"daysPerMove":60.875,"deliberationSeconds":0,"closesAtDeadline":false},
             "people":["HMK","ARV"],"injects":[]}
            """);
        exercise.seat("HMK", NAME + "HMK", "head", "HMK");
        exercise.seat("ARV", NAME + "ARV", "head", "ARV");
        exercise.seat("observer", NAME + "observer", "observer", null);
        return exercise;
    }

    private static TestExercise begun(Path folder, String setup) {
        TestServer server = TestServer.network(folder);
        Client lead = new Client(server.origin());
        lead.submit("/host", "hostToken", server.server().hostToken().orElseThrow());
        String id =
                Client.json(lead.post("/api/v1/exercises", setup)).path("id").asText();
        return new TestExercise(server, lead, id, new LinkedHashMap<>());
    }

    /** The same exercise on a server of its own, over a copy of its files. */
    TestExercise at(Path folder) {
        TestServer other = TestServer.network(folder);
        Map<String, Client> same = new LinkedHashMap<>();
        people.forEach((who, client) -> same.put(who, client.at(other.origin())));
        return new TestExercise(other, lead.at(other.origin()), id, same);
    }

    /** A browser that has not been here. */
    Client newcomer() {
        return new Client(server.origin());
    }

    /** Somebody joins by a code, by that name. */
    Client seat(String who, String role, String nation) {
        return seat(who, who, role, nation);
    }

    private Client seat(String who, String name, String role, String nation) {
        JsonNode codes = Client.json(lead.post(
                "/api/v1/exercises/" + id + "/codes",
                "{\"role\":\"" + role + "\",\"nation\":" + (nation == null ? "null" : "\"" + nation + "\"") + "}"));
        Client client = new Client(server.origin());
        assertThat(client.join(codes.get(codes.size() - 1).path("code").asText(), name))
                .startsWith("/exercises/" + id);
        people.put(who, client);
        return client;
    }

    /** Both delegations and control do what they may, with secrets in all of it. */
    void play(String secretOfDor, String secretOfControl, int moreOfDor) {
        lead.command(id, "started", "{}");
        lead.command(id, "broadcast", "{\"text\":\"Good morning.\"}");
        for (int move = 1; move <= 3; move++) {
            deeds("VAL", CANARY + "VAL");
            for (int i = 0; i <= moreOfDor; i++) {
                deeds("DOR", secretOfDor + (i == 0 ? "" : i));
            }
            lead.command(id, "noted", "{\"text\":\"" + secretOfControl + "\"}");
            lead.command(id, "bookmarked", "{\"text\":\"" + secretOfControl + "\"}");
            lead.command(id, "closed", "{\"move\":" + move + "}");
        }
    }

    /** A delegation does what it may, with a secret in all of it. */
    void deeds(String nation, String secret) {
        Client head = of(nation);
        head.command(id, "said", "{\"to\":[],\"text\":\"" + secret + "\"}");
        head.command(id, "asked", "{\"text\":\"" + secret + "\"}");
        head.command(id, "replied", "{\"message\":1,\"text\":\"" + secret + "\"}");
        head.command(id, "finished", "{\"move\":" + move(head) + ",\"finished\":true}");
        head.command(id, "noted", "{\"text\":\"" + secret + "\"}");
        head.command(id, "proposed", "{\"decision\":{\"type\":\"publishPolicy\"},\"reason\":\"" + secret + "\"}");
        head.command(
                id,
                "decided",
                "{\"decision\":{\"type\":\"publishPolicy\"},\"reason\":\"" + secret + "\",\"proposal\":null}");
    }

    private int move(Client somebody) {
        return somebody.picture(id).path("open").path("course").path("move").asInt();
    }

    TestServer server() {
        return server;
    }

    Client lead() {
        return lead;
    }

    String id() {
        return id;
    }

    /** The browser of somebody; {@code lead} for the one who leads. */
    Client of(String who) {
        Client client = who.equals("lead") ? lead : people.get(who);
        assertThat(client).as(who).isNotNull();
        return client;
    }

    /** The same people on the same server, in another exercise that came out of this one. */
    TestExercise of(JsonNode answer) {
        return new TestExercise(server, lead, answer.path("id").asText(), people);
    }

    /** Where a route of this exercise is, with its parameters filled in. */
    String address(AccessRoute route) {
        return route.path()
                .replace("{id}", id)
                .replace("{nation}", "VAL")
                .replace("{moves}", "2")
                .replace("{number}", "1")
                .replace("{file}", "cards.html")
                .replaceAll("[{<][a-z]+[}>]", "1");
    }

    /** What a person gets of every route that can be fetched, by address; bodies, headers and errors, streams among them. */
    Map<String, String> everything(String who) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        for (AccessRoute route : server.server().routes()) {
            if (route.method().name().equals("GET") && !route.path().endsWith("/events")) {
                HttpResponse<String> answer = of(who).get(address(route));
                Map<String, List<String>> headers =
                        new LinkedHashMap<>(answer.headers().map());
                headers.remove("date");
                all.put(route.path(), answer.statusCode() + " " + headers + "\n" + answer.body());
            }
        }
        all.put("events", String.join("\n", told(who)));
        return all;
    }

    /** The notices that a stream begins with. */
    private List<String> told(String who) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader stream =
                new BufferedReader(new InputStreamReader(of(who).stream(id), StandardCharsets.UTF_8))) {
            String line = stream.readLine();
            while (line != null && !line.startsWith(":")) {
                lines.add(line);
                if (lines.size() > 3 && !hasMore(stream)) {
                    break;
                }
                line = stream.readLine();
            }
        }
        return lines;
    }

    /** Whether more comes within a second: what a stream begins with is sent in one go. */
    private static boolean hasMore(BufferedReader stream) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        while (!stream.ready() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return stream.ready();
    }

    @Override
    public void close() {
        server.close();
    }
}
