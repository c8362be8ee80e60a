package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import entente.web.access.Hosts;
import entente.web.server.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and QR codes hold an address that a phone reaches, or it is said that none does. */
class ReachTest {

    private static final String SETUP = """
        {"title":"A test","scenario":"twin-valleys","settings":[],"seed":3,"people":["VAL"],"injects":[],
         "timing":{"moves":6,"daysPerMove":60,"deliberationSeconds":0,"closesAtDeadline":false}}
        """;

    @TempDir
    Path folder;

    private static String api(Client lead) {
        return "/api/v1/exercises/"
                + Client.json(lead.post("/api/v1/exercises", SETUP)).path("id").asText();
    }

    private static Client host(TestServer server) {
        Client lead = new Client(server.origin());
        server.server().hostToken().ifPresent(token -> lead.submit("/host", "hostToken", token));
        return lead;
    }

    @Test
    void onTheNetworkTheyHoldAnAddressOfTheNetworkAlsoForATrainerOnLoopback() {
        assumeTrue(!Hosts.addresses().isEmpty(), "this machine has no network");
        try (TestServer server = TestServer.network(folder)) {
            Client lead = host(server);
            String api = api(lead);
            String first = Hosts.addresses().get(0);

            JsonNode code = Client.json(lead.get(api + "/codes")).get(0);

            String origin = "http://" + first + ":" + server.server().port();
            assertThat(code.path("link").asText()).startsWith(origin + "/join/");
            assertThat(code.path("squares")).isNotEmpty();
            assertThat(server.server().linkAddress())
                    .as("what the browser opens")
                    .isEqualTo(origin + "/");
            assertThat(new Client(origin)
                            .get(code.path("link").asText().substring(origin.length()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void whoeverLeadsChoosesTheAddressAndItIsStillChosenAfterARestart() {
        List<String> addresses = Hosts.addresses();
        assumeTrue(addresses.size() > 1, "this machine has no two addresses");
        String other = addresses.get(addresses.size() - 1);
        try (TestServer server = TestServer.network(folder)) {
            Client lead = host(server);
            String api = api(lead);

            JsonNode reach = Client.json(lead.post(api + "/reach", "{\"address\":\"" + other + "\"}"));

            assertThat(reach.path("address").asText()).isEqualTo(other);
            assertThat(reach.path("choices")).hasSameSizeAs(addresses);
            assertThat(Client.json(lead.get(api + "/codes")).get(0).path("link").asText())
                    .startsWith("http://" + other + ":");
            assertThat(lead.post(api + "/reach", "{\"address\":\"evil.example\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(Client.json(lead.get(api + "/reach")).path("address").asText())
                    .isEqualTo(other);
        }
        try (TestServer server = TestServer.network(folder)) {
            assertThat(server.server().linkAddress()).startsWith("http://" + other + ":");
        }
    }

    @Test
    void forThisMachineAloneNoCodeIsDrawnForPhones() {
        try (TestServer server = TestServer.local(folder)) {
            Client lead = host(server);
            String api = api(lead);

            JsonNode reach = Client.json(lead.get(api + "/reach"));
            JsonNode code = Client.json(lead.get(api + "/codes")).get(0);

            assertThat(reach.path("network").asBoolean()).isFalse();
            assertThat(reach.path("address").isNull()).isTrue();
            assertThat(code.path("squares")).isEmpty();
            assertThat(code.path("link").asText()).startsWith(server.origin() + "/join/");
        }
    }
}
