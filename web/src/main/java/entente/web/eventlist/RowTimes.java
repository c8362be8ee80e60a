package entente.web.eventlist;

import entente.web.sheet.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one row says of its time.
 *
 * @param read what was read; nothing where nothing could be
 * @param from the column that tells the day, or the time of day where none does; null where none says anything
 * @param unread the columns of which the text could not be read
 */
record RowTimes(ReadTime read, @Nullable Column from, List<Column> unread) {

    /** Which columns are asked together, the first that say anything: the world of the exercise before the wall's clock. */
    private static final List<List<Column>> ORDER = List.of(
            List.of(Column.SIMULATION_DAY),
            List.of(Column.SCENARIO_TIME),
            List.of(Column.DAY, Column.DATE, Column.WHEN, Column.TIME),
            List.of(Column.DELIVER_AT));

    static final RowTimes NONE = new RowTimes(ReadTime.NOTHING, null, List.of());

    /**
     * What the cells of a row say, by what their columns tell.
     *
     * @param simulated whether a column tells the day of the simulation: then no other does
     * @param monthFirst whether months stand before days in numeric dates
     * @param year the year of dates that have none
     */
    static RowTimes of(Map<Column, Cell> cells, boolean simulated, boolean monthFirst, @Nullable Integer year) {
        List<Column> unread = new ArrayList<>();
        RowTimes half = NONE;
        for (List<Column> together : simulated ? ORDER.subList(0, 1) : ORDER) {
            Map<Column, ReadTime> read = new EnumMap<>(Column.class);
            for (Column column : together) {
                Cell cell = cells.getOrDefault(column, Cell.BLANK);
                if (!cell.isBlank()) {
                    Optional<ReadTime> time = read(cell, column, monthFirst, year);
                    time.ifPresentOrElse(one -> read.put(column, one), () -> unread.add(column));
                }
            }
            if (read.isEmpty()) {
                continue;
            }
            ReadTime all = read.values().stream().reduce(ReadTime.NOTHING, ReadTime::and);
            Column from = read.entrySet().stream()
                    .filter(one -> one.getValue().hasDay())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(together.get(0));
            if (all.hasDay()) {
                return new RowTimes(all, from, List.copyOf(unread));
            }
            half = half.from == null
                    ? new RowTimes(all, read.keySet().iterator().next(), List.of())
                    : half;
        }
        return new RowTimes(half.read, half.from, List.copyOf(unread));
    }

    private static Optional<ReadTime> read(Cell cell, Column column, boolean monthFirst, @Nullable Integer year) {
        if (cell.date() != null || cell.time() != null) {
            boolean clockOnly = column == Column.TIME && cell.time() != null;
            boolean dateOnly = column == Column.DATE && cell.date() != null;
            return Optional.of(ReadTime.of(clockOnly ? null : cell.date(), dateOnly ? null : cell.time()));
        }
        Double number = cell.number();
        return number == null
                ? TimeText.read(cell.text(), column, monthFirst, year)
                : SerialTimes.read(number, cell.text(), column);
    }
}
