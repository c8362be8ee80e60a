package entente.web.eventlist;

import entente.web.sheet.Cell;
import entente.web.sheet.Sheet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which column of a sheet tells what: as its heading says, or as a person chose. */
final class Mapping {

    private final Map<Integer, Column> byPosition = new TreeMap<>();
    private final Map<Column, String> letters = new EnumMap<>(Column.class);

    private Mapping() {}

    static Mapping of(Headings headings, ImportChoices choices) {
        Map<Integer, Column> chosen = new HashMap<>();
        Map<Integer, Boolean> asked = new HashMap<>();
        for (int c = 0; c < headings.sheet().width(); c++) {
            String choice = choices.columns().get(Sheet.letters(c));
            if (choice != null) {
                asked.put(c, true);
                int at = c;
                Arrays.stream(Column.values())
                        .filter(column -> column.name().equals(choice) && !chosen.containsValue(column))
                        .forEach(column -> chosen.put(at, column));
            }
        }
        Mapping mapping = new Mapping();
        for (int c = 0; c < headings.sheet().width(); c++) {
            Column proposed = c < headings.columns().size() ? headings.columns().get(c) : null;
            Column column = asked.containsKey(c) ? chosen.get(c) : chosen.containsValue(proposed) ? null : proposed;
            if (column != null) {
                mapping.byPosition.put(c, column);
                mapping.letters.put(column, Sheet.letters(c));
            }
        }
        return mapping;
    }

    /** What the column at a position tells; null: nothing. */
    @Nullable
    Column column(int position) {
        return byPosition.get(position);
    }

    /** How spreadsheets name the columns that are read. */
    Map<Column, String> letters() {
        return letters;
    }

    /** What stands in a row, by what the columns tell; blanks are left out. */
    Map<Column, Cell> cells(Sheet.Row row) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        byPosition.forEach((position, column) -> {
            Cell cell = row.cell(position);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        });
        return cells;
    }
}
