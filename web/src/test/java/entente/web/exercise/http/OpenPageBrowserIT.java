package entente.web.exercise.http;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static entente.web.exercise.http.Stage.press;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import entente.web.browser.BrowserRoom;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An open page: what is written in it survives, it catches up when it was cut off, and its tabs share one stream. */
class OpenPageBrowserIT {

    private static final String DRAFT = "half a thought";

    @TempDir
    Path folder;

    @BeforeEach
    void needsChromium() {
        assumeTrue(BrowserRoom.findChromium().isPresent(), "there is no Chromium");
    }

    @Test
    void draftsSurviveAndWhatWasSentOfflineIsSentOnce() {
        surviving(0);
    }

    @Test
    @Tag("long")
    void draftsSurviveAMinuteWithoutTheServer() {
        surviving(60_000);
    }

    private void surviving(int offlineMillis) {
        try (TestExercise exercise = TestExercise.open(folder);
                Stage stage = Stage.at(exercise.server().origin())) {
            exercise.lead().command(exercise.id(), "started", "{}");
            Page page = stage.as(exercise.of("VAL"), 1000, 800);
            page.navigate("/exercises/" + exercise.id() + "/desk");
            press(page, "I have read this");
            Locator message = page.locator("#message-text");
            tab(page, "people");
            message.fill(DRAFT);
            tab(page, "decide");
            page.locator("#decide-kind").selectOption("holdDialogue");
            page.locator("#reason").fill("because");

            exercise.of("DOR").command(exercise.id(), "said", "{\"to\":[\"VAL\"],\"text\":\"a message meanwhile\"}");
            assertThat(page.locator("#count-people")).containsText("1");
            exercise.lead().command(exercise.id(), "closed", "{\"move\":1}");
            assertThat(page.locator("#course")).containsText("Move 2");
            page.reload();
            assertThat(page.locator("#course")).containsText("Move 2");
            assertThat(page.locator("#reason")).hasValue("because");
            tab(page, "people");
            assertThat(message).hasValue(DRAFT);

            room(page, "Control");
            assertThat(message).hasValue("");
            page.context().setOffline(true);
            message.fill("sent while offline");
            press(page, "Send");
            assertThat(page.locator("#said")).containsText("kept");
            exercise.lead().command(exercise.id(), "closed", "{\"move\":2}");
            assertThat(page.locator("#offline")).isVisible();
            page.waitForTimeout(offlineMillis);
            page.context().setOffline(false);
            assertThat(page.locator("#course")).containsText("Move 3");
            assertThat(page.locator("#messages li.own")).hasCount(1);
            assertThat(page.locator("#messages li.own")).containsText("sent while offline");
            room(page, "Own team");
            assertThat(message).hasValue(DRAFT);
        }
    }

    private static void tab(Page page, String part) {
        page.locator(".tabs a[href='#desk-" + part + "']").click();
    }

    private static void room(Page page, String name) {
        page.locator(".room-choice")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click();
    }

    @Test
    void theTabsOfABrowserShareOneStream() {
        try (TestExercise exercise = TestExercise.open(folder);
                Stage stage = Stage.at(exercise.server().origin())) {
            AtomicInteger streams = new AtomicInteger();
            Page first = stage.as(exercise.of("VAL"), 1280, 900);
            first.context().onRequest(request -> streams.addAndGet(request.url().endsWith("/events") ? 1 : 0));
            first.navigate("/exercises/" + exercise.id() + "/desk");
            assertThat(first.locator("#who")).containsText("Val");
            Page second = first.context().newPage();
            second.navigate("/exercises/" + exercise.id() + "/desk");
            assertThat(second.locator("#who")).containsText("Val");
            exercise.lead().command(exercise.id(), "started", "{}");
            for (Page tab : new Page[] {first, second}) {
                assertThat(tab.locator("#course")).containsText("Move 1");
            }
            assertThat(streams.get()).isEqualTo(1);

            first.close();
            exercise.lead().command(exercise.id(), "closed", "{\"move\":1}");
            assertThat(second.locator("#course")).containsText("Move 2");
            assertThat(streams.get()).isEqualTo(2);
        }
    }

    @Test
    void anOpenPageComesBackByItselfAfterTheServerWasKilled() {
        ServerProcess server = ServerProcess.start(folder);
        try (Stage stage = Stage.at(server.origin())) {
            Client lead = new Client(server.origin());
            String id =
                    Client.json(lead.post("/api/v1/exercises", """
                        {"title":"Killed","scenario":"twin-valleys","settings":[],"seed":3,"people":["VAL"],"injects":[],
                         "timing":{"moves":6,"daysPerMove":60,"deliberationSeconds":0,"closesAtDeadline":false}}
                        """)).path("id").asText();
            JsonNode codes = Client.json(
                    lead.post("/api/v1/exercises/" + id + "/codes", "{\"role\":\"head\",\"nation\":\"VAL\"}"));
            String code = codes.get(codes.size() - 1).path("code").asText();
            Client head = new Client(server.origin());
            head.join(code, "Somebody");
            lead.command(id, "started", "{}");
            Page page = stage.as(head, 1000, 800);
            page.navigate("/exercises/" + id + "/desk");
            press(page, "I have read this");
            assertThat(page.locator("#course")).containsText("Move 1");
            tab(page, "people");
            page.locator("#message-text").fill(DRAFT);
            room(page, "Control");

            server.kill();
            page.locator("#message-text").fill("sent while the server was down");
            press(page, "Send");
            assertThat(page.locator("#said")).containsText("kept");
            server = server.restart(folder);

            assertThat(page.locator("#messages li.own")).hasCount(1);
            assertThat(page.locator("#messages")).containsText("sent while the server was down");
            room(page, "Own team");
            assertThat(page.locator("#message-text")).hasValue(DRAFT);
            assertThat(lead.command(id, "closed", "{\"move\":1}").statusCode()).isEqualTo(200);
            assertThat(page.locator("#course")).containsText("Move 2");
            assertThat(head.picture(id).toString()).containsOnlyOnce("sent while the server was down");
        } finally {
            server.close();
        }
    }
}
