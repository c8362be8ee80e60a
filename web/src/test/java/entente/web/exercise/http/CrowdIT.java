package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.Simulation;
import entente.web.server.Server;
import entente.web.server.Server.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many people at once: how fast they are told, what those who do not read do to the others, and that all come back. */
@Tag("long")
class CrowdIT {

    private static final int CLIENTS = 200;
    private static final int ALL = 1000;
    private static final int STALLED = 50;
    private static final long MILLI = 1_000_000;

    @TempDir
    Path folder;

    /** An exercise under way, with one who leads and observers whose cookies are known. */
    private static final class Crowd implements AutoCloseable {
        private final Path folder;
        private final List<Client> observers = new ArrayList<>();
        private Server server;
        private Client lead;
        private final String id;

        Crowd(Path folder, int observers) {
            this.folder = folder;
            server = start(0);
            lead = new Client(origin());
            id = Client.json(lead.post("/api/v1/exercises", """
                {"title":"Crowd","scenario":"twin-valleys","settings":[],"seed":3,"people":[],"injects":[],
                 "timing":{"moves":6,"daysPerMove":60,"deliberationSeconds":0,"closesAtDeadline":false}}
                """)).path("id").asText();
            JsonNode codes = Client.json(
                    lead.post("/api/v1/exercises/" + id + "/codes", "{\"role\":\"observer\",\"nation\":null}"));
            String code = codes.get(codes.size() - 1).path("code").asText();
            for (int i = 0; i < observers; i++) {
                Client client = new Client(origin());
                assertThat(client.join(code, "Observer " + i)).isNotEmpty();
                this.observers.add(client);
            }
            lead.command(id, "started", "{}");
        }

        private Server start(int port) {
            return Server.start(new ServerSettings(port, false, folder, Simulation::run, 2));
        }

        private String origin() {
            return "http://127.0.0.1:" + server.port();
        }

        void restart() {
            int port = server.port();
            server.close();
            server = start(port);
            lead = lead.at(origin());
        }

        List<String> cookies() {
            return observers.stream().map(Client::cookie).toList();
        }

        String path() {
            return URI.create("/api/v1/exercises/" + id + "/events").toString();
        }

        Swarm follow(long[] lastIds, Swarm.Listener listener) {
            return Swarm.open(server.port(), path(), cookies(), lastIds, listener);
        }

        void tell(String text) {
            assertThat(lead.command(id, "broadcast", "{\"text\":\"" + text + "\"}")
                            .statusCode())
                    .isEqualTo(200);
        }

        @Override
        public void close() {
            server.close();
        }
    }

    private static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long until = System.nanoTime() + 60_000 * MILLI;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(until);
            Thread.sleep(5);
        }
    }

    /** Milliseconds from the command to each browser, in order. */
    private static List<Double> delays(Crowd crowd, int messages, long pauseMillis) throws InterruptedException {
        Map<String, Long> sent = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<Double> delays = new ConcurrentLinkedQueue<>();
        Swarm.Listener listener = (stream, id, data) -> {
            int at = data.indexOf("tick-");
            Long begun = at < 0 ? null : sent.get(data.substring(at, at + 10));
            if (begun != null) {
                delays.add((System.nanoTime() - begun) / 1e6);
            }
        };
        try (Swarm swarm = crowd.follow(new long[crowd.observers.size()], listener)) {
            await("all follow", () -> java.util.Arrays.stream(swarm.lastIds()).allMatch(id -> id > 0));
            for (int i = 0; i < messages; i++) {
                String text = "tick-" + (10000 + i);
                sent.put(text, System.nanoTime());
                crowd.tell(text + " " + "x".repeat(100));
                Thread.sleep(pauseMillis);
            }
            await("all are told", () -> delays.size() >= messages * crowd.observers.size());
        }
        List<Double> sorted = new ArrayList<>(delays);
        sorted.sort(null);
        return sorted;
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    @Test
    void twoHundredBrowsersAreToldWithinThreeTenthsOfASecond() throws InterruptedException {
        try (Crowd crowd = new Crowd(folder, CLIENTS)) {
            delays(crowd, 20, 20);
            List<Double> delays = delays(crowd, 100, 50);
            System.out.printf(
                    "200 browsers, 100 decisions: median %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    quantile(delays, 0.5), quantile(delays, 0.99), quantile(delays, 1));
            assertThat(quantile(delays, 0.99)).isLessThanOrEqualTo(300);
        }
    }

    @Test
    void fiftyWhoDoNotReadHoldNobodyUp() throws InterruptedException, IOException {
        try (Crowd crowd = new Crowd(folder, CLIENTS)) {
            List<SocketChannel> stalled = new ArrayList<>();
            for (int i = 0; i < STALLED; i++) {
                stalled.add(Swarm.connect(
                        crowd.server.port(), crowd.path(), crowd.cookies().get(i), 0));
            }
            List<Double> delays = delays(crowd, 1500, 0);
            System.out.printf(
                    "200 browsers beside 50 that do not read, 1500 decisions: median %.1f ms, p99 %.1f ms, longest"
                            + " %.1f ms%n",
                    quantile(delays, 0.5), quantile(delays, 0.99), quantile(delays, 1));
            assertThat(quantile(delays, 1)).isLessThanOrEqualTo(2000);
            for (SocketChannel channel : stalled) {
                channel.close();
            }
        }
    }

    @Test
    void aThousandBrowsersComeBackWithoutGapOrDouble() throws InterruptedException {
        try (Crowd crowd = new Crowd(folder, ALL)) {
            List<List<Long>> told = new ArrayList<>();
            for (int i = 0; i < ALL; i++) {
                told.add(new ArrayList<>());
            }
            Swarm.Listener listener = (stream, id, data) -> told.get(stream).add(id);
            long[] last;
            try (Swarm swarm = crowd.follow(new long[ALL], listener)) {
                for (int i = 0; i < 20; i++) {
                    crowd.tell("before " + i);
                }
                await(
                        "told before",
                        () -> java.util.Arrays.stream(swarm.lastIds()).allMatch(id -> id >= 20));
                crowd.restart();
                await("cut off", () -> swarm.ended() == ALL);
                last = swarm.lastIds();
            }
            crowd.tell("while they were away");
            long begun = System.nanoTime();
            try (Swarm swarm = crowd.follow(last, listener)) {
                crowd.tell("after");
                await(
                        "told after",
                        () -> java.util.Arrays.stream(swarm.lastIds())
                                                .distinct()
                                                .count()
                                        == 1
                                && swarm.lastIds()[0] > last[0] + 1);
            }
            System.out.printf("1000 browsers back after %.1f s%n", (System.nanoTime() - begun) / 1e9);
            for (List<Long> ids : told) {
                for (int i = 0; i < ids.size(); i++) {
                    assertThat(ids.get(i)).isEqualTo(i + 1L);
                }
            }
        }
    }
}
