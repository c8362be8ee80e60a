package entente.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes papers as HTML for print: well-formed, without script, whose own policy lets a browser load nothing at all. */
public final class ManuscriptHtml {

    private final StringBuilder html = new StringBuilder();

    private ManuscriptHtml() {}

    /** The page, in UTF-8. */
    public static String page(Manuscript manuscript, Paper paper) {
        String styles = "\n@page { size: " + paper.css() + "; }\n" + styles();
        String sum = Base64.getEncoder().encodeToString(DigestUtils.sha256(styles));
        String language = escaped(manuscript.language());
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\">\n"
                + "<head>\n"
                + "<meta"
                + " charset=\"utf-8\"/>\n"
                + "<meta"
                + " http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src"
                + " 'none';"
                + " style-src"
                + " 'sha256-" + sum + "'; base-uri 'none'; form-action 'none'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + escaped(manuscript.title()) + "</title>\n<style>" + styles + "</style>\n</head>\n<body>\n"
                + new ManuscriptHtml().body(manuscript) + "</body>\n</html>\n";
    }

    private static String styles() {
        try (InputStream in = ManuscriptHtml.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("paper.css is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String body(Manuscript manuscript) {
        element("p", "foot", manuscript.foot());
        element("h1", "title", manuscript.title());
        if (!manuscript.subtitle().isEmpty()) {
            element("p", "subtitle", manuscript.subtitle());
        }
        manuscript.blocks().forEach(this::block);
        return html.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + (heading.level() + 1), "", heading.text());
        } else if (block instanceof Block.Prose prose) {
            element("p", "", prose.text());
        } else if (block instanceof Block.Items items) {
            html.append("<ul>\n");
            items.items().forEach(item -> element("li", "", item));
            html.append("</ul>\n");
        } else if (block instanceof Block.Grid grid) {
            grid(grid);
        } else if (block instanceof Block.Box box) {
            html.append("<div class=\"box\">\n");
            element("p", "name", box.title());
            box.lines().forEach(line -> element("p", "", line));
            html.append("</div>\n");
        } else if (block instanceof Block.PageBreak) {
            html.append("<div class=\"break\"></div>\n");
        }
    }

    private void grid(Block.Grid grid) {
        html.append("<table>\n<thead>");
        row("th", grid.head());
        html.append("</thead>\n<tbody>\n");
        grid.rows().forEach(row -> row("td", row));
        html.append("</tbody>\n</table>\n");
    }

    private void row(String cell, List<String> texts) {
        html.append("<tr>");
        texts.forEach(text -> element(cell, "", text));
        html.append("</tr>\n");
    }

    private void element(String name, String kind, String text) {
        html.append('<').append(name);
        if (!kind.isEmpty()) {
            html.append(" class=\"").append(kind).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    /** The text in XML, without the characters that XML cannot hold. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
