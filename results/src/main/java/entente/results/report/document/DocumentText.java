package entente.results.report.document;

import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import java.util.List;
import java.util.Locale;

/** Writes documents as plain text: figures as their tables. */
public final class DocumentText {

    private final StringBuilder text = new StringBuilder();

    private DocumentText() {}

    /** The text, ending with a line break. */
    public static String of(Document document) {
        return new DocumentText().write(document);
    }

    private String write(Document document) {
        text.append(Paragraph.wrap(document.title())).append(Paragraph.wrap(document.subtitle()));
        if (!document.question().isEmpty()) {
            text.append('\n').append(Paragraph.wrap(document.question()));
        }
        document.lead().forEach(this::block);
        for (Section section : document.sections()) {
            text.append('\n').append(section.title().toUpperCase(Locale.ROOT)).append('\n');
            section.blocks().forEach(this::block);
        }
        return text.toString();
    }

    private void block(DocumentBlock block) {
        text.append('\n');
        if (block instanceof DocumentBlock.Prose prose) {
            text.append(Paragraph.wrap(prose.text()));
        } else if (block instanceof DocumentBlock.Items items) {
            items.items().forEach(item -> text.append(Paragraph.wrap("- ", "  ", item)));
        } else if (block instanceof DocumentBlock.Verbatim verbatim) {
            verbatim.text()
                    .lines()
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        } else if (block instanceof DocumentBlock.Grid grid) {
            grid(grid);
        } else if (block instanceof DocumentBlock.Exhibit exhibit) {
            grid(exhibit.grid());
        }
    }

    private void grid(DocumentBlock.Grid grid) {
        TextTable table = new TextTable();
        table.row(grid.head().toArray(String[]::new));
        for (List<String> row : grid.rows()) {
            String[] cells = row.toArray(String[]::new);
            cells[0] = "  " + cells[0];
            table.row(cells);
        }
        text.append(Paragraph.wrap(grid.caption())).append(table.text());
        if (!grid.note().isEmpty()) {
            text.append(Paragraph.wrap(grid.note()));
        }
    }
}
