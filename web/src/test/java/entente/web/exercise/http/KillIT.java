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
    void nothingAcknowledgedIsLostInFiveKills() throws InterruptedException {
        killed(5);
    }

    @Test
    @Tag("long")
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
                JsonNode picture = driver.picture();
                assertThat(Driver.notes(picture)).as("after kill %s", kill).containsAll(acknowledged);
                assertThat(Driver.move(picture)).as("after kill %s", kill).isGreaterThanOrEqualTo(driver.move);
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
        assertThat(acknowledged).as("what was acknowledged").hasSizeGreaterThan(kills);
    }

    /** Leads an exercise, writes notes and closes moves until the server is gone. */
    private static final class Driver {
        private final Random random;
        private Client client = new Client("");
        private String exercise = "";
        private int number;
        /** The move that the server has said it is in; it may be further. */
        private int move = 1;

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

        JsonNode picture() {
            return client.picture(exercise);
        }

        static List<String> notes(JsonNode picture) {
            List<String> texts = new ArrayList<>();
            picture.path("notes").forEach(note -> texts.add(note.path("text").asText()));
            return texts;
        }

        static int move(JsonNode picture) {
            return picture.path("open").path("course").path("move").asInt();
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
                        closeMove(move(picture()));
                    }
                }
            } catch (UncheckedIOException e) {
                // The server is gone: what it did not acknowledge may or may not be there.
                number++;
            }
        }

        private void closeMove(int now) {
            if (client.command(exercise, "closed", "{\"move\":" + now + "}").statusCode() == 200) {
                move = now + 1;
            }
        }
    }
}
