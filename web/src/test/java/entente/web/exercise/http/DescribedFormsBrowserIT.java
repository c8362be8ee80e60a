package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.picture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.engine.decision.Decision;
import entente.engine.decision.Inject;
import entente.engine.decision.NationDecision;
import entente.engine.description.RecordType;
import entente.web.browser.BrowserRoom;
import entente.web.server.TestServer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A delegation takes every kind of decision on a phone, and control gives injects every effect, without seeing JSON. */
class DescribedFormsBrowserIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCENARIO = "alpine-corridor";
    private static final List<String> NATIONS =
            List.of("ARV", "BCN", "FLS", "GRB", "HMK", "CDR", "DLM", "LMN", "EKR", "ILY", "JRV", "KRS");
    private static final int WIDTH = 360;
    private static final int MOVES = 40;
    private static final int DAYS_PER_MOVE = 10;

    /** What is taken first, because it makes way for others, and what last. */
    private static final List<String> FIRST = List.of(
            "declineJointOperation",
            "acceptAgreement",
            "leaveAgreement",
            "contribute",
            "alignPolicy",
            "leaveInstitution");

    @TempDir
    Path folder;

    private TestServer server;
    private Stage stage;
    private Client lead;
    private String exercise;

    @BeforeEach
    void open() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
        server = TestServer.network(folder);
        stage = Stage.at(server.origin());
        lead = new Client(server.origin());
        lead.submit("/host", "hostToken", server.server().hostToken().orElseThrow());
        ObjectNode setup = JSON.createObjectNode()
                .put("title", "Forms")
                .put("scenario", SCENARIO)
                .put("seed", 14);
        setup.putArray("settings").add("decisionPoints=" + points()).add("story.points=[]");
        setup.putObject("timing")
                .put("moves", MOVES)
                .put("daysPerMove", DAYS_PER_MOVE)
                .put("deliberationSeconds", 0)
                .put("closesAtDeadline", false);
        NATIONS.forEach(setup.putArray("people")::add);
        setup.putArray("injects");
        HttpResponse<String> created = lead.post("/api/v1/exercises", setup.toString());
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        exercise = Client.json(created).path("id").asText();
        lead.command(exercise, "started", "{}");
    }

    @AfterEach
    void shut() {
        if (stage != null) {
            stage.close();
            server.close();
        }
    }

    /** A point for each nation in every move: one is put only in the move that leads to it. */
    private static String points() {
        ArrayNode points = JSON.createArrayNode();
        for (String nation : NATIONS) {
            for (int move = 1; move <= MOVES; move++) {
                ObjectNode point = points.addObject()
                        .put("id", "ask-" + nation + "-" + move)
                        .put("day", DAYS_PER_MOVE * move)
                        .put("nation", nation);
                point.put("question", "What shall it be?").put("standing", "Wait");
                point.putArray("options").addObject().put("label", "Wait").putArray("decisions");
                point.withArray("options").addObject().put("label", "Speak").putArray("decisions");
            }
        }
        return points.toString();
    }

    @Test
    void aDelegationTakesEveryKindOfDecisionOnAPhone() {
        String host = askedForAJointOperation();
        Client head = join(host);
        JsonNode operation = operation(head);
        String asker = operation.path("asking").asText();
        Client other = join(asker);
        other.command(exercise, "decided", decision("proposeAgreement", "partner", host));
        Page phone = desk(head);
        for (String type : FIRST) {
            take(phone, type);
        }
        assertThat(phone.locator("#decided li.wrong, #decided .wrong")).hasCount(0);
        Client third = join(NATIONS.stream()
                .filter(nation -> !nation.equals(host) && !nation.equals(asker))
                .findFirst()
                .orElseThrow());
        third.command(exercise, "decided", decision("proposeAgreement", "partner", host));
        Page askersPhone = desk(other);
        take(askersPhone, "askJointOperation");
        List<String> rest = kinds(phone);
        assertThat(rest).containsExactlyInAnyOrderElementsOf(types(NationDecision.class));
        rest.removeAll(FIRST);
        rest.remove("askJointOperation");
        for (String type : rest) {
            take(phone, type);
        }
        assertThat(phone.locator("#decided .wrong")).hasCount(1);
        assertThat(phone.locator("#decided li:has(.wrong)")).containsText("Withhold a report");
        assertThat(phone.locator("#desk-decide")).not().containsText("{");
        assertThat(stage.complaints()).isEmpty();
    }

    @Test
    void controlGivesAnInjectEveryEffectWithoutJson() {
        Page control = stage.as(lead, 1366, 900);
        control.navigate("/exercises/" + exercise + "/control");
        control.locator("#inject-write").click();
        List<String> kinds = kinds(control);
        assertThat(kinds).containsExactlyElementsOf(types(Inject.class));
        for (String kind : kinds) {
            control.locator("#inject-subject").fill("With " + kind);
            control.locator("#effect-kind").selectOption(kind);
            fillIn(control, "#inject-effect");
            assertThat(control.locator("#effect-preview .sentence")).isVisible();
            control.locator("#inject-form").screenshot(shot("effect-" + kind));
            control.locator("#inject-form button.primary").click();
            Locator line =
                    control.locator("#injects li").filter(new Locator.FilterOptions().setHasText("With " + kind));
            assertThat(line).isVisible();
            control.locator("#inject-write").click();
            line.getByText("Fire").click();
            assertThat(line).containsText("delivered");
            assertThat(line).not().containsText("Refused");
            assertThat(line).not().containsText("{");
        }
        picture(control, "effects");
        setUpWithAnEffect();
        assertThat(stage.complaints()).isEmpty();
    }

    /** The same form stands in the set-up; it names what the scenario names, in the reader's language. */
    private void setUpWithAnEffect() {
        Page setup = stage.person(WIDTH, 800, "fr");
        stage.enter(setup, lead);
        PlanSteps.begin(setup, SCENARIO).step("events");
        setup.locator("#inject-subject").fill("Une crise");
        setup.locator("#effect-kind").selectOption("diplomaticCrisis");
        for (String nation : List.of("HMK", "KRS")) {
            setup.locator("#effect-between input[value=" + nation + "]").check();
        }
        assertThat(setup.locator("#effect-preview")).containsText("Une crise entre Hochmark et Karst");
        setup.locator("#inject-effect").screenshot(shot("effect-phone-fr"));
        setup.locator("#add-inject").click();
        assertThat(setup.locator("#setup-injects")).containsText("Une crise");
        assertThat(BrowserRoom.excess(setup)).isZero();
    }

    /** Moves go by until a nation is asked for a joint operation. */
    private String askedForAJointOperation() {
        for (int move = 1; move < MOVES; move++) {
            for (String nation : NATIONS) {
                JsonNode desk = Client.json(lead.get("/api/v1/exercises/" + exercise + "/as/" + nation));
                for (JsonNode operation : desk.path("operations")) {
                    if (operation.hasNonNull("asking")) {
                        return nation;
                    }
                }
            }
            lead.command(exercise, "closed", "{\"move\":" + move + "}");
        }
        throw new AssertionError("nobody is asked for a joint operation");
    }

    private JsonNode operation(Client head) {
        return head.picture(exercise).path("operations").get(0);
    }

    private Client join(String nation) {
        String codes = "/api/v1/exercises/" + exercise + "/codes";
        JsonNode all = Client.json(lead.post(codes, "{\"role\":\"head\",\"nation\":\"" + nation + "\"}"));
        Client client = new Client(server.origin());
        client.join(all.get(all.size() - 1).path("code").asText(), "Head of " + nation);
        return client;
    }

    private static String decision(String type, String field, String value) {
        return "{\"decision\":{\"type\":\"" + type + "\",\"" + field + "\":\"" + value
                + "\"},\"reason\":\"\",\"proposal\":null}";
    }

    private Page desk(Client head) {
        Page phone = stage.as(head, WIDTH, 740);
        phone.navigate("/exercises/" + exercise + "/desk");
        Stage.press(phone, "I have read this");
        phone.locator(".jump a[href='#desk-decide']").click();
        return phone;
    }

    @SuppressWarnings("unchecked")
    private static List<String> kinds(Page page) {
        return (List<String>) page.evaluate(
                "() => JSON.parse(document.getElementById('frame').textContent).forms.map((form) => form.type)");
    }

    private static List<String> types(Class<? extends Decision> of) {
        return RecordType.kinds(of).stream()
                .map(kind -> Decision.type(kind.type()))
                .toList();
    }

    /** Takes a decision with whatever its form must have. */
    private static void take(Page phone, String type) {
        int before = phone.locator("#decided li").count();
        phone.locator("#decide-kind").selectOption(type);
        fillIn(phone, "#decide-fields");
        assertThat(phone.locator("#decide-preview .sentence")).isVisible();
        assertThat(BrowserRoom.excess(phone)).as(type).isZero();
        phone.locator("#decide-form").screenshot(shot("decide-" + type));
        phone.locator("#decide-go").click();
        assertThat(phone.locator("#decided li")).hasCount(before + 1);
    }

    private static Locator.ScreenshotOptions shot(String name) {
        return new Locator.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png"));
    }

    /** Fills in what must be there, with the first of what can be chosen; of a group of wishes, its last list. */
    private static void fillIn(Page page, String form) {
        Locator parts = page.locator(form + " .parts").first();
        // What can be chosen second may depend on what was chosen first.
        for (int i = 0; i < parts.locator("select[required]").count(); i++) {
            Locator select = parts.locator("select[required]").nth(i);
            select.selectOption(firstChoice(select));
        }
        for (Locator number : parts.locator("input[required]").all()) {
            number.fill("1");
        }
        for (Locator boxes : parts.locator("fieldset:not(details fieldset)").all()) {
            Locator ticks = boxes.locator("input[type=checkbox]");
            for (int i = 0; i < Math.min(2, ticks.count() - 1); i++) {
                ticks.nth(ticks.count() - 1 - i).check();
            }
            if (boxes.locator("input[type=number]").count() > 0) {
                boxes.locator("input[type=number]").first().fill("3");
            }
        }
        if (parts.locator("#decide-change-posture").count() > 0) {
            parts.locator("#decide-change-posture").selectOption("needToShare");
        }
    }

    private static String firstChoice(Locator select) {
        return select.locator("option:not([value=''])").first().getAttribute("value");
    }
}
