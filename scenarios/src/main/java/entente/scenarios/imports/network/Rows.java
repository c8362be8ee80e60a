package entente.scenarios.imports.network;

import entente.scenarios.imports.table.Problems;
import entente.scenarios.imports.table.Separator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a table that are neither empty nor a comment, as cells.
 *
 * @param separator what separates their cells, as the first of them shows
 * @param rows the lines, in order
 * @param comments how many lines are comments: they begin with {@code #}, {@code %} or {@code //}
 */
record Rows(Separator separator, List<Row> rows, int comments) {

    /**
     * One line.
     *
     * @param line its number, from 1
     * @param cells its cells, without blanks around them
     */
    record Row(int line, List<String> cells) {

        /** The cell at a position; empty where the line has none. */
        String cell(int position) {
            return position >= 0 && position < cells.size() ? cells.get(position) : "";
        }
    }

    static Rows of(String text, Problems problems) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        Separator separator = Separator.SPACE;
        int comments = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isComment(line)) {
                comments++;
            } else if (!line.isBlank()) {
                separator = rows.isEmpty() ? Separator.of(line) : separator;
                Optional<List<String>> cells = separator.cells(line);
                if (cells.isEmpty()) {
                    problems.add(
                            i + 1, "a quotation mark is opened and not closed in this line: close it or remove it");
                }
                rows.add(new Row(i + 1, cells.orElse(List.of())));
            }
        }
        return new Rows(separator, rows, comments);
    }

    private static boolean isComment(String line) {
        String text = line.stripLeading();
        return text.startsWith("#") || text.startsWith("%") || text.startsWith("//");
    }
}
