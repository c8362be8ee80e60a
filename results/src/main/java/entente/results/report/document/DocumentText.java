package entente.results.report.document;

import entente.results.text.Paragraph;
import entente.results.text.TextTable;
import java.util.ArrayList;
import java.util.Collections;
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
        paragraph(document.title());
        document.subtitle().lines().forEach(this::paragraph);
        if (!document.question().isEmpty()) {
            text.append('\n').append(Paragraph.wrap(document.question()));
        }
        document.lead().forEach(this::block);
        for (Document.Section section : document.sections()) {
            if (!section.title().isEmpty()) {
                text.append('\n')
                        .append(section.title().toUpperCase(Locale.ROOT))
                        .append('\n');
            }
            section.blocks().forEach(this::block);
        }
        return text.toString();
    }

    private void block(DocumentBlock block) {
        text.append('\n');
        if (block instanceof DocumentBlock.Prose prose) {
            text.append(Paragraph.wrap(prose.text()));
        } else if (block instanceof DocumentBlock.Heading heading) {
            paragraph(heading.text());
        } else if (block instanceof DocumentBlock.Items items) {
            items.items().forEach(item -> text.append(Paragraph.wrap("- ", "  ", item)));
        } else if (block instanceof DocumentBlock.Verbatim verbatim) {
            verbatim.text()
                    .lines()
                    .forEach(line -> text.append(("  " + line).stripTrailing()).append('\n'));
        } else if (block instanceof DocumentBlock.Grid grid) {
            grid(grid);
        } else if (block instanceof DocumentBlock.Exhibit exhibit) {
            grid(exhibit.grid());
        }
    }

    private void grid(DocumentBlock.Grid grid) {
        TextTable table = new TextTable(grid.head().size());
        head(grid.head()).forEach(table::row);
        for (List<String> row : grid.rows()) {
            List<String> cells = new ArrayList<>(row);
            if (row.size() > 1) {
                cells.set(0, "  " + row.get(0));
            }
            table.row(cells);
        }
        paragraph(grid.caption());
        text.append(table.text());
        paragraph(grid.note());
    }

    /** The names of columns, on as many lines as the longest has. */
    private static List<List<String>> head(List<String> names) {
        List<List<String>> lines = new ArrayList<>();
        for (int c = 0; c < names.size(); c++) {
            List<String> parts =
                    names.get(c).isEmpty() ? List.of() : List.of(names.get(c).split("\n", -1));
            for (int i = 0; i < parts.size(); i++) {
                if (i == lines.size()) {
                    lines.add(new ArrayList<>(Collections.nCopies(names.size(), "")));
                }
                lines.get(i).set(c, parts.get(i));
            }
        }
        return lines;
    }

    private void paragraph(String words) {
        if (!words.isEmpty()) {
            text.append(Paragraph.wrap(words));
        }
    }
}
