package entente.results.report.document;

import entente.results.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Writes documents as Markdown; figures stand in files of their own beside it. */
public final class DocumentMarkdown {

    private static final int PAGE_WIDTH = 118;

    private final StringBuilder text = new StringBuilder();
    private final String figures;
    private final boolean isMarked;

    private DocumentMarkdown(String figures, boolean isMarked) {
        this.figures = figures;
        this.isMarked = isMarked;
    }

    /**
     * The text.
     *
     * @param figures the folder of the figures, seen from the text; empty to leave figures out
     */
    public static String of(Document document, String figures) {
        return new DocumentMarkdown(figures, false).write(document);
    }

    /** A page to be kept beside others: of a document whose words are Markdown, in lines, without figures. */
    public static String page(Document document) {
        return new DocumentMarkdown("", true).write(document).stripTrailing() + "\n";
    }

    private String write(Document document) {
        text.append("# ").append(escaped(document.title())).append("\n\n");
        document.subtitle().lines().forEach(this::paragraph);
        if (!document.question().isEmpty()) {
            text.append("> ").append(escaped(document.question())).append("\n\n");
        }
        document.lead().forEach(this::block);
        for (Document.Section section : document.sections()) {
            if (!section.title().isEmpty()) {
                text.append("## ").append(escaped(section.title())).append("\n\n");
            }
            section.blocks().forEach(this::block);
        }
        return text.toString();
    }

    private void block(DocumentBlock block) {
        if (block instanceof DocumentBlock.Prose prose) {
            paragraph(prose.text());
        } else if (block instanceof DocumentBlock.Heading heading) {
            text.append("### ").append(escaped(heading.text())).append("\n\n");
        } else if (block instanceof DocumentBlock.Items items) {
            items.items()
                    .forEach(item -> text.append("- ").append(escaped(item)).append('\n'));
            text.append('\n');
        } else if (block instanceof DocumentBlock.Verbatim verbatim) {
            text.append("```\n").append(verbatim.text().stripTrailing()).append("\n```\n\n");
        } else if (block instanceof DocumentBlock.Grid grid) {
            grid(grid);
        } else if (block instanceof DocumentBlock.Exhibit exhibit) {
            if (!figures.isEmpty()) {
                text.append("![").append(escaped(exhibit.title())).append("](");
                text.append(figures).append('/').append(exhibit.id()).append(".svg)\n\n");
            }
            grid(exhibit.grid());
        }
    }

    private void grid(DocumentBlock.Grid grid) {
        if (!grid.caption().isEmpty()) {
            text.append("**").append(escaped(grid.caption())).append("**\n\n");
        }
        int columns =
                grid.rows().stream().mapToInt(List::size).reduce(grid.head().size(), Math::max);
        row(grid.names(), columns);
        text.append("| --- |")
                .append((isMarked ? " --- |" : " ---: |").repeat(grid.head().size() - 1));
        text.append(" --- |".repeat(columns - grid.head().size())).append('\n');
        for (List<String> row : grid.rows()) {
            if (row.size() > 1 || !row.get(0).isBlank()) {
                row(row, columns);
            }
        }
        text.append('\n');
        paragraph(grid.note());
    }

    private void row(List<String> cells, int columns) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        all.forEach(cell -> text.append("| ").append(escaped(cell.strip())).append(' '));
        text.append("|\n");
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            text.append(isMarked ? Paragraph.wrap(PAGE_WIDTH, words) : escaped(words) + "\n")
                    .append('\n');
        }
    }

    /** Without what Markdown or HTML would take for a sign of its own. */
    private String escaped(String words) {
        return isMarked
                ? words.replace("|", "\\|")
                : words.replace("\\", "\\\\")
                        .replaceAll("([|<>*_`\\[\\]#])", "\\\\$1")
                        .replace("\n", " ");
    }
}
