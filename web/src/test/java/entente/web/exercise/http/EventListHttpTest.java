package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list in a file becomes injects, and these a file, for whoever sets exercises up and for nobody else. */
class EventListHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREVIEW = "/api/v1/event-lists/preview";

    @TempDir
    Path folder;

    private static String body(String csv) {
        ObjectNode body = JSON.createObjectNode();
        body.put("name", "list.csv").put("scenario", "twin-valleys");
        body.put("content", Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)));
        return body.toString();
    }

    @Test
    void aListBecomesInjectsAndTheseTheSameList() throws IOException {
        try (TestExercise exercise = TestExercise.open(folder)) {
            Client lead = exercise.lead();
            HttpResponse<String> answer =
                    lead.post(PREVIEW, body("#,DTG,To,Subject\n1,D+2,VAL,=Alpha\n2,soon,Mayor,Bravo\n"));
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode rows = JSON.readTree(answer.body()).path("rows");
            assertThat(rows.findValuesAsText("fate")).containsExactly("NEW", "NEW");
            assertThat(rows.get(1).path("remarks").findValuesAsText("text"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("“soon”");

            ObjectNode list = JSON.createObjectNode().put("startDate", "2026-09-14");
            rows.forEach(row -> list.withArray("injects").add(row.path("inject")));
            HttpResponse<String> csv = lead.post("/api/v1/event-lists/export?format=csv", list.toString());
            assertThat(csv.body()).contains("'=Alpha").contains("Bravo");
            JsonNode again =
                    JSON.readTree(lead.post(PREVIEW, body(csv.body())).body()).path("rows");
            assertThat(again.get(0).path("inject")).isEqualTo(rows.get(0).path("inject"));
            assertThat(again.get(1).path("inject")).isEqualTo(rows.get(1).path("inject"));
            assertThat(lead.post("/api/v1/event-lists/export?format=ics", list.toString())
                            .body())
                    .contains("DTSTART:20260916T000000\r\n")
                    .doesNotContain("Bravo");
        }
    }

    @Test
    void whatIsWrongIsSaid() {
        try (TestExercise exercise = TestExercise.open(folder)) {
            Client lead = exercise.lead();
            assertThat(lead.post(PREVIEW, body("Item,Cost\nHall,3\n")))
                    .returns(422, HttpResponse::statusCode)
                    .satisfies(answer -> assertThat(answer.body()).contains("Item, Cost"));
            assertThat(lead.post(PREVIEW, body("a").replace("twin-valleys", "nowhere"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(lead.post(PREVIEW, "{\"scenario\":\"twin-valleys\",\"content\":\"?\"}")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(lead.post("/api/v1/event-lists/export?format=doc", "{}").statusCode())
                    .isEqualTo(400);
            assertThat(lead.post("/api/v1/event-lists/export?format=ics", "{}").statusCode())
                    .isEqualTo(400);
        }
    }
}
