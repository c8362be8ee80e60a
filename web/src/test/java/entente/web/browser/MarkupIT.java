package entente.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import entente.web.server.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The HTML of every kind of page, in both languages, is valid by the checker of the W3C (vnu). */
class MarkupIT {

    private final HtmlChecker checker = new HtmlChecker();

    @TempDir
    private Path folder;

    @Test
    void everyPageIsValid() throws IOException, SAXException {
        List<String> wrong = new ArrayList<>();
        try (TestServer server = TestServer.local(folder)) {
            List<String> pages = new ArrayList<>(PublicPages.of(server));
            pages.add("/nothing-here");
            for (String language : List.of("en", "fr")) {
                for (String page : pages) {
                    String html = server.get(page, "Accept", "text/html", "Accept-Language", language)
                            .body();
                    assertThat(html).as(page).contains("<html lang=\"" + language + "\"");
                    checker.errors(html).forEach(error -> wrong.add(language + " " + page + ": " + error));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotValidIsFound() throws IOException, SAXException {
        assertThat(checker.errors("<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body></body></html>"))
                .isEmpty();
        assertThat(checker.errors("<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head>"
                        + "<body><p id=\"a\"><div></div></p><img src=\"x.png\"><i id=\"a\"></i></body></html>"))
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(error -> error.contains("Duplicate ID"));
    }
}
