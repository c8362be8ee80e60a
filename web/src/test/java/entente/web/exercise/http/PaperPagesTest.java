package entente.web.exercise.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import entente.engine.scenario.Brief;
import entente.engine.scenario.NationStory;
import entente.engine.scenario.Scenario;
import entente.scenarios.format.Scenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The papers of exercises: the same words in every format, and in each only what its readers may know. */
class PaperPagesTest {

    private static final List<String> PAPERS = List.of("events", "manual", "cards", "seats", "evaluation");
    private static final Pattern ELEMENT =
            Pattern.compile("(?s)<(p|h[1-4]|li|td|th)( class=\"([a-z0-9]+)\")?>(.*?)</\\1>");

    @TempDir
    static Path folder;

    private static TestExercise exercise;
    /** The ids of exercises, by what they play. */
    private static final Map<String, String> IDS = new TreeMap<>();

    @BeforeAll
    static void open() {
        exercise = TestExercise.open(folder);
        IDS.put("twin-valleys", exercise.id());
        begin("free-port", "ADN");
        begin("alpine-corridor", "HMK");
    }

    private static void begin(String scenario, String nation) {
        HttpResponse<String> answer = exercise.lead().post("/api/v1/exercises", """
            {"title":"On paper","scenario":"%s","settings":[],"seed":3,
             "timing":{"moves":4,"daysPerMove":60,"deliberationSeconds":900,"closesAtDeadline":false},
             "people":["%s"],"injects":[]}
            """.formatted(scenario, nation));
        JsonNode begun = Client.json(answer);
        assertThat(begun.has("id")).as(answer.body()).isTrue();
        IDS.put(scenario, begun.path("id").asText());
    }

    @AfterAll
    static void close() {
        exercise.close();
    }

    private static String address(String scenario, String file) {
        return "/exercises/" + IDS.get(scenario) + "/documents/" + file;
    }

    private static String html(String scenario, String paper) {
        HttpResponse<String> answer = exercise.lead().get(address(scenario, paper + ".html"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** What stands in the page in order, but for the foot. */
    private static List<String> texts(String html) {
        return ELEMENT.matcher(html)
                .results()
                .filter(element -> !"foot".equals(element.group(3)))
                .map(element -> element.group(4))
                .map(PaperPagesTest::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String foot(String html) {
        return ELEMENT.matcher(html)
                .results()
                .filter(element -> "foot".equals(element.group(3)))
                .map((MatchResult element) -> plain(element.group(4)))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00a0\\u202f]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "free-port", "alpine-corridor"})
    void everyFormatHoldsTheSameWords(String scenario) throws IOException {
        for (String paper : PAPERS) {
            String html = html(scenario, paper);
            List<String> texts = texts(html);
            assertThat(texts).as(paper).hasSizeGreaterThan(2);
            try (XWPFDocument docx = new XWPFDocument(
                    new ByteArrayInputStream(exercise.lead().bytes(address(scenario, paper + ".docx"))))) {
                assertThat(words(docx)).as(scenario + " " + paper).isEqualTo(texts);
            }
            try (PDDocument pdf = Loader.loadPDF(exercise.lead().bytes(address(scenario, paper + ".pdf")))) {
                String written = plain(new PDFTextStripper().getText(pdf))
                        .replaceAll("(\\d+/\\d+)?" + Pattern.quote(foot(html)) + "(\\d+/\\d+)?", "");
                assertThat(texts)
                        .as(scenario + " " + paper)
                        .allSatisfy(text -> assertThat(written).contains(text));
            }
        }
    }

    private static List<String> words(XWPFDocument docx) {
        List<String> words = new ArrayList<>();
        for (IBodyElement element : docx.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                words.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells().forEach(cell -> {
                            // A cell of a grid is one text; a box is a paragraph for each line.
                            cell.getParagraphs().forEach(line -> words.add(line.getText()));
                        }));
            }
        }
        return words.stream()
                .map(PaperPagesTest::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twin-valleys", "free-port", "alpine-corridor"})
    void theManualHoldsNothingOfBriefsOrOfTheEventList(String name) throws IOException {
        Scenario scenario = Scenarios.load(name, List.of());
        String manual = String.join("\n", texts(html(name, "manual")));
        assertThat(manual).contains(plain(scenario.description().title()), "TLP:RED");
        List<String> secrets = new ArrayList<>();
        for (NationStory nation : scenario.story().nations()) {
            Brief brief = nation.brief();
            secrets.addAll(brief.aims());
            secrets.addAll(List.of(brief.who(), brief.redLine(), brief.secret(), brief.trust(), brief.wanted()));
        }
        scenario.script().decisionPoints().forEach(point -> secrets.add(point.question()));
        scenario.story()
                .injects()
                .forEach(inject -> secrets.add(inject.telling().text()));
        secrets.removeIf(String::isBlank);
        assertThat(secrets).hasSizeGreaterThan(5);
        assertThat(secrets).allSatisfy(secret -> assertThat(manual).doesNotContain(plain(secret)));
        assertThat(manual).doesNotContain("canary");
    }

    @Test
    void aCardHoldsTheSecretAndTheListEveryInject() throws IOException {
        Brief brief = Scenarios.load("twin-valleys", List.of())
                .story()
                .findNation("DOR")
                .orElseThrow()
                .brief();
        List<String> cards = texts(html("twin-valleys", "cards"));
        assertThat(cards).contains(plain(brief.secret()), plain(brief.redLine()));
        assertThat(html("twin-valleys", "events")).contains("canary-of-control", "canary-of-plan", "plotsBorn");
    }

    @Test
    void theSeatSheetSaysWhereToGoAndWhatToType() {
        JsonNode codes = Client.json(exercise.lead().get("/api/v1/exercises/" + exercise.id() + "/codes"));
        String sheet = html("twin-valleys", "seats");
        assertThat(codes).isNotEmpty();
        codes.forEach(code -> assertThat(sheet).contains(code.path("code").asText()));
        assertThat(sheet).contains("/join");
    }

    @Test
    void thePageNamesThemAndOthersGetNothing() {
        String page = "/exercises/" + exercise.id() + "/documents";
        HttpResponse<String> list = exercise.lead().get(page + "?paper=letter");
        assertThat(list.body()).contains("documents/manual.pdf?paper=letter", "documents/cards.docx?paper=letter");
        HttpResponse<String> html = exercise.lead().get(page + "/manual.html?paper=letter");
        assertThat(html.body()).contains("size: 215.9mm");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; style-src 'sha256-", "frame-ancestors 'none'");
        for (String unknown : List.of("/x.pdf", "/manual", "/manual.odt", "/manual.pdf?paper=a3")) {
            assertThat(exercise.lead().get(page + unknown).statusCode())
                    .as(unknown)
                    .isEqualTo(404);
        }
        for (String who : List.of("VAL", "VAL-controller", "observer", "screen", "stranger")) {
            for (String file : PAPERS) {
                HttpResponse<String> refused = exercise.of(who).get(page + "/" + file + ".html");
                assertThat(refused.statusCode()).as(who + " " + file).isIn(403, 404);
            }
        }
    }
}
