package entente.results.validation;

import java.util.List;

/** Builds Markdown, in paragraphs and tables. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A heading of a level from 1. */
    Markdown heading(int level, String words) {
        text.append("#".repeat(level)).append(' ').append(words).append("\n\n");
        return this;
    }

    /** A paragraph, broken into lines of readable length. */
    Markdown paragraph(String words) {
        int column = 0;
        for (String word : words.split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > 118) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        text.append("\n\n");
        return this;
    }

    /** A table. */
    Markdown table(List<String> head, List<List<String>> rows) {
        row(head);
        text.append("|").append(" --- |".repeat(head.size())).append('\n');
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    /** What is Markdown already. */
    Markdown raw(String markdown) {
        text.append(markdown);
        return this;
    }

    private void row(List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(cell.replace("|", "\\|")).append(' '));
        text.append("|\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
