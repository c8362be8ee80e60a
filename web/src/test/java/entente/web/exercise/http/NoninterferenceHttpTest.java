package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one delegation receives does not depend on another's secrets, nor on those of control: two servers over copies of the
 * same files, so that all random names are the same, on which only the secrets differ, in text, length and number.
 */
class NoninterferenceHttpTest {

    @TempDir
    Path folder;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(file, place);
                }
            }
        }
    }

    @Test
    void whatADelegationReceivesIsTheSameToTheByte() throws IOException {
        Path data = folder.resolve("data");
        TestExercise begun = TestExercise.open(data);
        begun.close();
        copy(data, folder.resolve("one"));
        copy(data, folder.resolve("other"));
        Map<String, Map<String, String>> one;
        Map<String, Map<String, String>> other;
        try (TestExercise exercise = begun.at(folder.resolve("one"))) {
            exercise.play("a secret", "another", 0);
            one = received(exercise);
        }
        try (TestExercise exercise = begun.at(folder.resolve("other"))) {
            exercise.play("something else, and of another length", "x", 3);
            other = received(exercise);
        }
        one.forEach((who, answers) -> answers.forEach((route, answer) ->
                assertThat(other.get(who).get(route)).as(who + " " + route).isEqualTo(answer)));
        assertThat(one.get("VAL").toString()).contains("canary-of-VAL").contains("picture");
        assertThat(one.get("VAL-controller").toString())
                .contains("canary-of-VAL")
                .contains("To be answered");
    }

    /**
     * An answer without the time of day at which something was written, and without the picture of the server's address: the two
     * exercises run neither at the same time nor on the same port.
     */
    private static String timeless(String answer) {
        return answer.replaceAll("\"at\":\\d+", "\"at\":0")
                .replaceAll("\"joinSquares\":\\[[^\\]]*]", "\"joinSquares\":[]");
    }

    /** Everything that everybody but the second delegation and control gets, previews and errors among it. */
    private static Map<String, Map<String, String>> received(TestExercise exercise) throws IOException {
        Map<String, Map<String, String>> received = new LinkedHashMap<>();
        for (String who : List.of("VAL", "VAL-member", "VAL-controller", "observer", "screen", "stranger")) {
            Map<String, String> answers = new LinkedHashMap<>();
            exercise.everything(who)
                    .forEach((route, answer) -> answers.put(
                            route, timeless(answer.replace(exercise.server().origin(), "ORIGIN"))));
            received.put(who, answers);
        }
        JsonNode dossiers = exercise.of("VAL").picture(exercise.id()).path("dossiers");
        assertThat(dossiers).isNotEmpty();
        for (JsonNode report : dossiers.findValues("report")) {
            String asked = "{\"report\":\"" + report.asText() + "\",\"to\":[\"DOR\"]}";
            received.get("VAL")
                    .put(
                            "preview " + report.asText(),
                            exercise.of("VAL")
                                    .post("/api/v1/exercises/" + exercise.id() + "/previews", asked)
                                    .body());
        }
        afterwards(exercise, received);
        return received;
    }

    /** What they get of the review once their own timelines and the stories of the attacks are shown. */
    private static void afterwards(TestExercise exercise, Map<String, Map<String, String>> received) {
        exercise.lead().command(exercise.id(), "ended", "{}");
        for (String part : List.of("TIMELINE", "ATTACKS")) {
            exercise.lead().command(exercise.id(), "revealed", "{\"part\":\"" + part + "\",\"shown\":true}");
        }
        for (String who : List.of("VAL", "VAL-member", "observer")) {
            String answer = exercise.of(who)
                    .get("/api/v1/exercises/" + exercise.id() + "/happened")
                    .body();
            assertThat(answer).contains("\"rows\"");
            received.get(who).put("happened afterwards", answer);
        }
    }
}
