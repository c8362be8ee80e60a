package entente.web.eventlist;

import entente.web.sheet.Cell;
import entente.web.sheet.Sheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a sheet: one row, or several that stand above each other.
 *
 * @param sheet where they stand
 * @param first the position of the first row of headings, from 0
 * @param rows how many rows they take
 * @param texts the heading of each column; empty where it has none
 * @param columns what each column tells; null where its name is not known, or an earlier column tells the same
 */
record Headings(Sheet sheet, int first, int rows, List<String> texts, List<@Nullable Column> columns) {

    /** Headings are looked for in so many rows. */
    private static final int DEPTH = 40;

    private static final int MOST_ROWS = 3;
    /** A list of events has at least so many columns whose names are known. */
    static final int FEWEST = 3;

    /** The headings of a sheet that are most like those of an event list; empty if nothing is written in it. */
    static Optional<Headings> best(Sheet sheet) {
        Headings best = null;
        for (int first = 0; first < Math.min(DEPTH, sheet.rows().size()); first++) {
            for (int rows = 1; rows <= MOST_ROWS && first + rows <= sheet.rows().size(); rows++) {
                Headings here = at(sheet, first, rows);
                if (best == null || here.fits(best)) {
                    best = here;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The headings that begin in a row, at a position from 0, with those of the rows below that belong to them. */
    static Headings from(Sheet sheet, int first) {
        Headings best = at(sheet, first, 1);
        for (int rows = 2; rows <= MOST_ROWS && first + rows <= sheet.rows().size(); rows++) {
            Headings here = at(sheet, first, rows);
            best = here.fits(best) ? here : best;
        }
        return best;
    }

    private static Headings at(Sheet sheet, int first, int rows) {
        List<String> texts = new ArrayList<>();
        List<@Nullable Column> columns = new ArrayList<>();
        Set<Column> taken = EnumSet.noneOf(Column.class);
        int width = IntStream.range(first, first + rows)
                .map(i -> sheet.rows().get(i).cells().size())
                .max()
                .orElse(0);
        for (int c = 0; c < width; c++) {
            List<String> stacked = new ArrayList<>();
            for (int i = first; i < first + rows; i++) {
                Sheet.Row row = sheet.rows().get(i);
                Cell cell = row.cell(c);
                if (!cell.isBlank() && !row.hidden() && !stacked.contains(cell.text())) {
                    stacked.add(cell.text());
                }
            }
            texts.add(String.join(" ", stacked));
            Column column = sheet.hiddenColumns().contains(c) ? null : find(stacked);
            columns.add(column != null && taken.add(column) ? column : null);
        }
        return new Headings(sheet, first, rows, List.copyOf(texts), columns);
    }

    /** What stacked headings name together, or else the lowest of them, or else the highest. */
    private static @Nullable Column find(List<String> stacked) {
        if (stacked.isEmpty()) {
            return null;
        }
        return ColumnNames.find(String.join(" ", stacked))
                .or(() -> ColumnNames.find(stacked.get(stacked.size() - 1)))
                .or(() -> ColumnNames.find(stacked.get(0)))
                .orElse(null);
    }

    /** Whether more names are known than in others, or the same in fewer rows. */
    private boolean fits(Headings other) {
        int more = known().size() - other.known().size();
        return more > 0 || (more == 0 && rows < other.rows);
    }

    /** What the columns tell of which the names are known. */
    Set<Column> known() {
        Set<Column> known = EnumSet.noneOf(Column.class);
        columns.stream().filter(column -> column != null).forEach(known::add);
        return known;
    }

    /** Whether rows under these headings can be events: what happens is told, and when, in which order, or to whom. */
    boolean areOfEvents() {
        Set<Column> known = known();
        boolean told =
                known.contains(Column.SUBJECT) || known.contains(Column.DESCRIPTION) || known.contains(Column.TEXT);
        boolean placed = known.stream().anyMatch(Column.TIMES::contains)
                || (known.contains(Column.TO) && (known.contains(Column.NUMBER) || known.contains(Column.FROM)));
        return known.size() >= FEWEST && told && placed;
    }

    /** How many rows below hold anything. */
    int rowsBelow() {
        return (int) sheet.rows().stream()
                .skip((long) first + rows)
                .filter(row -> !row.isBlank())
                .count();
    }
}
