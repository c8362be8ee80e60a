package entente.results.report.document;

import entente.results.figure.Svg;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Writes documents as HTML: a page that needs nothing else, no network, no script, styles and figures inside, whose own policy
 * lets a browser apply these styles and load nothing at all; or a part of a page that brings the {@link #styles} itself.
 */
public final class DocumentHtml {

    /** A table with more columns than this stands below its figure. */
    private static final int MOST_BESIDE = 5;

    private final StringBuilder html = new StringBuilder();

    private DocumentHtml() {}

    /** The page. */
    public static String page(Document document) {
        String styles = styles();
        return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                + sum(styles) + "'; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + escaped(document.title()) + "</title>\n<style>" + styles + "</style>\n</head>\n<body>\n"
                + article(document) + "</body>\n</html>\n";
    }

    /** An article, as a part of a page. */
    public static String article(Document document) {
        return new DocumentHtml().write(document);
    }

    /** The styles of reports, for pages that serve them as a file. */
    public static String styles() {
        try (InputStream in = DocumentHtml.class.getResourceAsStream("report.css")) {
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

    private String write(Document document) {
        html.append("<article class=\"report\">\n<header>\n");
        element("h1", "", document.title());
        document.subtitle().lines().forEach(line -> element("p", "subtitle", line));
        html.append("</header>\n");
        if (!document.question().isEmpty()) {
            element("p", "question", document.question());
        }
        lead(document.lead());
        contents(document.sections());
        for (Document.Section section : document.sections()) {
            html.append("<section id=\"").append(section.id()).append("\">\n");
            if (!section.title().isEmpty()) {
                element("h2", "", section.title());
            }
            section.blocks().forEach(this::block);
            html.append("</section>\n");
        }
        return html.append("</article>\n").toString();
    }

    /** The answer: words beside what they rest on. */
    private void lead(List<DocumentBlock> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        html.append("<section class=\"answer\">\n<div class=\"words\">\n");
        blocks.stream()
                .filter(block -> !(block instanceof DocumentBlock.Exhibit))
                .forEach(this::block);
        html.append("</div>\n<div class=\"evidence\">\n");
        blocks.stream().filter(DocumentBlock.Exhibit.class::isInstance).forEach(this::block);
        html.append("</div>\n</section>\n");
    }

    private void contents(List<Document.Section> sections) {
        List<Document.Section> titled =
                sections.stream().filter(section -> !section.title().isEmpty()).toList();
        if (titled.isEmpty()) {
            return;
        }
        html.append("<nav aria-label=\"Contents\"><ul>\n");
        for (Document.Section section : titled) {
            html.append("<li><a href=\"#").append(section.id()).append("\">");
            html.append(escaped(section.title())).append("</a></li>\n");
        }
        html.append("</ul></nav>\n");
    }

    private void block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Prose prose) {
            element("p", "", prose.text());
        } else if (block instanceof DocumentBlock.Heading heading) {
            element("h3", "", heading.text());
        } else if (block instanceof DocumentBlock.Items items) {
            html.append("<ul>\n");
            items.items().forEach(item -> element("li", "", item));
            html.append("</ul>\n");
        } else if (block instanceof DocumentBlock.Verbatim verbatim) {
            html.append("<pre>")
                    .append(escaped(verbatim.text().stripTrailing()))
                    .append("</pre>\n");
        } else if (block instanceof DocumentBlock.Grid grid) {
            html.append("<div class=\"grid\">\n");
            grid(grid);
            html.append("</div>\n");
        } else if (block instanceof DocumentBlock.Exhibit exhibit) {
            exhibit(exhibit);
        }
    }

    private void exhibit(DocumentBlock.Exhibit exhibit) {
        String kind = exhibit.grid().head().size() > MOST_BESIDE ? "exhibit wide" : "exhibit";
        html.append("<div class=\"" + kind + "\" id=\"figure-")
                .append(exhibit.id())
                .append("\">\n<figure>\n");
        element("figcaption", "", exhibit.title());
        html.append(Svg.element(exhibit.drawing(), exhibit.title(), exhibit.description()));
        html.append("</figure>\n<div class=\"grid\">\n");
        grid(exhibit.grid());
        html.append("</div>\n</div>\n");
    }

    private void grid(DocumentBlock.Grid grid) {
        html.append("<div class=\"scroll\" tabindex=\"0\"><table>\n");
        if (!grid.caption().isEmpty()) {
            element("caption", "", grid.caption());
        }
        html.append("<thead><tr>");
        grid.names().forEach(cell -> cell("th scope=\"col\"", cell));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            row(row, grid.head().size());
        }
        html.append("</tbody>\n</table></div>\n");
        if (!grid.note().isEmpty()) {
            element("p", "note", grid.note());
        }
    }

    private void row(List<String> cells, int columns) {
        if (cells.size() == 1 && cells.get(0).isBlank()) {
            return;
        }
        html.append("<tr>");
        cell(
                cells.size() == 1 ? "th scope=\"colgroup\" colspan=\"" + columns + "\"" : "th scope=\"row\"",
                cells.get(0));
        cells.stream().skip(1).forEach(cell -> cell("td", cell));
        html.append("</tr>\n");
    }

    private void cell(String tag, String text) {
        html.append('<').append(tag).append('>').append(escaped(text)).append("</");
        html.append(tag, 0, 2).append('>');
    }

    private void element(String name, String kind, String text) {
        html.append('<').append(name);
        if (!kind.isEmpty()) {
            html.append(" class=\"").append(kind).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        // A number and its unit stay on one line.
        return text.replace(" %", "\u00a0%")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
