package entente.results.report.document;

import entente.results.figure.Svg;
import java.util.List;

/** Writes documents as a part of an HTML page, without styles and scripts: the page brings {@link HtmlPage#styles}. */
public final class HtmlFragment {

    /** A table with more columns than this stands below its figure. */
    private static final int MOST_BESIDE = 5;

    private final StringBuilder html = new StringBuilder();

    private HtmlFragment() {}

    /** An article. */
    public static String of(Document document) {
        return new HtmlFragment().write(document);
    }

    private String write(Document document) {
        html.append("<article class=\"report\">\n<header>\n");
        element("h1", "", document.title());
        element("p", "subtitle", document.subtitle());
        html.append("</header>\n");
        if (!document.question().isEmpty()) {
            element("p", "question", document.question());
        }
        lead(document.lead());
        contents(document);
        for (Section section : document.sections()) {
            html.append("<section id=\"").append(section.id()).append("\">\n");
            element("h2", "", section.title());
            section.blocks().forEach(this::block);
            html.append("</section>\n");
        }
        return html.append("</article>\n").toString();
    }

    /** The answer: words beside what they rest on. */
    private void lead(List<DocumentBlock> blocks) {
        html.append("<section class=\"answer\">\n<div class=\"words\">\n");
        blocks.stream()
                .filter(block -> !(block instanceof DocumentBlock.Exhibit))
                .forEach(this::block);
        html.append("</div>\n<div class=\"evidence\">\n");
        blocks.stream().filter(DocumentBlock.Exhibit.class::isInstance).forEach(this::block);
        html.append("</div>\n</section>\n");
    }

    private void contents(Document document) {
        html.append("<nav aria-label=\"Contents\"><ul>\n");
        for (Section section : document.sections()) {
            html.append("<li><a href=\"#").append(section.id()).append("\">");
            html.append(escaped(section.title())).append("</a></li>\n");
        }
        html.append("</ul></nav>\n");
    }

    private void block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Prose prose) {
            element("p", "", prose.text());
        } else if (block instanceof DocumentBlock.Items items) {
            html.append("<ul>\n");
            items.items().forEach(item -> element("li", "", item));
            html.append("</ul>\n");
        } else if (block instanceof DocumentBlock.Verbatim verbatim) {
            html.append("<pre>").append(escaped(verbatim.text().strip())).append("</pre>\n");
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
        element("caption", "", grid.caption());
        html.append("<thead><tr>");
        grid.head()
                .forEach(cell ->
                        html.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : grid.rows()) {
            html.append("<tr><th scope=\"row\">").append(escaped(row.get(0))).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table></div>\n");
        if (!grid.note().isEmpty()) {
            element("p", "note", grid.note());
        }
    }

    private void element(String name, String kind, String text) {
        html.append('<').append(name);
        if (!kind.isEmpty()) {
            html.append(" class=\"").append(kind).append('"');
        }
        html.append('>').append(escaped(text)).append("</").append(name).append(">\n");
    }

    static String escaped(String text) {
        // A number and its unit stay on one line.
        return text.replace(" %", "\u00a0%")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
