package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was acknowledged is lost when the server is killed at a random moment of a driven exercise. */
class KillIT {

    private static final int LONGEST_LIFE_MILLIS = 900;

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostInTwentyKills() throws InterruptedException {
        killed(20);
    }

    @Test
    @Tag("long")
    void nothingAcknowledgedIsLostInTwoHundredKills() throws InterruptedException {
        killed(200);
    }

    private void killed(int kills) throws InterruptedException {
        Random random = new Random(3);
        List<String> acknowledged = new ArrayList<>();
        Driver driver = new Driver(random);
        for (int kill = 0; kill <= kills; kill++) {
            try (ServerProcess server = ServerProcess.start(folder)) {
                driver.meet(server.origin());
                assertThat(driver.texts()).as("after kill %s", kill).containsAll(acknowledged);
                Thread killer = new Thread(() -> {
                    try {
                        Thread.sleep(50L + random.nextInt(LONGEST_LIFE_MILLIS));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    server.kill();
                });
                killer.start();
                driver.drive(acknowledged);
                killer.join();
            }
        }
        // On a slow machine some servers are gone before they have answered anything.
        assertThat(acknowledged).hasSizeGreaterThan(kills / 4);
    }

    /** Leads an exercise, writes notes and closes moves until the server is gone. */
    private static final class Driver {
        private final Random random;
        private Client client = new Client("");
        private String exercise = "";
        private int number;

        Driver(Random random) {
            this.random = random;
        }

        /** Finds the exercise again, with the cookies of the same browser; begins one if there is none. */
        void meet(String origin) {
            client = client.at(origin);
            if (exercise.isEmpty()) {
                exercise = Client.json(client.post("/api/v1/exercises", """
                                {"title":"Killed","scenario":"twin-valleys","settings":[],"seed":3,"people":[],"injects":[],
                                 "timing":{"moves":1000,"daysPerMove":5,"deliberationSeconds":0,"closesAtDeadline":false}}
                                """))
                        .path("id")
                        .asText();
                client.command(exercise, "started", "{}");
            }
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>();
            JsonNode picture = client.picture(exercise);
            picture.path("notes").forEach(note -> texts.add(note.path("text").asText()));
            texts.add("move " + picture.path("open").path("course").path("move").asInt());
            return texts;
        }

        void drive(List<String> acknowledged) {
            try {
                while (true) {
                    String text = "note " + number++;
                    HttpResponse<String> answer = client.command(exercise, "noted", "{\"text\":\"" + text + "\"}");
                    if (answer.statusCode() == 200) {
                        acknowledged.add(text);
                    }
                    if (random.nextInt(4) == 0) {
                        int move = client.picture(exercise)
                                .path("open")
                                .path("course")
                                .path("move")
                                .asInt();
                        closeMove(acknowledged, move);
                    }
                }
            } catch (UncheckedIOException e) {
                // The server is gone: what it did not acknowledge may or may not be there.
                number++;
            }
        }

        private void closeMove(List<String> acknowledged, int move) {
            if (client.command(exercise, "closed", "{\"move\":" + move + "}").statusCode() == 200) {
                acknowledged.removeIf(text -> text.startsWith("move "));
                acknowledged.add("move " + (move + 1));
            } else {
                acknowledged.removeIf(text -> text.startsWith("move "));
            }
        }
    }
}
