package entente.results.report.document;

import entente.results.figure.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes documents as one HTML page that needs nothing else: no network, no script, styles and figures inside. Its own policy
 * lets a browser apply these styles and load nothing at all.
 */
public final class HtmlPage {

    private HtmlPage() {}

    /** The page. */
    public static String of(Document document) {
        String styles = styles();
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sum(styles) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + HtmlFragment.escaped(document.title()) + "</title>\n<style>" + styles + "</style>\n</head>\n<body>\n"
                + HtmlFragment.of(document) + "</body>\n</html>\n";
    }

    /** The styles of reports, for pages that serve them as a file. */
    public static String styles() {
        try (InputStream in = HtmlPage.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("report.css is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n") + Svg.styles();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(String text) {
        return Base64.getEncoder().encodeToString(DigestUtils.sha256(text));
    }
}
