package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The summary tells everything in one line of time, and the same can be downloaded without harm. */
class TimelineHttpTest {

    @TempDir
    Path folder;

    private static final List<String> TOLD = List.of(
            "a question of VAL",
            "an answer of control",
            "a message of VAL",
            "a broadcast of control",
            "a note of control",
            "a mark of control",
            "a motion of VAL",
            "a reason of VAL",
            "an argument of VAL",
            "Text of Alpha",
            "name-of-VAL-member has joined",
            "canary-of-control",
            "went back to the beginning of move 2",
            "said in what was left",
            "=1+1");

    private static void play(TestExercise exercise) {
        Client lead = exercise.lead();
        Client head = exercise.of("VAL");
        String id = exercise.id();
        lead.command(
                id,
                "written",
                "{\"inject\":null,\"plan\":{\"subject\":\"Alpha\",\"text\":\"Text of"
                    + " Alpha\",\"from\":\"Press\",\"to\":[],"
                    + "\"trigger\":\"SCHEDULED\",\"day\":90,\"condition\":null,\"effect\":null,\"ready\":true,\"fields\":{}}}");
        lead.command(id, "started", "{}");
        head.command(id, "asked", "{\"text\":\"a question of VAL\"}");
        long request = lead.picture(id).path("requests").get(0).path("request").asLong();
        lead.command(id, "drafted", "{\"request\":" + request + ",\"text\":\"an answer of control\"}");
        lead.command(id, "released", "{\"request\":" + request + "}");
        head.command(id, "said", "{\"to\":[\"DOR\"],\"text\":\"a message of VAL\"}");
        head.command(id, "said", "{\"to\":[\"DOR\"],\"text\":\"=1+1\"}");
        head.command(id, "noted", "{\"text\":\"private to VAL\"}");
        head.command(id, "moved", "{\"to\":[\"DOR\"],\"kind\":\"TEXT\",\"text\":\"a motion of VAL\"}");
        head.command(id, "proposed", "{\"decision\":{\"type\":\"publishPolicy\"},\"reason\":\"an argument of VAL\"}");
        head.command(
                id,
                "decided",
                "{\"decision\":{\"type\":\"publishPolicy\"},\"reason\":\"a reason of VAL\",\"proposal\":null}");
        lead.command(id, "broadcast", "{\"text\":\"a broadcast of control\"}");
        lead.command(id, "noted", "{\"text\":\"a note of control\"}");
        lead.command(id, "bookmarked", "{\"text\":\"a mark of control\"}");
        for (JsonNode inject : lead.picture(id).path("injects")) {
            if (inject.path("plan").path("trigger").asText().equals("SHELF")) {
                lead.command(id, "fired", "{\"inject\":" + inject.path("inject") + "}");
            }
        }
        lead.command(id, "closed", "{\"move\":1}");
        lead.command(id, "closed", "{\"move\":2}");
        head.command(id, "said", "{\"to\":[],\"text\":\"said in what was left\"}");
        lead.command(id, "wentBack", "{\"move\":2}");
        lead.command(id, "closed", "{\"move\":2}");
        lead.command(id, "ended", "{}");
    }

    @Test
    void theSummaryAndItsTablesHoldEverythingAndNoPrivateNote()
            throws IOException, ParserConfigurationException, SAXException {
        try (TestExercise exercise = TestExercise.open(folder)) {
            play(exercise);
            String page = "/exercises/" + exercise.id() + "/";

            String summary = exercise.lead().get(page + "summary").body();
            assertThat(summary).contains(TOLD).doesNotContain("private to VAL");

            HttpResponse<String> csv = exercise.lead().get(page + "timeline.csv");
            assertThat(csv.body()).contains(TOLD).doesNotContain("private to VAL");
            assertThat(csv.body().lines().filter(line -> line.contains("Alpha")).toList())
                    .as("delivered on its day, once in what counts and once in what was left")
                    .hasSize(2)
                    .allMatch(line -> line.contains(",2,90"))
                    .anyMatch(line -> line.endsWith(",left"));
            assertThat(csv.body().lines().filter(line -> line.contains("what was left")))
                    .allMatch(line -> line.endsWith(",left") && line.contains(",3,120"));
            assertThat(csv.body()).contains("'=1+1").doesNotContain(",=1+1", "\n=", "\"=1+1");

            byte[] book = exercise.lead().bytes(page + "timeline.xlsx");
            NodeList texts = part(book, "xl/sharedStrings.xml").getElementsByTagName("t");
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < texts.getLength(); i++) {
                String text = texts.item(i).getTextContent();
                assertThat(text).doesNotMatch("(?s)^[=+@-].*");
                all.append(text).append('\n');
            }
            assertThat(all).contains(TOLD).doesNotContain("private to VAL");
            assertThat(part(book, "xl/worksheets/sheet1.xml")
                            .getElementsByTagName("f")
                            .getLength())
                    .isZero();
        }
    }

    private static Document part(byte[] book, String name)
            throws IOException, ParserConfigurationException, SAXException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new AssertionError("there is no " + name);
    }
}
