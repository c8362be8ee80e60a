package entente.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes papers as HTML for print: well-formed, without script, whose own policy lets a browser load nothing at all. */
public final class ManuscriptHtml {

    private final StringBuilder html = new StringBuilder();

    private ManuscriptHtml() {}

    /** The page, in UTF-8. */
    public static String page(Manuscript manuscript, Paper paper) {
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + escaped(manuscript.language())
                + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\""
                + policy(manuscript, paper)
                + "\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
                + escaped(manuscript.title()) + "</title>\n<style>" + styles(manuscript, paper)
                + "</style>\n</head>\n<body>\n" + new ManuscriptHtml().body(manuscript) + "</body>\n</html>\n";
    }

    /** The policy that the page names and whoever serves it must allow: nothing but the page's own styles. */
    public static String policy(Manuscript manuscript, Paper paper) {
        String sum = Base64.getEncoder().encodeToString(DigestUtils.sha256(styles(manuscript, paper)));
        return "default-src 'none'; style-src 'sha256-" + sum + "'; base-uri 'none'; form-action 'none'";
    }

    private static String styles(Manuscript manuscript, Paper paper) {
        return "\n@page { size: " + paper.css() + "; }\n" + widths(manuscript) + styles();
    }

    /** The widths of the columns that there are. */
    private static String widths(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .flatMapToInt(grid -> IntStream.range(0, grid.head().size()).map(grid::percent))
                .distinct()
                .sorted()
                .mapToObj(percent -> ".w" + percent + " { width: " + percent + "%; }\n")
                .collect(Collectors.joining());
    }

    private static String styles() {
        try (InputStream in = ManuscriptHtml.class.getResourceAsStream("print.css")) {
            if (in == null) {
                throw new IllegalStateException("print.css is missing from the class path");
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
        html.append("<tr>");
        for (int column = 0; column < grid.head().size(); column++) {
            element("th", "w" + grid.percent(column), grid.head().get(column));
        }
        html.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(this::row);
        html.append("</tbody>\n</table>\n");
    }

    private void row(List<String> texts) {
        html.append("<tr>");
        texts.forEach(text -> element("td", "", text));
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
