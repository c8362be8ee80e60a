package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import entente.web.server.TestServer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evening with many delegations, in the middle of it: some have asked, answered, moved and failed, some have not. */
final class Evening implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double DAYS_PER_MOVE = 60;

    private final TestServer server;
    private final Client lead;
    private final String id;
    private final Map<String, Client> heads = new LinkedHashMap<>();

    private Evening(TestServer server, Client lead, String id) {
        this.server = server;
        this.lead = lead;
        this.id = id;
    }

    /** Sets it up in the lobby: a scenario, the delegations that people play, and so many injects besides the scenario's. */
    static Evening open(Path folder, String scenario, List<String> people, int injects) {
        TestServer server = TestServer.network(folder);
        Client lead = new Client(server.origin());
        lead.submit("/host", "hostToken", server.server().hostToken().orElseThrow());
        ObjectNode made = JSON.createObjectNode()
                .put("title", "An evening")
                .put("scenario", scenario)
                .put("seed", 3);
        made.putArray("settings");
        made.putObject("timing")
                .put("moves", 6)
                .put("daysPerMove", DAYS_PER_MOVE)
                .put("deliberationSeconds", 1200)
                .put("closesAtDeadline", false);
        people.forEach(made.putArray("people")::add);
        for (int i = 0; i < injects; i++) {
            made.withArray("injects").add(inject(i));
        }
        String id = Client.json(lead.post("/api/v1/exercises", made.toString()))
                .path("id")
                .asText();
        Evening evening = new Evening(server, lead, id);
        people.forEach(evening::seat);
        return evening;
    }

    /** Every third on its day, every third on the shelf, every third with a condition that does not come about. */
    private static ObjectNode inject(int i) {
        ObjectNode plan = JSON.createObjectNode()
                .put("subject", "Inject " + (i + 1))
                .put("text", "What everybody reads of inject " + (i + 1) + ".")
                .put("from", i % 2 == 0 ? "Ministry of the Interior" : "");
        plan.putArray("to");
        plan.put("trigger", List.of("SCHEDULED", "SHELF", "CONDITIONAL").get(i % 3));
        plan.put("day", i % 3 == 0 ? (Double) (30.0 + 20 * i) : null);
        plan.put("condition", i % 3 == 2 ? "attacksLaunched >= 900 or day > 9000" : null);
        plan.putNull("effect").put("ready", true).putObject("fields").put("INJECTED_BY", "Ines");
        return plan;
    }

    private void seat(String nation) {
        JsonNode codes = Client.json(
                lead.post("/api/v1/exercises/" + id + "/codes", "{\"role\":\"head\",\"nation\":\"" + nation + "\"}"));
        Client client = new Client(server.origin());
        assertThat(client.join(codes.get(codes.size() - 1).path("code").asText(), "Head of " + nation))
                .startsWith("/exercises/" + id);
        heads.put(nation, client);
    }

    /** Begins, and closes so many moves; whoever is asked answers in each. */
    void play(int moves) {
        lead("started", "{}");
        for (int move = 1; move <= moves; move++) {
            lead("closed", "{\"move\":" + move + "}");
        }
    }

    /** What a few delegations want of those who lead: two requests, two replies, a motion, a decision that is refused. */
    void wantSomething() {
        List<String> nations = List.copyOf(heads.keySet());
        act(nations.get(0), "asked", "{\"text\":\"Is the pass road open to lorries?\"}");
        act(nations.get(1), "asked", "{\"text\":\"May we tell the press what we know?\"}");
        reply(nations.get(0), "We will answer together with our neighbours by noon.");
        reply(nations.get(2), "We have nothing on it, and ask the others.");
        act(
                nations.get(2),
                "moved",
                "{\"to\":[\"" + nations.get(0) + "\"],\"kind\":\"TEXT\",\"text\":\"Let us speak with one voice.\"}");
        act(
                nations.get(3),
                "decided",
                "{\"decision\":{\"type\":\"acceptAgreement\",\"partner\":\"" + nations.get(0)
                        + "\"},\"reason\":\"Let us begin at once.\",\"proposal\":null}");
        act(nations.get(1), "said", "{\"to\":[\"*\"],\"text\":\"Good evening to all.\"}");
        finish(nations.get(1), true);
        finish(nations.get(2), true);
    }

    /** Answers the latest message of the exercise. */
    void reply(String nation, String text) {
        JsonNode messages = of(nation).picture(id).path("messages");
        int last = 0;
        for (JsonNode message : messages) {
            last = message.path("answerable").asBoolean()
                    ? message.path("number").asInt()
                    : last;
        }
        act(nation, "replied", "{\"message\":" + last + ",\"text\":\"" + text + "\"}");
    }

    void finish(String nation, boolean finished) {
        int move = lead.picture(id).path("open").path("course").path("move").asInt();
        act(nation, "finished", "{\"move\":" + move + ",\"finished\":" + finished + "}");
    }

    void act(String nation, String type, String fields) {
        assertThat(of(nation).command(id, type, fields).statusCode())
                .as(nation + " " + type)
                .isEqualTo(200);
    }

    void lead(String type, String fields) {
        assertThat(lead.command(id, type, fields).statusCode()).as(type).isEqualTo(200);
    }

    Client of(String nation) {
        Client client = heads.get(nation);
        assertThat(client).as(nation).isNotNull();
        return client;
    }

    Client lead() {
        return lead;
    }

    String id() {
        return id;
    }

    String origin() {
        return server.origin();
    }

    @Override
    public void close() {
        server.close();
    }
}
